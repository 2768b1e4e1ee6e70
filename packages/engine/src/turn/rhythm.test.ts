import { describe, expect, test } from 'vitest';
import {
  act,
  always,
  alwaysOpen,
  calendar,
  duty,
  fact,
  hours,
  minutes,
  officeHours,
  on,
  sampleGuide,
  says,
  start,
  when,
} from '../case/testing/sample-guide.ts';
import {
  after,
  clockText,
  doing,
  endWait,
  happened,
  instant,
  open,
  saying,
  tell,
  tick,
  wait,
} from '../case/testing/story.ts';
import type { Deed } from '../case/testing/story.ts';
import type { Guide } from '../guide/guide.ts';
import type { Duty } from '../kernel/duty.ts';
import { intervalAt } from './rhythm.ts';
import { milestones } from './milestones.ts';
import { wakeAt } from './moments.ts';

/** VMW-28: updates in an agreed rhythm, as long as a case is escalated. */
const updates = (parts: Partial<Duty>): Guide =>
  sampleGuide({
    facts: [fact('every', 'duration', ''), fact('escalated', 'truth', true)],
    acts: [act('agreed'), act('updated')],
    duties: [
      duty('update', {
        from: [
          start('actDone', { act: 'agreed', running: 'restart' }),
          start('factSet', { where: "event.fact == 'every'", running: 'restart' }),
          start('actDone', { act: 'updated' }),
        ],
        until: [on('actDone', { act: 'updated' })],
        lapses: when('!fact.escalated'),
        target: always({ kind: 'fact', fact: 'every' }),
        ...parts,
      }),
    ],
  });
const steady = updates({ rhythm: { from: 'due', afterMiss: 'roll' } });
const waiting = updates({ rhythm: { from: 'due', afterMiss: 'wait' } });
const fromStop = updates({ rhythm: { from: 'stop', afterMiss: 'wait' } });

const at = (time: string) => `2026-11-23 ${time}`;
const every = (length: string, time: string): Deed => [at(time), saying('every', length)];
const update = (time: string): Deed => [at(time), doing('updated')];
const look = (time: string): Deed => [at(time), tick];
const opened: Deed = [at('07:00'), open()];

const shown = (guide: Guide, deeds: readonly Deed[], asOf: string) =>
  milestones(guide, tell(guide, [opened, ...deeds]), instant(at(asOf)))
    .filter(({ turn }) => turn > 0)
    .map(({ state, due }) => `${state} ${clockText(due)?.slice(11, 16)}`);
const missesOf = (guide: Guide, deeds: readonly Deed[]) =>
  happened(tell(guide, [opened, ...deeds]), 'milestoneMissed').map((line) => line.slice(27, 32));

