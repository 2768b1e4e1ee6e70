import { describe, expect, test } from 'vitest';
import {
  act,
  always,
  alwaysOpen,
  by,
  calendar,
  duty,
  fact,
  hours,
  none,
  officeHours,
  on,
  sampleGuide,
  says,
  start,
  when,
} from '../case/testing/sample-guide.ts';
import {
  agreeing,
  clockText,
  codes,
  doing,
  endWait,
  happened,
  instant,
  open,
  rerate,
  saying,
  tell,
  tick,
  wait,
} from '../case/testing/story.ts';
import type { Deed } from '../case/testing/story.ts';
import { decide } from '../case/decide.ts';
import type { CaseEvent } from '../case/event.ts';
import type { Guide } from '../guide/guide.ts';
import type { Amount, Length } from '../kernel/amount.ts';
import type { Duty } from '../kernel/duty.ts';
import { clocksOf } from './clocks.ts';
import { milestones } from './milestones.ts';
import { proof } from './proof.ts';

const office = calendar('office', {
  ...officeHours('Asia/Shanghai', '09:00', '18:00'),
  holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
});
const beijing = 'Asia/Shanghai';

const promising = (target: Amount, parts: Partial<Duty> = {}): Guide =>
  sampleGuide({
    calendars: [office, alwaysOpen(beijing)],
    facts: [fact('every', 'duration', ''), fact('endsOn', 'date', '')],
    acts: [act('done')],
    duties: [
      duty('promise', {
        until: [on('actDone', { act: 'done' })],
        target: always(target),
        ...parts,
      }),
    ],
  });
const opened: Deed = ['2026-09-28 10:00', open()];
const due = (guide: Guide, deeds: readonly Deed[]) => {
  const kase = tell(guide, [opened, ...deeds], beijing);
  const last = deeds.at(-1)?.[0] ?? opened[0];
  return milestones(guide, kase, instant(last, beijing)).map(
    (shown) => `${shown.state} ${shown.target.kind} ${clockText(shown.due, beijing)}`,
  );
};

describe('as long as a fact says', () => {
  const guide = promising({ kind: 'fact', fact: 'every' });

  test('nothing is promised while the fact is empty', () => {
    expect(due(guide, [])).toEqual(['none none null']);
  });

  test('a full span from the moment at which it is said', () => {
    expect(due(guide, [['2026-09-28 12:00', saying('every', '4h')]])).toEqual([
      'running openTime 2026-09-28 16:00:00',
    ]);
  });

  test('the fact is said anew: what runs is changed as by a severity', () => {
    expect(
      due(guide, [
        ['2026-09-28 12:00', saying('every', '4h')],
        ['2026-09-28 13:00', saying('every', '8h')],
      ]),
    ).toEqual(['running openTime 2026-09-28 20:00:00']);
    const kase = tell(guide, [
      ['2026-09-28 10:00', open()],
      ['2026-09-28 12:00', saying('every', '4h')],
    ]);
    expect(proof(guide, kase, 'promise', null, instant('2026-09-28 12:00'))?.changes).toEqual([
      {
        at: instant('2026-09-28 12:00'),
        event: 1,
        what: 'fact',
        before: null,
        after: instant('2026-09-28 16:00'),
      },
    ]);
  });

  test('stricter: no more than a full new span, and never a miss of the past', () => {
    expect(
      due(guide, [
        ['2026-09-28 12:00', saying('every', '8h')],
        ['2026-09-28 17:00', saying('every', '2h')],
      ]),
    ).toEqual(['running openTime 2026-09-28 19:00:00']);
  });

  test.each([
    ['30min', 'running openTime 2026-09-28 12:30:00'],
    ['2bd', 'running businessDays 2026-09-30 12:00:00'],
    ['3d', 'running days 2026-10-01 12:00:00'],
  ])('%s in working hours', (length, expected) => {
    const inOffice = promising({ kind: 'fact', fact: 'every' }, { calendar: always('office') });
    expect(due(inOffice, [['2026-09-28 12:00', saying('every', length)]])).toEqual([expected]);
  });
});

