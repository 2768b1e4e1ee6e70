import { describe, expect, test } from 'vitest';
import {
  countdown,
  days,
  on,
  sampleGuide,
  start,
  always,
  openClosing,
  when,
  says,
} from '../case/testing/sample-guide.ts';
import {
  after,
  close,
  codes,
  customerWrites,
  happened,
  instant,
  open,
  reached,
  tell,
  tick,
  unreached,
  wait,
} from '../case/testing/story.ts';
import type { Deed } from '../case/testing/story.ts';
import { decide } from '../case/decide.ts';
import { milestones } from './milestones.ts';
import { wakeAt } from './moments.ts';

const noAnswer = { where: "event.outcome != 'reached'" };
const unanswered = countdown('unanswered', {
  from: [start('contactAttempted', noAnswer)],
  until: [
    on('messageSent', { by: 'customer' }),
    on('contactAttempted', { where: "event.outcome == 'reached'" }),
  ],
  target: always(days(10)),
  quorum: { count: 3, of: on('contactAttempted', noAnswer), within: days(10), spacing: days(1) },
});
const guide = sampleGuide({ duties: [unanswered] });

const day = (count: number): string => `2026-11-${String(1 + count).padStart(2, '0')} 09:00`;
const attemptsOn = (...counts: readonly number[]): Deed[] => [
  ['2026-11-01 08:00', open()],
  ...counts.map((count): Deed => [day(count), unreached]),
];
const closedOn = (deeds: readonly Deed[]): readonly string[] =>
  happened(tell(guide, [...deeds, [day(29), tick]]), 'closed');

describe('three attempts within ten days without an answer', () => {
  test('attempts on days 0, 5 and 9 close the case at day 10 exactly', () => {
    expect(closedOn(attemptsOn(0, 5, 9))).toEqual(['closed 2026-11-11 09:00:00']);
  });

  test("the closing is the program's, with the clock as its cause", () => {
    const kase = tell(guide, [...attemptsOn(0, 5, 9), [day(20), tick]]);
    expect(kase.history.at(-1)).toMatchObject({
      type: 'closed',
      way: 'unanswered',
      by: { side: 'program', cause: { duty: 'unanswered', turn: 1 } },
      noticed: instant(day(20)),
    });
  });

  test('attempts on days 0, 9 and 11 close nothing at day 10, nor when the run has slid to day 9', () => {
    expect(closedOn(attemptsOn(0, 9, 11))).toEqual([]);
  });

  test('attempts on days 0, 9 and 11: on day 11 closing by hand is refused, for two are on record', () => {
    const kase = tell(guide, attemptsOn(0, 9, 11));
    const decision = decide(guide, kase, close('unanswered'), instant(day(11)));
    expect(codes(decision)).toEqual(['closing-quorum-unmet']);
    expect(decision.ok ? null : decision.refusals[0]?.params).toMatchObject({ count: 2, needed: 3 });
  });

  test('attempts on days 0, 9 and 11: the run slides and runs from day 9', () => {
    const kase = tell(guide, attemptsOn(0, 9, 11));
    const [first, second] = milestones(guide, kase, instant(day(11)));
    expect(first).toMatchObject({ turn: 1, missedAt: instant(day(10)) });
    expect(second).toMatchObject({ turn: 2, startedAt: instant(day(9)), due: instant(day(19)) });
  });

  test('attempts on days 0, 4, 11 and 13 close at day 14, ten days after the second', () => {
    expect(closedOn(attemptsOn(0, 4, 11, 13))).toEqual(['closed 2026-11-15 09:00:00']);
  });

  test('closing by hand is allowed once three are on record', () => {
    const kase = tell(guide, [...attemptsOn(0, 5, 9), [day(9), close('unanswered')]]);
    expect(kase.status).toBe('closed');
  });

  test('three attempts in one hour count once', () => {
    const kase = tell(guide, [
      ...attemptsOn(0),
      ['2026-11-01 09:20', unreached],
      ['2026-11-01 09:40', unreached],
      [day(29), tick],
    ]);
    expect(happened(kase, 'closed')).toEqual([]);
  });

  test.each([
    ['an answer', customerWrites],
    ['a call that reached somebody', reached],
  ])('%s on day 6 begins the count anew', (_, sign) => {
    expect(closedOn([...attemptsOn(0, 5), [day(6), sign], [day(9), unreached]])).toEqual([]);
    const again: Deed[] = [
      ...attemptsOn(0, 5),
      [day(6), sign],
      [day(7), unreached],
      [day(9), unreached],
      [day(12), unreached],
    ];
    expect(closedOn(again)).toEqual(['closed 2026-11-18 09:00:00']);
  });

  test('a worker that slept judges the count as of the due instant and not of its waking', () => {
    const kase = tell(guide, attemptsOn(0, 5, 9));
    const late = after(guide, kase, tick, instant('2026-11-28 09:00'));
    expect(late.closedBy).toEqual({ way: 'unanswered', at: instant(day(10)) });
  });
});

test('a held way is not closed by its clock: the refusal is on record and the case stays open', () => {
  const held = sampleGuide({
    duties: [unanswered],
    closing: {
      ...openClosing,
      holds: [
        {
          when: when("case.waitingFor == 'release'"),
          ways: ['unanswered'],
          say: says('It waits for a release.'),
          clauses: [],
        },
      ],
    },
  });
  const kase = tell(held, [
    ...attemptsOn(0, 5),
    [day(6), wait('release')],
    [day(9), unreached],
    [day(20), tick],
  ]);
  expect(kase.status).toBe('waitsForRelease');
  expect(kase.history.at(-1)).toMatchObject({
    type: 'effectRefused',
    codes: ['closing-held'],
    at: instant(day(10)),
  });
  expect(wakeAt(held, kase)).toBeNull();
});
