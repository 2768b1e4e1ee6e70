import { compileCondition, type Pattern } from '@upheld/engine';
import { expect, test } from 'vitest';
import { englishReader } from '../testing/english-reader.ts';
import { textOf } from '../testing/lines-in.ts';
import { smallGuide } from '../testing/small-guide.ts';
import { sayEvents } from './event.ts';

const guide = smallGuide({
  closing: `
  ways:
    solved: { name: Solved, by: [vendor] }
    silent: { name: No answer, by: [vendor] }
    withdrawn: { name: Withdrawn, by: [customer] }`,
});
const closed = (where: string | null): Pattern => ({
  on: 'closed',
  by: null,
  act: null,
  where: where === null ? null : compileCondition(where),
});

test.each([
  [null, 'the case is closed'],
  ["event.way == 'withdrawn'", 'the case ends as “Withdrawn”'],
  ["event.way != 'withdrawn'", 'the case ends as “Solved” or “No answer”'],
  ["event.way != ''", 'the case is closed'],
])('closing is told with the ways that are meant: %s', (where, said) => {
  expect(textOf(sayEvents(englishReader(guide), [closed(where)]))).toBe(said);
});