describe('so long before a date', () => {
  const ahead = (lead: Length, calendarId = 'always', parts: Partial<Duty> = {}) =>
    promising({ kind: 'ahead', of: 'endsOn', lead }, { calendar: always(calendarId), ...parts });
  const ends: Deed = ['2026-09-28 12:00', saying('endsOn', '2026-10-20')];

  test('nothing is promised while there is no date', () => {
    expect(due(ahead({ kind: 'days', days: 14 }), [])).toEqual(['none none null']);
  });

  test.each<[Length, string, string]>([
    [{ kind: 'days', days: 14 }, 'always', '2026-10-06 00:00:00'],
    [{ kind: 'days', days: 14 }, 'office', '2026-10-06 00:00:00'],
    // 19, 16, 15 October are working days before the 20th.
    [{ kind: 'businessDays', days: 3 }, 'office', '2026-10-15 00:00:00'],
    // Past the holiday week: 19, 16, 15, 14, 13, 12, 9, 8 October, 30 September.
    [{ kind: 'businessDays', days: 9 }, 'office', '2026-09-30 00:00:00'],
    [{ kind: 'workingDay', ordinal: 3 }, 'office', '2026-10-15 18:00:00'],
    [hours(4), 'office', '2026-10-19 14:00:00'],
    [hours(48), 'always', '2026-10-18 00:00:00'],
  ])('%j in %s: %s', (lead, hoursOf, expected) => {
    const [shown] = due(ahead(lead, hoursOf), [ends]);
    expect(shown?.split(' ').slice(1).join(' ')).toBe(`instant ${expected}`);
  });

  test('months keep the day, or take the last one of a shorter month', () => {
    const guide = ahead({ kind: 'months', months: 1 });
    expect(due(guide, [['2026-09-28 12:00', saying('endsOn', '2027-03-31')]])).toEqual([
      'running instant 2027-02-28 00:00:00',
    ]);
  });

  test('the date moves: the due time moves with it, nearer or farther', () => {
    const guide = ahead({ kind: 'days', days: 14 });
    expect(due(guide, [ends, ['2026-09-29 12:00', saying('endsOn', '2026-12-31')]])).toEqual([
      'running instant 2026-12-17 00:00:00',
    ]);
    expect(due(guide, [ends, ['2026-09-29 12:00', saying('endsOn', '2026-10-15')]])).toEqual([
      'running instant 2026-10-01 00:00:00',
    ]);
  });

  test('the date moves after a pause: it is the due time itself, and only later pauses move it', () => {
    const guide = ahead({ kind: 'days', days: 14 }, 'always', {
      pauses: [{ while: when("case.waitingFor == 'customer'"), reason: says('We wait'), clauses: [] }],
    });
    const pausedForADay: Deed[] = [
      ends,
      ['2026-09-29 12:00', wait('customer')],
      ['2026-09-30 12:00', endWait],
    ];
    expect(due(guide, pausedForADay)).toEqual(['running instant 2026-10-07 00:00:00']);
    expect(due(guide, [...pausedForADay, ['2026-09-30 13:00', saying('endsOn', '2026-12-31')]])).toEqual([
      'running instant 2026-12-17 00:00:00',
    ]);
  });

  test('past already when it is said: due then, and not before', () => {
    const guide = ahead({ kind: 'days', days: 60 });
    const deeds: Deed[] = [ends, ['2026-09-29 09:00', tick]];
    expect(happened(tell(guide, [opened, ...deeds], beijing), 'milestoneMissed')).toEqual([
      'milestoneMissed 2026-09-28 04:00:00',
    ]);
  });

  test('its warning comes before it like any other', () => {
    const guide = ahead({ kind: 'days', days: 14 }, 'always', {
      warnings: [
        { at: { kind: 'before', amount: { kind: 'days', days: 2 } }, effects: [] },
        { at: { kind: 'percent', percent: 50 }, effects: [] },
      ],
    });
    const kase = tell(
      guide,
      [opened, ['2026-09-28 10:00', saying('endsOn', '2026-10-20')], ['2026-10-06 00:00', tick]],
      beijing,
    );
    // Half of the seven days and fourteen hours, and two days before due.
    expect(
      kase.history.flatMap((event) =>
        event.type === 'milestoneWarned' ? [clockText(event.at, beijing)] : [],
      ),
    ).toEqual(['2026-10-02 05:00:00', '2026-10-04 00:00:00']);
  });

  test('the proof is one stretch of the wall clock up to it', () => {
    const guide = ahead({ kind: 'days', days: 14 });
    const kase = tell(guide, [opened, ends], beijing);
    const given = proof(guide, kase, 'promise', null, instant('2026-09-28 12:00', beijing));
    expect(
      given?.stretches.map(({ kind, why, from, to }) => [
        kind,
        why.code,
        clockText(from, beijing)?.slice(5, 16),
        clockText(to, beijing)?.slice(5, 16),
      ]),
    ).toEqual([
      ['notRunning', 'dormant', '09-28 10:00', '09-28 12:00'],
      ['counted', 'wallClock', '09-28 12:00', '10-06 00:00'],
    ]);
  });
});

