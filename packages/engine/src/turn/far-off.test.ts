import { describe, expect, test } from 'vitest';
import {
  always,
  alwaysOpen,
  calendar,
  duty,
  fact,
  officeHours,
  sampleGuide,
} from '../case/testing/sample-guide.ts';
import { after, agreeing, codes, instant, open, saying, tell } from '../case/testing/story.ts';
import { decide } from '../case/decide.ts';
import { isReckonable } from '../calendar/reckonable-time.ts';
import type { Amount, Length } from '../kernel/amount.ts';
import { milestones } from './milestones.ts';
import { wakeAt } from './moments.ts';
import { proof } from './proof.ts';

const promising = (target: Amount) =>
  sampleGuide({
    calendars: [calendar('office', officeHours('Asia/Shanghai', '09:00', '17:00')), alwaysOpen('UTC')],
    facts: [fact('every', 'duration', ''), fact('endsOn', 'date', '')],
    duties: [
      duty('promise', {
        target: always(target),
        warnings: [{ at: { kind: 'percent', percent: 50 }, effects: [] }],
      }),
    ],
  });
const at = instant('2026-11-23 11:00');

/** What a promise comes to that depends on the fact; every question about it is asked. */
function promised(target: Amount, id: string, value: string) {
  const guide = promising(target);
  const said = after(guide, tell(guide, [['2026-11-23 10:00', open()]]), saying(id, value), at);
  const [milestone] = milestones(guide, said, at);
  return {
    due: milestone?.due ?? null,
    wake: wakeAt(guide, said),
    proved: proof(guide, said, 'promise', null, at),
  };
}

describe('a time that calendars do not reckon with', () => {
  test.each(['999999h', '999999d', '999999y', '999999mo', '999999bd', '999999wd'])(
    'is no due time: %s',
    (every) => {
      const { due, wake, proved } = promised({ kind: 'fact', fact: 'every' }, 'every', every);
      expect(due).toBeNull();
      expect(wake).toBeNull();
      expect(proved?.milestone.due).toBeNull();
    },
  );

  test.each(['0000-01-01', '0001-12-31', '1899-12-31', '2200-01-01', '9999-12-31', '2026-02-30'])(
    'is no date of a fact: %s',
    (date) => {
      const guide = promising({ kind: 'none' });
      const kase = tell(guide, [['2026-11-23 10:00', open()]]);
      expect(codes(decide(guide, kase, saying('endsOn', date), at))).toEqual(['fact-value-unfit']);
    },
  );

  test.each(['1900-01-01', '2199-12-31'])(
    'is not the date %s, and a time before or after it may be one',
    (date) => {
      const lead: Length = { kind: 'days', days: 60 };
      const { due } = promised({ kind: 'ahead', of: 'endsOn', lead }, 'endsOn', date);
      expect(due === null || isReckonable(due)).toBe(true);
    },
  );

  test.each([
    ['9999-12-31T23:59:59Z', ['due-too-far']],
    ['2200-01-01T00:00:00Z', ['due-too-far']],
    ['2199-12-31T23:59:59Z', []],
    ['1999-01-01T00:00:00Z', ['due-in-the-past']],
  ])('cannot be agreed: %s', (due, refusals) => {
    const guide = promising({ kind: 'agreed' });
    const kase = tell(guide, [['2026-11-23 10:00', open()]]);
    expect(codes(decide(guide, kase, agreeing('promise', Date.parse(due)), at))).toEqual(refusals);
  });
});

test('a warning a year of working days ahead of its due time is found without searching for minutes', () => {
  const days = (count: number): Length => ({ kind: 'businessDays', days: count });
  const warned = sampleGuide({
    calendars: [calendar('office', officeHours('Asia/Shanghai', '09:00', '17:00')), alwaysOpen('UTC')],
    duties: [
      duty('promise', {
        target: always(days(10_000)),
        calendar: always('office'),
        warnings: [{ at: { kind: 'before', amount: days(9_000) }, effects: [] }],
      }),
    ],
  });
  const begun = performance.now();
  expect(wakeAt(warned, tell(warned, [['2026-11-23 10:00', open()]]))).not.toBeNull();
  expect(performance.now() - begun).toBeLessThan(2_000);
});
