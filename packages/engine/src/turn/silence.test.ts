import { describe, expect, test } from 'vitest';
import {
  always,
  countdown,
  days,
  none,
  duty,
  on,
  sampleGuide,
  start,
  when,
} from '../case/testing/sample-guide.ts';
import {
  acknowledge,
  customerWrites,
  happened,
  instant,
  mailed,
  mina,
  open,
  reply,
  stillWithUs,
  tell,
  tick,
} from '../case/testing/story.ts';
import type { Deed } from '../case/testing/story.ts';
import { milestones } from './milestones.ts';

const notices = (['reply', 'assigned', 'reminder'] as const).map((id) => ({
  id,
  on: [],
  to: [],
  when: null,
  countsAs: id === 'reminder' ? ('reminder' as const) : ('activity' as const),
  text: null,
  lists: null,
  clauses: [],
}));

const guide = sampleGuide({
  notices,
  duties: [
    duty('first-response', { target: always(none) }),
    countdown('silent', {
      from: [start('noticeSent', { where: "event.countsAs == 'activity'", running: 'restart' })],
      when: when("case.turn == 'customer'"),
      lapses: when("case.turn != 'customer'"),
      until: [on('messageSent', { by: 'customer' })],
      target: always(days(7)),
    }),
  ],
});

const assign = { type: 'assign', by: mina, to: { id: 'mina', name: 'Mina Roth' }, reason: null } as const;
const closings = (deeds: readonly Deed[]): readonly string[] =>
  happened(tell(guide, [...deeds, ['2026-12-20 09:00', tick]]), 'closed');

describe('seven days without the customer since the last notice', () => {
  test('a case that nobody has answered stays open for thirty days', () => {
    const deeds: Deed[] = [
      ['2026-11-01 09:00', open({ severity: 'P4' })],
      ['2026-11-01 09:01', acknowledge],
      ['2026-11-01 10:00', assign],
      ['2026-11-01 10:01', mailed('assigned')],
      ['2026-12-01 09:00', tick],
    ];
    expect(closings(deeds)).toEqual([]);
  });

  test('the engineer writes on day 0 and day 3, a reminder goes on day 9: closed on day 10', () => {
    const deeds: Deed[] = [
      ['2026-11-01 09:00', open()],
      ['2026-11-01 09:30', reply],
      ['2026-11-01 09:31', mailed('reply')],
      ['2026-11-04 09:30', reply],
      ['2026-11-04 09:31', mailed('reply')],
      ['2026-11-10 09:31', mailed('reminder')],
    ];
    expect(closings(deeds)).toEqual(['closed 2026-11-11 09:31:00']);
  });

  test('the seven days run from the notice and not from the keystroke', () => {
    const kase = tell(guide, [
      ['2026-11-01 09:00', open()],
      ['2026-11-01 09:30', reply],
    ]);
    const silent = milestones(guide, kase, instant('2026-11-01 09:30')).find(({ id }) => id === 'silent');
    expect(silent?.state).toBe('notStarted');
  });

  test('a word of the customer ends the countdown', () => {
    const deeds: Deed[] = [
      ['2026-11-01 09:00', open()],
      ['2026-11-01 09:30', reply],
      ['2026-11-01 09:31', mailed('reply')],
      ['2026-11-08 09:30', customerWrites],
    ];
    expect(closings(deeds)).toEqual([]);
  });

  test('a message that leaves the next word with the vendor starts no countdown', () => {
    const deeds: Deed[] = [
      ['2026-11-01 09:00', open()],
      ['2026-11-01 09:30', stillWithUs],
      ['2026-11-01 09:31', mailed('reply')],
    ];
    expect(closings(deeds)).toEqual([]);
  });

  test('a word at the very instant of the seventh day is in time', () => {
    const deeds: Deed[] = [
      ['2026-11-01 09:00', open()],
      ['2026-11-01 09:30', reply],
      ['2026-11-01 09:31', mailed('reply')],
      ['2026-11-08 09:31', customerWrites],
    ];
    expect(closings(deeds)).toEqual([]);
  });
});
