import { describe, expect, test } from 'vitest';
import {
  always,
  by,
  duty,
  hours,
  minutes,
  none,
  sampleGuide,
  start,
  on,
} from '../case/testing/sample-guide.ts';
import {
  after,
  close,
  confirm,
  customerWrites,
  happened,
  instant,
  open,
  reopen,
  reply,
  rerate,
  tell,
  tick,
} from '../case/testing/story.ts';
import type { Deed } from '../case/testing/story.ts';
import { milestones } from './milestones.ts';
import { wakeAt } from './moments.ts';

const guide = sampleGuide({ duties: [duty('response', { target: always(hours(2)) })] });
const opened: Deed = ['2026-11-23 10:00', open()];
const states = (deeds: readonly Deed[]): readonly string[] => {
  const kase = tell(guide, deeds);
  return milestones(guide, kase, instant('2026-11-24 10:00')).map(({ state }) => state);
};

describe('a first response owed within two hours', () => {
  test('given at the very due instant it is met', () => {
    expect(states([opened, ['2026-11-23 12:00', reply]])).toEqual(['met']);
  });

  test('given one millisecond later it was missed, and is met late', () => {
    const kase = tell(guide, [opened, ['2026-11-23 12:00:00.001', reply]]);
    expect(kase.history.map(({ type }) => type)).toEqual(['opened', 'milestoneMissed', 'messageSent']);
    expect(kase.history[1]).toMatchObject({
      at: instant('2026-11-23 12:00'),
      noticed: instant('2026-11-23 12:00:00.001'),
      counts: 'promise',
      clauses: ['T-response'],
    });
    const [milestone] = milestones(guide, kase, instant('2026-11-24 10:00'));
    expect(milestone).toMatchObject({
      state: 'metLate',
      missedAt: instant('2026-11-23 12:00'),
      secondsLate: 0.001,
    });
  });

  test('the case is woken one millisecond after the due instant, and then no more', () => {
    const kase = tell(guide, [opened]);
    expect(wakeAt(guide, kase)).toBe(instant('2026-11-23 12:00:00.001'));
    expect(wakeAt(guide, after(guide, kase, tick, instant('2026-11-23 12:00:00.001')))).toBeNull();
  });

  test('a tick at the due instant itself finds nothing to do', () => {
    const kase = tell(guide, [opened, ['2026-11-23 12:00', tick]]);
    expect(kase.history).toHaveLength(1);
  });

  test('unanswered it shows as missed even before the program has noted it', () => {
    const [milestone] = milestones(guide, tell(guide, [opened]), instant('2026-11-23 13:00'));
    expect(milestone).toMatchObject({
      state: 'missed',
      secondsLate: 3600,
      missedAt: instant('2026-11-23 12:00'),
    });
  });

  test('a miss stays when the severity is lowered afterwards', () => {
    const byRank = sampleGuide({
      duties: [
        duty('response', { target: by('severity', { P1: hours(2), P2: hours(8), P3: hours(9), P4: none }) }),
      ],
    });
    const kase = tell(byRank, [
      ['2026-11-23 10:00', open({ severity: 'P1' })],
      ['2026-11-23 12:30', rerate('P4')],
    ]);
    const [milestone] = milestones(byRank, kase, instant('2026-11-23 13:00'));
    expect(milestone).toMatchObject({ state: 'missed', due: instant('2026-11-23 12:00') });
  });

  test('a clock that went backwards is held at the last event on record', () => {
    const kase = tell(guide, [opened, ['2026-11-23 11:00', customerWrites], ['2026-11-23 10:30', reply]]);
    expect(happened(kase, 'messageSent')).toEqual([
      'messageSent 2026-11-23 11:00:00',
      'messageSent 2026-11-23 11:00:00',
    ]);
  });

  test('closing in time ends it without blame, and a miss before the closing stays a miss', () => {
    const solved: Deed[] = [
      ['2026-11-23 11:00', confirm],
      ['2026-11-23 11:30', close('solved')],
    ];
    expect(states([opened, ...solved])).toEqual(['cancelled']);
    expect(states([opened, ['2026-11-23 12:30', confirm], ['2026-11-23 12:40', close('solved')]])).toEqual([
      'missed',
    ]);
  });

  test('reopening does not wake a clock that does not name it', () => {
    const again: Deed[] = [
      opened,
      ['2026-11-23 11:00', confirm],
      ['2026-11-23 11:30', close('solved')],
      ['2026-11-23 15:00', reopen],
    ];
    expect(states(again)).toEqual(['cancelled']);
    expect(wakeAt(guide, tell(guide, again))).toBeNull();
  });
});

