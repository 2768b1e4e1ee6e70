import { expect, test } from 'vitest';
import { englishReader } from '../testing/english-reader.ts';
import { linesIn } from '../testing/lines-in.ts';
import { smallGuide } from '../testing/small-guide.ts';
import { procedures } from './procedures.ts';

const guide = smallGuide({
  intake: `
  fields: [{ id: ticket, type: text, label: Number of your ticket }]`,
  facts: `
  sort: { name: Sort, values: { plain: Plain, grave: Grave }, derive: [{ when: "case.severity == 'high'", is: "'grave'" }, { is: "'plain'" }] }`,
  procedures: `
  plain:
    name: Plain trouble
    applies: "fact.sort == 'plain'"
    begins: opened
    steps:
      - { id: try, name: Try alone, by: [customer], within: 1d, clock: always, on-time-up: next }
      - { id: wait, name: Wait a day, by: [program], within: 1d, clock: always }
      - id: ask
        name: Ask us
        by: [customer]
        when: "!has(form.ticket)"
        needs:
          - { that: "'try' in done", say: You have tried it alone. }
          - { when: "fact.sort == 'plain'", that: "'wait' in done", say: For plain trouble you wait first., verdict: warn }
  grave:
    name: Grave trouble
    applies: "fact.sort == 'grave'"
    begins: opened
    steps:
      - { id: ask, after: [] }
      - { id: try }`,
});

const [, plain, grave] = procedures(englishReader(guide)).flatMap(({ sections }) => [
  [],
  ...sections.map(linesIn),
]);

test('a step tells who takes it, how long it lasts, whether the next begins then, and on what condition', () => {
  expect(plain).toEqual([
    'Plain trouble',
    'with severity Low',
    'Try alone · you · within 1 day',
    '  When the time is up the next step begins.',
    'Wait a day ·  · within 1 day',
    'Ask us · you · ',
    '  where “Number of your ticket” is not filled in',
    '  Condition: You have tried it alone.',
    '  Not refused, but noted: For plain trouble you wait first.',
  ]);
});

test('what another procedure wants of a step they share is not told', () => {
  expect(grave).toEqual([
    'Grave trouble',
    'with severity High',
    'Ask us · you · ',
    '  Condition: You have tried it alone.',
    'Try alone · you · ',
  ]);
});
