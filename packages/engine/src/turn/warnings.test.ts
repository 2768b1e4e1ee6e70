import { describe, expect, test } from 'vitest';
import {
  always,
  businessDays,
  by,
  calendar,
  countdown,
  days,
  duty,
  hours,
  minutes,
  none,
  officeHours,
  sampleGuide,
  start,
} from '../case/testing/sample-guide.ts';
import { happened, instant, open, rerate, tell, tick, unreached } from '../case/testing/story.ts';
import type { Length } from '../kernel/amount.ts';
import type { Warning, WarningPoint } from '../kernel/duty.ts';
import { milestones } from './milestones.ts';
import { wakeAt } from './moments.ts';

const office = calendar('office', officeHours('UTC', '09:00', '17:00'));
const percent = (count: number): WarningPoint => ({ kind: 'percent', percent: count });
const before = (amount: Length): WarningPoint => ({ kind: 'before', amount });
const warnings = (...points: readonly WarningPoint[]): readonly Warning[] =>
  points.map((at) => ({ at, effects: [] }));

const warned = (target: Length, point: WarningPoint, openedAt = '2026-11-23 15:00') => {
  const parts = { target: always(target), calendar: always('office'), warnings: warnings(point), until: [] };
  const guide = sampleGuide({ calendars: [office], duties: [duty('response', parts)] });
  return happened(
    tell(guide, [
      [openedAt, open()],
      ['2027-01-20 09:00', tick],
    ]),
    'milestoneWarned',
    'milestoneMissed',
  );
};

describe('a warning is reckoned in the hours of its own clock', () => {
  test('half and three quarters of eight open hours from Monday 15:00 are on Tuesday', () => {
    const guide = sampleGuide({
      calendars: [office],
      duties: [
        duty('response', {
          target: always(hours(8)),
          calendar: always('office'),
          warnings: warnings(percent(50), percent(75)),
        }),
      ],
    });
    const kase = tell(guide, [
      ['2026-11-23 15:00', open()],
      ['2026-11-26 09:00', tick],
    ]);
    expect(happened(kase, 'milestoneWarned', 'milestoneMissed')).toEqual([
      'milestoneWarned 2026-11-24 11:00:00',
      'milestoneWarned 2026-11-24 13:00:00',
      'milestoneMissed 2026-11-24 15:00:00',
    ]);
  });

  test('three open hours before the end of eight', () => {
    expect(warned(hours(8), before(hours(3)))[0]).toBe('milestoneWarned 2026-11-24 12:00:00');
  });

  test('half of one business day is half of its open time', () => {
    expect(warned(businessDays(1), percent(50))[0]).toBe('milestoneWarned 2026-11-24 11:00:00');
  });

  test('one business day before the end of three', () => {
    // Monday 15:00 and three business days: Thursday 15:00.
    expect(warned(businessDays(3), before(businessDays(1)))[0]).toBe('milestoneWarned 2026-11-25 15:00:00');
  });

  test('one that lies before the beginning of its turn never comes', () => {
    expect(warned(minutes(15), before(minutes(30)))).toEqual(['milestoneMissed 2026-11-23 15:15:00']);
  });

  test('two days before the end of ten days', () => {
    const silence = countdown('unanswered', {
      from: [start('contactAttempted')],
      target: always(days(10)),
      warnings: warnings(before(days(2))),
    });
    const guide = sampleGuide({ duties: [silence] });
    const kase = tell(guide, [
      ['2026-11-01 08:00', open()],
      ['2026-11-01 09:00', unreached],
      ['2026-11-30 09:00', tick],
    ]);
    expect(happened(kase, 'milestoneWarned', 'closed')).toEqual([
      'milestoneWarned 2026-11-09 09:00:00',
      'closed 2026-11-11 09:00:00',
    ]);
  });
});

describe('a warning and what it shows', () => {
  const guide = sampleGuide({
    duties: [
      duty('response', {
        target: by('severity', { P1: hours(2), P2: hours(8), P3: hours(9), P4: none }),
        change: 'carry',
        warnings: warnings(percent(50)),
      }),
    ],
  });

  test('the case is woken one millisecond after it', () => {
    const kase = tell(guide, [['2026-11-23 10:00', open({ severity: 'P2' })]]);
    expect(wakeAt(guide, kase)).toBe(instant('2026-11-23 14:00') + 1);
  });

  test('from the first warning on the milestone is due soon', () => {
    const kase = tell(guide, [['2026-11-23 10:00', open({ severity: 'P2' })]]);
    const stateAt = (at: string) => milestones(guide, kase, instant(at))[0]?.state;
    expect(stateAt('2026-11-23 13:59:59')).toBe('running');
    expect(stateAt('2026-11-23 14:00')).toBe('dueSoon');
  });

  test('a point that a change of severity left behind is reached at that change', () => {
    const kase = tell(guide, [
      ['2026-11-23 10:00', open({ severity: 'P2' })],
      ['2026-11-23 11:30', rerate('P1')],
      ['2026-11-23 11:45', tick],
    ]);
    expect(happened(kase, 'milestoneWarned')).toEqual(['milestoneWarned 2026-11-23 11:30:00']);
  });

  test('it comes once in a turn, however the due time moves afterwards', () => {
    const kase = tell(guide, [
      ['2026-11-23 10:00', open({ severity: 'P1' })],
      ['2026-11-23 11:30', rerate('P2')],
      ['2026-11-24 11:45', tick],
    ]);
    expect(happened(kase, 'milestoneWarned')).toEqual(['milestoneWarned 2026-11-23 11:00:00']);
  });
});
