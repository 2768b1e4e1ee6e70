import { describe, expect, test } from 'vitest';
import {
  businessDays,
  by,
  calendar,
  always,
  duty,
  hours,
  none,
  officeHours,
  sampleGuide,
} from '../case/testing/sample-guide.ts';
import { clockText, instant, open, reply, rerate, tell } from '../case/testing/story.ts';
import type { Deed } from '../case/testing/story.ts';
import type { ChangeRule } from '../kernel/duty.ts';
import type { Amount } from '../kernel/amount.ts';
import { milestones } from './milestones.ts';

const pacific = 'America/Los_Angeles';
const gold = calendar('gold', officeHours(pacific, '05:00', '18:00'));

// Monday is 2026-11-23: standard time, no holiday in the calendar.
const goldGuide = sampleGuide({
  calendars: [gold],
  duties: [
    duty('first-response', {
      target: by('severity', { P1: hours(2), P2: hours(6), P3: businessDays(1), P4: none }),
      calendar: always('gold'),
    }),
  ],
});

function dueAfter(deeds: readonly Deed[], asOf: string): string | null {
  const [milestone] = milestones(goldGuide, tell(goldGuide, deeds, pacific), instant(asOf, pacific));
  return clockText(milestone?.due ?? null, pacific);
}

describe('a review of the severity while the first response is owed', () => {
  test('P3 of Monday 10:00 raised to P1 at 14:00 is due two hours after the review', () => {
    const deeds: Deed[] = [
      ['2026-11-23 10:00', open({ severity: 'P3' })],
      ['2026-11-23 14:00', rerate('P1')],
    ];
    expect(dueAfter(deeds, '2026-11-23 14:00')).toBe('2026-11-23 16:00:00');
  });

  test('P1 of Monday 10:00 lowered to P2 at 10:30 is due six hours after the opening', () => {
    const deeds: Deed[] = [
      ['2026-11-23 10:00', open({ severity: 'P1' })],
      ['2026-11-23 10:30', rerate('P2')],
    ];
    expect(dueAfter(deeds, '2026-11-23 10:30')).toBe('2026-11-23 16:00:00');
  });

  test('P3 raised on Tuesday 09:30 keeps Tuesday 10:00, for a raise never loosens a promise', () => {
    const deeds: Deed[] = [
      ['2026-11-23 10:00', open({ severity: 'P3' })],
      ['2026-11-24 09:30', rerate('P1')],
    ];
    expect(dueAfter(deeds, '2026-11-24 09:30')).toBe('2026-11-24 10:00:00');
  });

  test('P4, of which nothing is promised, raised to P2 has the full six hours from the review', () => {
    const deeds: Deed[] = [
      ['2026-11-23 10:00', open({ severity: 'P4' })],
      ['2026-11-24 09:30', rerate('P2')],
    ];
    expect(dueAfter(deeds, '2026-11-24 09:30')).toBe('2026-11-24 15:30:00');
  });

  test('P4 shows that nothing is promised until it is raised', () => {
    const kase = tell(goldGuide, [['2026-11-23 10:00', open({ severity: 'P4' })]], pacific);
    const [milestone] = milestones(goldGuide, kase, instant('2026-11-30 10:00', pacific));
    expect(milestone).toMatchObject({ state: 'none', due: null, nextChange: null });
  });

  test('P1 answered and then lowered stays met', () => {
    const kase = tell(
      goldGuide,
      [
        ['2026-11-23 10:00', open({ severity: 'P1' })],
        ['2026-11-23 11:00', reply],
        ['2026-11-23 12:00', rerate('P4')],
      ],
      pacific,
    );
    const [milestone] = milestones(goldGuide, kase, instant('2026-11-25 10:00', pacific));
    expect(milestone).toMatchObject({ state: 'met', due: instant('2026-11-23 12:00', pacific) });
  });

  test('raised and lowered again, P3 is due as if it had been P3 from the start', () => {
    const deeds: Deed[] = [
      ['2026-11-23 10:00', open({ severity: 'P3' })],
      ['2026-11-23 14:00', rerate('P1')],
      ['2026-11-23 15:00', rerate('P3')],
    ];
    expect(dueAfter(deeds, '2026-11-23 15:00')).toBe('2026-11-24 10:00:00');
  });

  test('what moved the due time is on record, from when to when', () => {
    const kase = tell(
      goldGuide,
      [
        ['2026-11-23 10:00', open({ severity: 'P3' })],
        ['2026-11-23 14:00', rerate('P1')],
      ],
      pacific,
    );
    const turn = milestones(goldGuide, kase, instant('2026-11-23 14:00', pacific))[0];
    expect(turn?.target).toEqual(hours(2));
    expect(turn?.turn).toBe(1);
  });
});

test('severity 2 of three hours made 1 at 11:30 keeps its noon, though one hour is promised for 1', () => {
  const guide = sampleGuide({
    duties: [
      duty('response', {
        target: by('severity', { P1: hours(1), P2: hours(3), P3: hours(6), P4: hours(8) }),
      }),
    ],
  });
  const kase = tell(guide, [
    ['2026-11-23 09:00', open({ severity: 'P2' })],
    ['2026-11-23 11:30', rerate('P1')],
  ]);
  const [milestone] = milestones(guide, kase, instant('2026-11-23 11:30'));
  expect(clockText(milestone?.due ?? null)).toBe('2026-11-23 12:00:00');
});

describe('each rule of change, five hours into eight', () => {
  function dueUnder(change: ChangeRule, to: Amount): string | null {
    const target = by('severity', { P1: to, P2: hours(8), P3: none, P4: none });
    const guide = sampleGuide({ duties: [duty('fix', { target, change, until: [] })] });
    const kase = tell(guide, [
      ['2026-11-23 00:00', open({ severity: 'P2' })],
      ['2026-11-23 05:00', rerate('P1')],
    ]);
    return clockText(milestones(guide, kase, instant('2026-11-23 05:00'))[0]?.due ?? null);
  }

  test.each([
    ['fair', hours(2), '2026-11-23 07:00:00'],
    ['fair', hours(4), '2026-11-23 08:00:00'],
    ['fair', hours(12), '2026-11-23 12:00:00'],
    ['carry', hours(2), '2026-11-23 05:00:00'],
    ['carry', hours(6), '2026-11-23 06:00:00'],
    ['afresh', hours(2), '2026-11-23 07:00:00'],
    ['afresh', hours(6), '2026-11-23 11:00:00'],
    ['keep', hours(2), '2026-11-23 08:00:00'],
  ] as const)('%s to %o', (change, to, due) => {
    expect(dueUnder(change, to)).toBe(due);
  });

  test.each(['fair', 'carry', 'afresh'] as const)('%s to nothing puts the clock to sleep', (change) => {
    expect(dueUnder(change, none)).toBeNull();
  });
});
