import { describe, expect, test } from 'vitest';
import {
  act,
  always,
  calendar,
  days,
  duty,
  hours,
  officeHours,
  on,
  sampleGuide,
  start,
} from '../case/testing/sample-guide.ts';
import { clockText, doing, happened, instant, open, tell, tick } from '../case/testing/story.ts';
import type { Deed } from '../case/testing/story.ts';
import type { PromisedAmount } from '../kernel/amount.ts';
import { milestones } from './milestones.ts';
import { wakeAt } from './moments.ts';
import { proof } from './proof.ts';

const office = calendar('office', officeHours('UTC', '09:00', '17:00'));

/** XX-12: arrival within 24 hours of the report, whenever the visit was ordered. */
const arrival = (target: PromisedAmount, hoursOf = 'always') =>
  sampleGuide({
    calendars: [office],
    acts: [act('ordered'), act('arrived')],
    duties: [
      duty('arrival', {
        from: [start('actDone', { act: 'ordered' })],
        until: [on('actDone', { act: 'arrived' })],
        countedFrom: 'opened',
        target: always(target),
        calendar: always(hoursOf),
        warnings: [{ at: { kind: 'percent', percent: 50 }, effects: [] }],
      }),
    ],
  });
const opened: Deed = ['2026-11-23 10:00', open()];
const dueOf = (guide: ReturnType<typeof arrival>, deeds: readonly Deed[], asOf: string) =>
  milestones(guide, tell(guide, [opened, ...deeds]), instant(asOf)).map(
    ({ state, due, missedAt }) => `${state} ${clockText(due)} ${clockText(missedAt)}`,
  );

describe('a span that counts from the opening', () => {
  test('what passed before its beginning is used up', () => {
    expect(dueOf(arrival(hours(24)), [['2026-11-23 14:00', doing('ordered')]], '2026-11-23 14:00')).toEqual([
      'running 2026-11-24 10:00:00 null',
    ]);
  });

  test('in office hours: eight open hours, four of which passed on the day of opening', () => {
    expect(
      dueOf(arrival(hours(8), 'office'), [['2026-11-23 14:00', doing('ordered')]], '2026-11-23 14:00'),
      // Half of it is used up, so its warning is reached.
    ).toEqual(['dueSoon 2026-11-24 10:00:00 null']);
  });

  test('days of the wall clock, too', () => {
    expect(dueOf(arrival(days(3)), [['2026-11-24 09:00', doing('ordered')]], '2026-11-24 09:00')).toEqual([
      'running 2026-11-26 10:00:00 null',
    ]);
  });

  test('used up as it begins: the due time is what it is, and the miss dates from the beginning', () => {
    const guide = arrival(hours(24));
    const deeds: Deed[] = [['2026-11-25 09:00', doing('ordered')]];
    expect(dueOf(guide, deeds, '2026-11-25 09:01')).toEqual([
      'missed 2026-11-24 10:00:00 2026-11-25 09:00:00',
    ]);
    const kase = tell(guide, [opened, ...deeds]);
    expect(wakeAt(guide, kase)).toBe(instant('2026-11-25 09:00') + 1);
    const later = tell(guide, [opened, ...deeds, ['2026-11-25 12:00', tick]]);
    expect(happened(later, 'milestoneMissed', 'milestoneWarned')).toEqual([
      'milestoneMissed 2026-11-25 09:00:00',
    ]);
    expect(later.history.find(({ type }) => type === 'milestoneMissed')).toMatchObject({
      due: instant('2026-11-24 10:00'),
    });
  });

  test('due at the very beginning: what is done then is in time', () => {
    const guide = arrival(hours(24));
    const deeds: Deed[] = [
      ['2026-11-24 10:00', doing('ordered')],
      ['2026-11-24 10:00', doing('arrived')],
    ];
    expect(dueOf(guide, deeds, '2026-11-24 12:00')).toEqual(['met 2026-11-24 10:00:00 null']);
  });

  test('used up as it begins, but paid in that very instant: there was no later moment in which to miss it', () => {
    const guide = arrival(hours(24));
    const deeds: Deed[] = [
      ['2026-11-25 09:00', doing('ordered')],
      ['2026-11-25 09:00', doing('arrived')],
    ];
    expect(dueOf(guide, deeds, '2026-11-25 12:00')).toEqual(['met 2026-11-24 10:00:00 null']);
  });

  test('the proof counts from the opening and adds up to the target', () => {
    const guide = arrival(hours(8), 'office');
    const kase = tell(guide, [opened, ['2026-11-23 14:00', doing('ordered')]]);
    const given = proof(guide, kase, 'arrival', null, instant('2026-11-23 14:00'));
    expect(given?.countedSeconds).toBe(8 * 3600);
    expect(clockText(given?.stretches[0]?.from ?? null)).toBe('2026-11-23 10:00:00');
  });

  test('the proof of one that was over before it began ends at its due time', () => {
    const guide = arrival(hours(8), 'office');
    const kase = tell(guide, [opened, ['2026-11-26 14:00', doing('ordered')]]);
    const given = proof(guide, kase, 'arrival', null, instant('2026-11-26 14:00'));
    expect(given?.countedSeconds).toBe(8 * 3600);
    expect(clockText(given?.stretches.at(-1)?.to ?? null)).toBe('2026-11-24 10:00:00');
  });

  test('half of it passed before it began: its warning is given as it begins', () => {
    const guide = arrival(hours(24));
    const kase = tell(guide, [opened, ['2026-11-24 04:00', doing('ordered')], ['2026-11-24 05:00', tick]]);
    expect(happened(kase, 'milestoneWarned')).toEqual(['milestoneWarned 2026-11-24 04:00:00']);
  });
});
