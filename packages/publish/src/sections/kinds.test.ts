import { expect, test } from 'vitest';
import { englishReader } from '../testing/english-reader.ts';
import { linesIn } from '../testing/lines-in.ts';
import { smallGuide } from '../testing/small-guide.ts';
import { kinds } from './kinds.ts';

const guide = smallGuide({
  kinds: `
  visit:
    name: Visit
    by: [customer]
    facts: { day: { name: Wish, values: { soon: Soon, later: Later }, start: soon } }
    milestones:
      come: { name: Coming, from: opened, until: closed, applies: "fact.day == 'soon'", target: 1d, clock: always, on-miss: [] }
    ways: { over: { name: Over, by: [vendor] } }
  release:
    name: Release
    by: [vendor]
    ways: { out: { name: Out, by: [vendor] } }`,
  facts: `
  day: { name: Day, values: { soon: At once, later: Some day }, start: soon }`,
});

test('a kind is told by its own name and its own facts, and one for the vendor only is not told', () => {
  expect(kinds(englishReader(guide)).flatMap(linesIn)).toEqual([
    'Other matters',
    'Visit',
    'Who opens one: you',
    'Over',
    'By: us',
    'Coming',
    'Within: 1 day',
    'For: where “Wish” is “Soon”',
    'Counts from the moment when: “Visit” is filed',
    'Is kept when: “Visit” is closed',
  ]);
});