describe('every four hours from 08:00, kept to the clock', () => {
  test('an early update does not pull the next one nearer', () => {
    expect(shown(steady, [every('4h', '08:00'), update('11:00')], '11:00')).toEqual([
      'met 12:00',
      'running 16:00',
    ]);
  });

  test('the next interval begins at the old due time, and nothing of it has passed before', () => {
    const kase = tell(steady, [opened, every('4h', '08:00'), update('11:00')]);
    const [, next] = milestones(steady, kase, instant(at('11:00')));
    expect(clockText(next?.startedAt ?? null)).toBe('2026-11-23 12:00:00');
  });

  test('a second update in the same interval pays nothing more', () => {
    expect(
      shown(steady, [every('4h', '08:00'), update('11:00'), update('11:30'), look('13:00')], '13:00'),
    ).toEqual(['met 12:00', 'running 16:00']);
  });

  test('an update at the beginning of the next interval pays for that one', () => {
    expect(shown(steady, [every('4h', '08:00'), update('11:00'), update('12:00')], '12:00')).toEqual([
      'met 12:00',
      'met 16:00',
      'running 20:00',
    ]);
  });

  test('none until 21:00: each interval missed is a miss of its own, and the late update pays what is overdue', () => {
    const deeds = [every('4h', '08:00'), update('11:00'), update('21:00')];
    expect(missesOf(steady, deeds)).toEqual(['16:00', '20:00']);
    expect(shown(steady, deeds, '21:00')).toEqual([
      'met 12:00',
      'metLate 16:00',
      'metLate 20:00',
      'running 00:00',
    ]);
  });

  test('before the late update the misses stand open beside the interval that runs', () => {
    expect(shown(steady, [every('4h', '08:00'), update('11:00'), look('20:30')], '20:30')).toEqual([
      'met 12:00',
      'missed 16:00',
      'missed 20:00',
      'running 00:00',
    ]);
  });

  test('after the late update the next one pays the interval that runs', () => {
    expect(shown(steady, [every('4h', '08:00'), update('13:00'), update('14:00')], '14:00')).toEqual([
      'metLate 12:00',
      'met 16:00',
      'running 20:00',
    ]);
  });

  test('another agreement supersedes it without a miss: every two hours from 17:00 is due at 19:00', () => {
    const deeds = [every('4h', '08:00'), update('11:00'), update('15:00'), every('2h', '17:00')];
    expect(missesOf(steady, deeds)).toEqual([]);
    const states = shown(steady, deeds, '17:00').map((line) => line.split(' ')[0]);
    expect(states).toEqual(['met', 'met', 'cancelled', 'running']);
    expect(shown(steady, deeds, '17:00').at(-1)).toBe('running 19:00');
  });

  test('the end of the escalation ends it without verdict, an interval that has not begun as well', () => {
    const deeds: Deed[] = [
      every('4h', '08:00'),
      update('11:00'),
      [at('11:30'), saying('escalated', false)],
      ['2026-11-24 12:00', tick],
    ];
    expect(missesOf(steady, deeds)).toEqual([]);
    expect(shown(steady, deeds, '23:00')).toEqual(['met 12:00', 'cancelled 16:00']);
  });

  test('a pause before the next interval takes nothing of it, one that lasts into it only what lies in it', () => {
    const paused = updates({
      rhythm: { from: 'due', afterMiss: 'roll' },
      pauses: [{ while: when("case.waitingFor == 'customer'"), reason: says('We wait'), clauses: [] }],
    });
    const deeds: Deed[] = [every('4h', '08:00'), update('11:00'), [at('11:15'), wait('customer')]];
    expect(shown(paused, [...deeds, [at('11:45'), endWait]], '11:45').at(-1)).toBe('running 16:00');
    expect(shown(paused, [...deeds, [at('13:00'), endWait]], '13:00').at(-1)).toBe('running 17:00');
  });

  test('a worker that slept writes the misses that one that was awake would have', () => {
    const asleep = tell(steady, [opened, every('4h', '08:00'), look('21:00')]);
    let awake = tell(steady, [opened, every('4h', '08:00')]);
    for (let wake = wakeAt(steady, awake); wake !== null && wake <= instant(at('21:00'));) {
      awake = after(steady, awake, tick, wake);
      wake = wakeAt(steady, awake);
    }
    const unnoticed = ({ history }: typeof awake) => history.map((event) => ({ ...event, noticed: null }));
    expect(unnoticed(asleep)).toEqual(unnoticed(awake));
  });

  test('while nothing is agreed it sleeps, and the first agreement gives a full span', () => {
    const deeds: Deed[] = [[at('08:00'), doing('agreed')], look('20:00')];
    expect(shown(steady, deeds, '20:00')).toEqual(['none undefined']);
  });
});

describe('one miss until it is stopped', () => {
  test('a late update goes on from the clock of the rhythm, and not from itself', () => {
    const deeds = [every('4h', '08:00'), update('13:00')];
    expect(shown(waiting, deeds, '13:00')).toEqual(['metLate 12:00', 'running 16:00']);
  });

  test('whole intervals that passed unnoticed are one miss, and the next due time lies ahead', () => {
    const deeds = [every('4h', '08:00'), update('21:00')];
    expect(missesOf(waiting, deeds)).toEqual(['12:00']);
    expect(shown(waiting, deeds, '21:00')).toEqual(['metLate 12:00', 'running 00:00']);
  });

  test('counted from the update itself, four hours agreed at 10:00, updates at 13:00 and 18:00', () => {
    const deeds = [every('4h', '10:00'), update('13:00'), update('18:00')];
    expect(missesOf(fromStop, deeds)).toEqual(['17:00']);
    expect(shown(fromStop, deeds, '18:00')).toEqual(['met 14:00', 'metLate 17:00', 'running 22:00']);
  });
});

