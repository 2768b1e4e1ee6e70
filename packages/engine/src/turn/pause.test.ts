import { describe, expect, test } from 'vitest';
import {
  always,
  businessDays,
  calendar,
  days,
  duty,
  hours,
  officeHours,
  sampleGuide,
  says,
  when,
  workingDay,
} from '../case/testing/sample-guide.ts';
import {
  clockText,
  customerWrites,
  endWait,
  happened,
  instant,
  open,
  reply,
  tell,
  tick,
  wait,
} from '../case/testing/story.ts';
import type { Deed } from '../case/testing/story.ts';
import type { Amount } from '../kernel/amount.ts';
import { milestones } from './milestones.ts';
import { wakeAt } from './moments.ts';

const office = calendar('office', officeHours('UTC', '09:00', '17:00'));

/** An invented guide: waiting for the customer stops the resolution, and nothing else. */
function pausing(target: Amount, calendarId = 'office') {
  const pauses = [
    { while: when("case.waitingFor == 'customer'"), reason: says('We wait for you'), clauses: [] },
  ];
  const resolution = { target: always(target), calendar: always(calendarId), until: [], pauses };
  return sampleGuide({
    calendars: [office],
    duties: [
      duty('resolution', resolution),
      duty('response', { target: always(hours(4)), calendar: always('office') }),
    ],
  });
}

const dueAfter = (target: Amount, deeds: readonly Deed[], calendarId = 'office'): string | null => {
  const guide = pausing(target, calendarId);
  const kase = tell(guide, deeds);
  return clockText(milestones(guide, kase, kase.lastActivity)[0]?.due ?? null);
};

// Monday 2026-11-23.
const opened: Deed = ['2026-11-23 10:00', open()];

describe('a guide whose resolution rests while the customer is waited for', () => {
  test('two hours of waiting on the same day move four hours of open time by two hours', () => {
    const deeds: Deed[] = [opened, ['2026-11-23 11:00', wait('customer')], ['2026-11-23 13:00', endWait]];
    expect(dueAfter(hours(4), deeds)).toBe('2026-11-23 16:00:00');
  });

  test('a wait over the night takes only the open time of both days', () => {
    // One hour used by Monday 11:00; three left from Tuesday 11:00.
    const deeds: Deed[] = [opened, ['2026-11-23 11:00', wait('customer')], ['2026-11-24 11:00', endWait]];
    expect(dueAfter(hours(4), deeds)).toBe('2026-11-24 14:00:00');
  });

  test('a wait outside hours changes nothing', () => {
    const deeds: Deed[] = [opened, ['2026-11-23 18:00', wait('customer')], ['2026-11-24 07:00', endWait]];
    expect(dueAfter(hours(10), deeds)).toBe('2026-11-24 12:00:00');
  });

  test('days of the wall clock move by the time paused', () => {
    const deeds: Deed[] = [opened, ['2026-11-24 10:00', wait('customer')], ['2026-11-26 13:00', endWait]];
    expect(dueAfter(days(10), deeds, 'always')).toBe('2026-12-05 13:00:00');
  });

  test('a business day moves by the open time paused', () => {
    const deeds: Deed[] = [opened, ['2026-11-23 11:00', wait('customer')], ['2026-11-23 14:00', endWait]];
    expect(dueAfter(businessDays(1), deeds)).toBe('2026-11-24 13:00:00');
  });

  test('the close of the second working day moves into the third by the open time paused', () => {
    const deeds: Deed[] = [opened, ['2026-11-23 11:00', wait('customer')], ['2026-11-23 13:00', endWait]];
    expect(dueAfter(workingDay(2), deeds)).toBe('2026-11-25 11:00:00');
  });

  test("the customer's answer resumes it by itself", () => {
    const deeds: Deed[] = [
      opened,
      ['2026-11-23 11:00', wait('customer')],
      ['2026-11-23 13:00', customerWrites],
    ];
    expect(dueAfter(hours(4), deeds)).toBe('2026-11-23 16:00:00');
  });

  test('while paused it has no due time, says for whom it waits, and wakes nobody', () => {
    const guide = pausing(hours(4));
    const kase = tell(guide, [opened, ['2026-11-23 10:30', reply], ['2026-11-23 11:00', wait('customer')]]);
    const [resolution] = milestones(guide, kase, instant('2026-11-30 11:00'));
    expect(resolution).toMatchObject({
      state: 'paused',
      due: null,
      secondsLeft: null,
      pausedFor: { en: 'We wait for you' },
    });
    expect(wakeAt(guide, kase)).toBeNull();
  });

  test('a pause belongs to the duty that names it: the response goes on and is missed', () => {
    const guide = pausing(hours(4));
    const kase = tell(guide, [opened, ['2026-11-23 11:00', wait('customer')], ['2026-11-25 09:00', tick]]);
    expect(kase.history.filter(({ type }) => type === 'milestoneMissed')).toMatchObject([
      { duty: 'response' },
    ]);
    expect(happened(kase, 'milestoneMissed')).toEqual(['milestoneMissed 2026-11-23 14:00:00']);
  });

  test('waiting for another vendor is no pause of this guide', () => {
    const deeds: Deed[] = [opened, ['2026-11-23 11:00', wait('vendor')], ['2026-11-23 13:00', endWait]];
    expect(dueAfter(hours(4), deeds)).toBe('2026-11-23 14:00:00');
  });
});