describe('the next time of day', () => {
  const morning: Amount = { kind: 'timeOfDay', time: '08:00' };
  const inOffice = promising({ kind: 'timeOfDay', time: '09:30' }, { calendar: always('office') });
  const from = (guide: Guide, at: string) => {
    const kase = tell(guide, [[at, open()]], beijing);
    return clockText(milestones(guide, kase, instant(at, beijing))[0]?.due ?? null, beijing);
  };

  test.each([
    ['2026-09-28 07:59', '2026-09-28 08:00:00'],
    ['2026-09-28 08:00', '2026-09-29 08:00:00'],
    ['2026-09-28 23:00', '2026-09-29 08:00:00'],
  ])('around the clock, from %s: %s', (opens, expected) => {
    expect(from(promising(morning), opens)).toBe(expected);
  });

  test.each([
    ['2026-09-29 08:00', '2026-09-29 09:30:00'],
    // The holiday week and its weekends have no hours.
    ['2026-09-30 10:00', '2026-10-08 09:30:00'],
    ['2026-10-09 09:30', '2026-10-12 09:30:00'],
  ])('on a day with hours, from %s: %s', (opens, expected) => {
    expect(from(inOffice, opens)).toBe(expected);
  });

  test('a time that summer time skips moves forward', () => {
    const berlin = sampleGuide({
      calendars: [alwaysOpen('Europe/Berlin')],
      duties: [duty('promise', { target: always({ kind: 'timeOfDay', time: '02:30' }) })],
    });
    const kase = tell(berlin, [['2026-03-28 12:00', open()]], 'Europe/Berlin');
    const [shown] = milestones(berlin, kase, kase.lastActivity);
    expect(clockText(shown?.due ?? null, 'Europe/Berlin')).toBe('2026-03-29 03:30:00');
  });

  test('a digest at eight every morning: each is a turn of its own', () => {
    const digest = promising(morning, {
      counts: 'box',
      until: [],
      rhythm: { from: 'stop', afterMiss: 'roll' },
    });
    const kase = tell(digest, [opened, ['2026-10-01 07:00', tick]], beijing);
    expect(
      kase.history.flatMap((event) =>
        event.type === 'milestoneMissed' ? [clockText(event.at, beijing)] : [],
      ),
    ).toEqual(['2026-09-29 08:00:00', '2026-09-30 08:00:00']);
  });
});