describe('in hours of a calendar', () => {
  const office = calendar('office', officeHours('UTC', '09:00', '17:00'));
  const guide = sampleGuide({
    calendars: [office],
    acts: [act('updated')],
    duties: [
      duty('update', {
        until: [on('actDone', { act: 'updated' })],
        target: always(hours(4)),
        calendar: always('office'),
        rhythm: { from: 'due', afterMiss: 'roll' },
        warnings: [{ at: { kind: 'before', amount: minutes(30) }, effects: [] }],
      }),
    ],
  });

  test('each interval has its own warning, half an hour before it is due', () => {
    const kase = tell(guide, [
      [at('15:00'), open()],
      ['2026-11-24 10:00', doing('updated')],
      ['2026-11-24 23:00', tick],
    ]);
    expect(happened(kase, 'milestoneWarned', 'milestoneMissed')).toEqual([
      'milestoneWarned 2026-11-24 14:30:00',
      'milestoneMissed 2026-11-24 15:00:00',
    ]);
    expect(
      milestones(guide, kase, instant('2026-11-24 23:00')).map(({ due }) => clockText(due)?.slice(5, 16)),
    ).toEqual(['11-24 11:00', '11-24 15:00', '11-25 11:00']);
  });
});

describe('a box that comes again and again', () => {
  const survey = sampleGuide({
    duties: [
      duty('survey', {
        counts: 'box',
        until: [],
        target: always({ kind: 'months', months: 6 }),
        rhythm: { from: 'stop', afterMiss: 'roll' },
        lives: 'always',
      }),
    ],
  });

  test('runs out every half year, from the day on which it began', () => {
    const kase = tell(survey, [
      ['2026-01-15 08:00', open()],
      ['2027-08-01 00:00', tick],
    ]);
    expect(happened(kase, 'milestoneMissed')).toEqual([
      'milestoneMissed 2026-07-15 08:00:00',
      'milestoneMissed 2027-01-15 08:00:00',
      'milestoneMissed 2027-07-15 08:00:00',
    ]);
    const turns = milestones(survey, kase, instant('2027-08-01 00:00'));
    expect(turns.map(({ state, endedAt }) => [state, endedAt === null])).toEqual([
      ['missed', false],
      ['missed', false],
      ['missed', false],
      ['running', true],
    ]);
  });

  test('a due time that lies fast makes no rhythm: it runs out once', () => {
    const fast = sampleGuide({
      facts: [fact('endsOn', 'date', '2026-12-24')],
      duties: [
        duty('renewal', {
          counts: 'box',
          until: [],
          target: always({ kind: 'ahead', of: 'endsOn', lead: { kind: 'days', days: 14 } }),
          rhythm: { from: 'stop', afterMiss: 'roll' },
        }),
      ],
    });
    const kase = tell(fast, [
      ['2026-11-23 08:00', open()],
      ['2027-11-23 08:00', tick],
    ]);
    expect(happened(kase, 'milestoneMissed')).toEqual(['milestoneMissed 2026-12-10 00:00:00']);
  });
});

describe('the interval that is not over', () => {
  const office = calendar('office', officeHours('UTC', '09:00', '17:00')).compiled;
  const around = alwaysOpen('UTC').compiled;

  test.each([
    ['11:00', '2026-11-23 12:00:00'],
    ['12:00', '2026-11-23 12:00:00'],
    ['15:59', '2026-11-23 12:00:00'],
    ['16:00', '2026-11-23 16:00:00'],
  ])('of four hours around the clock, due at 12:00: at %s it begins at %s', (time, begins) => {
    const begun = intervalAt(around, hours(4), instant(at('12:00')), instant(at(time)));
    expect(clockText(begun)).toBe(begins);
  });

  test('is found at once after years of a rhythm of minutes, on the same grid', () => {
    const due = instant('2026-11-23 12:00');
    const begins = intervalAt(office, minutes(7), due, instant('2031-11-24 12:00')) ?? 0;
    expect(office.between(due, begins) % 420).toBe(0);
    expect(office.between(begins, instant('2031-11-24 12:00'))).toBeLessThan(420);
  });
});