describe('reopening where the guide names it', () => {
  const closedAtHalf: Deed[] = [
    opened,
    ['2026-11-23 10:30', confirm],
    ['2026-11-23 11:00', close('solved')],
    ['2026-11-23 15:00', reopen],
  ];
  const dueWith = (ended: 'new' | 'continue') => {
    const from = [start('opened'), start('reopened', { ended })];
    const restarting = sampleGuide({ duties: [duty('response', { target: always(hours(2)), from })] });
    const turns = milestones(restarting, tell(restarting, closedAtHalf), instant('2026-11-23 15:00'));
    return turns.map(({ state, due }) => [state, due]);
  };

  test('`new` gives a full span', () => {
    expect(dueWith('new')).toEqual([
      ['cancelled', instant('2026-11-23 12:00')],
      ['running', instant('2026-11-23 17:00')],
    ]);
  });

  test('`continue` gives what was left', () => {
    expect(dueWith('continue')).toEqual([
      ['cancelled', instant('2026-11-23 12:00')],
      ['running', instant('2026-11-23 16:00')],
    ]);
  });

  test('a turn that was missed is never continued: a new one begins and the miss stays', () => {
    const from = [start('opened'), start('reopened', { ended: 'continue' })];
    const restarting = sampleGuide({ duties: [duty('response', { target: always(hours(2)), from })] });
    const kase = tell(restarting, [
      opened,
      ['2026-11-23 13:00', confirm],
      ['2026-11-23 14:00', close('solved')],
      ['2026-11-23 15:00', reopen],
    ]);
    const turns = milestones(restarting, kase, instant('2026-11-23 15:00'));
    expect(turns).toMatchObject([
      { turn: 1, state: 'missed' },
      { turn: 2, state: 'running', due: instant('2026-11-23 17:00') },
    ]);
  });
});

describe('updates every four hours: each pays the last and begins the next', () => {
  const rhythm = sampleGuide({
    duties: [
      duty('update', {
        target: always(hours(4)),
        from: [start('assigned', { running: 'restart' }), start('messageSent', { by: 'vendor' })],
        until: [on('messageSent', { by: 'vendor' })],
      }),
    ],
  });
  const agreed: Deed[] = [
    ['2026-11-23 09:00', open()],
    [
      '2026-11-23 10:00',
      {
        type: 'assign',
        by: { side: 'program', cause: null },
        to: { id: 'mina', name: 'Mina' },
        reason: null,
      },
    ],
  ];

  test('agreed at 10:00, given at 13:00 and 18:00: due 14:00, 17:00 and 22:00', () => {
    const kase = tell(rhythm, [...agreed, ['2026-11-23 13:00', reply], ['2026-11-23 18:00', reply]]);
    const turns = milestones(rhythm, kase, instant('2026-11-23 18:00'));
    expect(turns.map(({ state, due }) => [state, due])).toEqual([
      ['met', instant('2026-11-23 14:00')],
      ['metLate', instant('2026-11-23 17:00')],
      ['running', instant('2026-11-23 22:00')],
    ]);
  });

  test('a new agreement supersedes the running turn without a miss', () => {
    const kase = tell(rhythm, [
      ...agreed,
      [
        '2026-11-23 12:00',
        {
          type: 'assign',
          by: { side: 'program', cause: null },
          to: { id: 'omar', name: 'Omar' },
          reason: 'Shift.',
        },
      ],
    ]);
    expect(milestones(rhythm, kase, instant('2026-11-23 12:00'))).toMatchObject([
      { state: 'cancelled' },
      { state: 'running', due: instant('2026-11-23 16:00') },
    ]);
  });

  test('a start after the open turn was missed begins a new turn beside it, and one update pays both', () => {
    const kase = tell(rhythm, [
      ...agreed,
      [
        '2026-11-23 15:00',
        {
          type: 'assign',
          by: { side: 'program', cause: null },
          to: { id: 'omar', name: 'Omar' },
          reason: 'Shift.',
        },
      ],
      ['2026-11-23 16:00', reply],
    ]);
    expect(milestones(rhythm, kase, instant('2026-11-23 16:00'))).toMatchObject([
      { turn: 1, state: 'metLate' },
      { turn: 2, state: 'met' },
      { turn: 3, state: 'running' },
    ]);
  });
});

test('a calendar that the guide does not have promises nothing and throws nothing', () => {
  const broken = sampleGuide({
    duties: [duty('response', { target: always(minutes(30)), calendar: always('lost') })],
  });
  const kase = tell(broken, [opened]);
  expect(milestones(broken, kase, instant('2026-11-24 10:00'))).toMatchObject([{ state: 'none', due: null }]);
  expect(wakeAt(broken, kase)).toBeNull();
});