describe('agreed by people (XX-09)', () => {
  const far = promising(
    { kind: 'agreed' },
    {
      target: by('severity', { P1: hours(24), P2: { kind: 'agreed' }, P3: { kind: 'agreed' }, P4: none }),
      pauses: [
        { while: when("case.waitingFor == 'customer'"), reason: says('We wait for you'), clauses: [] },
      ],
    },
  );
  const agreed = (time: string, deed = '2026-09-28 12:00'): Deed => [
    deed,
    agreeing('promise', instant(time, beijing)),
  ];

  test('it sleeps until somebody agrees a due time', () => {
    expect(due(far, [])).toEqual(['none agreed null']);
    expect(happened(tell(far, [opened, ['2026-12-24 10:00', tick]], beijing), 'milestoneMissed')).toEqual([]);
  });

  test('agreed, it is shown as agreed with its due time; agreed anew, it moves', () => {
    expect(due(far, [agreed('2026-09-30 15:00')])).toEqual(['running agreed 2026-09-30 15:00:00']);
    expect(due(far, [agreed('2026-09-30 15:00'), agreed('2026-10-09 09:00', '2026-09-29 10:00')])).toEqual([
      'running agreed 2026-10-09 09:00:00',
    ]);
  });

  test('the agreement is among the changes of its due time', () => {
    const kase = tell(far, [opened, agreed('2026-09-30 15:00')], beijing);
    expect(proof(far, kase, 'promise', null, kase.lastActivity)?.changes).toEqual([
      {
        at: instant('2026-09-28 12:00', beijing),
        event: 1,
        what: 'agreed',
        before: null,
        after: instant('2026-09-30 15:00', beijing),
      },
    ]);
  });

  test('a miss of it is one, and what comes after it moves nothing', () => {
    const guide = far;
    const kase = tell(guide, [opened, agreed('2026-09-30 15:00'), ['2026-09-30 18:00', tick]], beijing);
    expect(happened(kase, 'milestoneMissed')).toEqual(['milestoneMissed 2026-09-30 07:00:00']);
    expect(
      codes(
        decide(
          guide,
          kase,
          agreeing('promise', instant('2026-10-09 09:00', beijing)),
          instant('2026-09-30 19:00', beijing),
        ),
      ),
    ).toEqual(['due-not-agreed-here']);
  });

  test('a severity that leaves it to agreement again keeps what was agreed', () => {
    expect(due(far, [agreed('2026-09-30 15:00'), ['2026-09-29 10:00', rerate('P2')]])).toEqual([
      'running agreed 2026-09-30 15:00:00',
    ]);
  });

  test('also where it is in other hours', () => {
    const guide = promising(
      { kind: 'agreed' },
      { calendar: by('severity', { P1: 'always', P2: 'office', P3: 'always', P4: 'always' }) },
    );
    expect(due(guide, [agreed('2026-09-30 15:00'), ['2026-09-29 10:00', rerate('P2')]])).toEqual([
      'running agreed 2026-09-30 15:00:00',
    ]);
  });

  test('a history that agrees what was not to be agreed moves nothing', () => {
    const guide = promising(hours(4));
    const kase = tell(guide, [opened], beijing);
    const strange: CaseEvent = {
      type: 'dueAgreed',
      at: kase.lastActivity,
      noticed: null,
      by: { side: 'program', cause: null },
      duty: 'promise',
      due: instant('2027-01-01 00:00'),
      reason: null,
    };
    const [clock] = clocksOf(guide, [...kase.history, strange]).duties;
    expect(clockText(clock?.turns[0]?.due ?? null, beijing)).toBe('2026-09-28 14:00:00');
  });

  test('a severity with a span of its own is a change like any other: the earlier of the two', () => {
    expect(due(far, [agreed('2026-10-09 15:00'), ['2026-09-29 10:00', rerate('P1')]])).toEqual([
      'running openTime 2026-09-30 10:00:00',
    ]);
  });

  test('back to agreement it sleeps again', () => {
    expect(
      due(far, [
        agreed('2026-10-09 15:00'),
        ['2026-09-29 10:00', rerate('P1')],
        ['2026-09-29 12:00', rerate('P3')],
      ]),
    ).toEqual(['none agreed null']);
  });

  test('a pause moves it like every due time, and agreeing anew says the time itself', () => {
    const paused: Deed[] = [
      agreed('2026-09-30 15:00'),
      ['2026-09-29 10:00', wait('customer')],
      ['2026-09-29 16:00', endWait],
    ];
    expect(due(far, paused)).toEqual(['running agreed 2026-09-30 21:00:00']);
    expect(due(far, [...paused, agreed('2026-09-30 18:00', '2026-09-29 17:00')])).toEqual([
      'running agreed 2026-09-30 18:00:00',
    ]);
  });

  test('of another milestone it says nothing', () => {
    const kase = tell(far, [opened], beijing);
    expect(
      codes(decide(far, kase, agreeing('other', instant('2027-01-01 00:00')), kase.lastActivity)),
    ).toEqual(['duty-unknown']);
  });

  test('each turn is agreed by itself', () => {
    const guide = {
      ...far,
      duties: far.duties.map((each) => ({
        ...each,
        from: [start('opened'), start('actDone', { act: 'done' })],
      })),
    };
    expect(due(guide, [agreed('2026-09-30 15:00'), ['2026-09-29 10:00', doing('done')]])).toEqual([
      'met agreed 2026-09-30 15:00:00',
      'none agreed null',
    ]);
  });
});
