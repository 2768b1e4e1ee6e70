import { expect, test } from 'vitest';
import { act, fact, sampleGuide } from '../case/testing/sample-guide.ts';
import { codes, doing, instant, open, tell } from '../case/testing/story.ts';
import { decide } from '../case/decide.ts';

const guide = sampleGuide({
  facts: [fact('every', 'duration', '4h')],
  acts: [
    act('agreeOften', {}, { every: "'often'" }),
    act('agreeTwoHours', {}, { every: "'2h'" }),
    act('sayNothing', {}, { every: "''" }),
  ],
});
const kase = tell(guide, [['2026-11-23 10:00', open()]]);
const attempt = (id: string) => decide(guide, kase, doing(id), instant('2026-11-23 11:00'));

test('an act says of a fact only what the fact may be', () => {
  expect(codes(attempt('agreeOften'))).toEqual(['fact-value-unfit']);
});

test('what fits is said, and a blank says nothing', () => {
  expect(codes(attempt('agreeTwoHours'))).toEqual([]);
  expect(codes(attempt('sayNothing'))).toEqual([]);
});
