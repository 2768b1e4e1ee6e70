import { describe, expect, test } from 'vitest';
import {
  act,
  always,
  by,
  derived,
  duty,
  fact,
  hours,
  minutes,
  none,
  on,
  sampleGuide,
  start,
  when,
} from '../case/testing/sample-guide.ts';
import {
  clockText,
  close,
  doing,
  happened,
  instant,
  open,
  reopen,
  rerate,
  saying,
  tell,
  tick,
} from '../case/testing/story.ts';
import type { Deed } from '../case/testing/story.ts';
import type { Guide } from '../guide/guide.ts';
import { milestones } from './milestones.ts';

/** Recovery on site, which waits for hardware and is owed from level 3 up. */
const recovery = sampleGuide({
  facts: [fact('hardware', 'choice', 'none', ['none', 'faulty', 'ready'])],
  acts: [act('arrived'), act('restored'), act('recoveryAgreed')],
  duties: [
    duty('restore', {
      from: [start('actDone', { act: 'arrived' }), start('actDone', { act: 'recoveryAgreed' })],
      until: [on('actDone', { act: 'restored' })],
      applies: when("fact.hardware != 'faulty'"),
      target: by('severity', { P1: hours(3), P2: hours(3), P3: hours(2), P4: none }),
    }),
  ],
});

const turnsOf = (guide: Guide, deeds: readonly Deed[], asOf: string) =>
  milestones(guide, tell(guide, deeds), instant(asOf)).map(({ state, startedAt, due }) => [
    state,
    clockText(startedAt)?.slice(5, 16),
    clockText(due)?.slice(5, 16),
  ]);

const onSite: Deed = ['2026-11-23 10:00', doing('arrived')];
const opened: Deed = ['2026-11-23 08:00', open({ severity: 'P1' })];

describe('a milestone that waits for something (XX-11)', () => {
  test('what it waits for was known before its start: it begins when that is over', () => {
    expect(
      turnsOf(
        recovery,
        [
          opened,
          ['2026-11-23 09:00', saying('hardware', 'faulty')],
          onSite,
          ['2026-11-23 15:00', saying('hardware', 'ready')],
        ],
        '2026-11-23 15:00',
      ),
    ).toEqual([['running', '11-23 15:00', '11-23 18:00']]);
  });

  test('while it waits, nothing runs and nothing can be missed', () => {
    const deeds: Deed[] = [
      opened,
      onSite,
      ['2026-11-23 11:00', saying('hardware', 'faulty')],
      ['2026-11-26 10:00', tick],
    ];
    expect(turnsOf(recovery, deeds, '2026-11-26 10:00')).toEqual([
      ['cancelled', '11-23 10:00', '11-23 13:00'],
    ]);
    expect(happened(tell(recovery, deeds), 'milestoneMissed')).toEqual([]);
  });

  test('found after its start: the first turn ends without verdict, and a full span is given from the end of the wait', () => {
    expect(
      turnsOf(
        recovery,
        [
          opened,
          onSite,
          ['2026-11-23 11:00', saying('hardware', 'faulty')],
          ['2026-11-23 15:00', saying('hardware', 'ready')],
        ],
        '2026-11-23 15:00',
      ),
    ).toEqual([
      ['cancelled', '11-23 10:00', '11-23 13:00'],
      ['running', '11-23 15:00', '11-23 18:00'],
    ]);
  });

  test('over before its start: it runs from its start', () => {
    expect(
      turnsOf(
        recovery,
        [opened, ['2026-11-23 09:00', saying('hardware', 'ready')], onSite],
        '2026-11-23 10:00',
      ),
    ).toEqual([['running', '11-23 10:00', '11-23 13:00']]);
  });

  test('found after a miss: the miss stays, and gets no second verdict', () => {
    const kase = tell(recovery, [
      opened,
      onSite,
      ['2026-11-23 14:00', saying('hardware', 'faulty')],
      ['2026-11-23 15:00', doing('restored')],
    ]);
    expect(happened(kase, 'milestoneMissed')).toEqual(['milestoneMissed 2026-11-23 13:00:00']);
    const [turn] = milestones(recovery, kase, instant('2026-11-23 16:00'));
    expect([turn?.state, clockText(turn?.endedAt ?? null)]).toEqual(['missed', '2026-11-23 14:00:00']);
  });

  test('what ends it ends the start as well, even while it waits', () => {
    expect(
      turnsOf(
        recovery,
        [
          opened,
          onSite,
          ['2026-11-23 11:00', saying('hardware', 'faulty')],
          ['2026-11-23 12:00', doing('restored')],
          ['2026-11-23 15:00', saying('hardware', 'ready')],
        ],
        '2026-11-23 15:00',
      ),
    ).toEqual([['cancelled', '11-23 10:00', '11-23 13:00']]);
  });

  test('closing ends the start: what turns true in the reopened case begins nothing', () => {
    expect(
      turnsOf(
        recovery,
        [
          opened,
          onSite,
          ['2026-11-23 11:00', saying('hardware', 'faulty')],
          ['2026-11-23 12:00', close('unanswered')],
          ['2026-11-23 13:00', reopen],
          ['2026-11-23 15:00', saying('hardware', 'ready')],
        ],
        '2026-11-23 15:00',
      ),
    ).toEqual([['cancelled', '11-23 10:00', '11-23 13:00']]);
  });

  test('a box that has run out does not begin again when it applies again', () => {
    const guide = {
      ...recovery,
      duties: recovery.duties.map((each) => ({ ...each, counts: 'box' as const })),
    };
    expect(
      turnsOf(
        guide,
        [
          opened,
          onSite,
          ['2026-11-23 14:00', saying('hardware', 'faulty')],
          ['2026-11-23 15:00', saying('hardware', 'ready')],
        ],
        '2026-11-23 15:00',
      ),
    ).toEqual([['missed', '11-23 10:00', '11-23 13:00']]);
  });
});

test('a lapse ends the start as well: only a new one begins again', () => {
  const guide = sampleGuide({
    facts: [fact('hardware', 'choice', 'none', ['none', 'faulty', 'ready'])],
    acts: [act('arrived')],
    duties: [
      duty('restore', {
        from: [start('actDone', { act: 'arrived' })],
        applies: when("case.severity != 'P4'"),
        lapses: when("fact.hardware == 'faulty'"),
        target: always(hours(3)),
      }),
    ],
  });
  const deeds: Deed[] = [
    opened,
    onSite,
    ['2026-11-23 11:00', saying('hardware', 'faulty')],
    ['2026-11-23 12:00', saying('hardware', 'ready')],
  ];
  expect(turnsOf(guide, deeds, '2026-11-23 12:00')).toEqual([['cancelled', '11-23 10:00', '11-23 13:00']]);
  expect(turnsOf(guide, [...deeds, ['2026-11-23 13:00', doing('arrived')]], '2026-11-23 13:00')).toEqual([
    ['cancelled', '11-23 10:00', '11-23 13:00'],
    ['running', '11-23 13:00', '11-23 16:00'],
  ]);
});

describe('a class that changes midway (VE-06, VE-07)', () => {
  const chain = sampleGuide({
    facts: [fact('class', 'choice', 'general', ['general', 'critical'])],
    acts: [act('tried'), act('phoned'), act('openedGlobal')],
    duties: [
      duty('tryAlone', {
        counts: 'box',
        until: [on('actDone', { act: 'tried' })],
        applies: when("fact.class == 'general'"),
        target: always({ kind: 'days', days: 1 }),
      }),
      duty('phone', {
        counts: 'goal',
        until: [on('actDone', { act: 'phoned' })],
        applies: when("fact.class == 'critical'"),
        target: always(hours(1)),
      }),
      duty('openGlobal', { until: [on('actDone', { act: 'openedGlobal' })], target: always(hours(30)) }),
    ],
  });
  const turned: Deed = ['2026-11-24 04:00', saying('class', 'critical')];

  test('twenty hours into the general line: its box ends without a breach, the hour runs from the change', () => {
    const kase = tell(chain, [opened, turned, ['2026-11-24 04:30', tick]]);
    expect(happened(kase, 'milestoneMissed')).toEqual([]);
    expect(turnsOf(chain, [opened, turned], '2026-11-24 04:00').slice(0, 2)).toEqual([
      ['cancelled', '11-23 08:00', '11-24 08:00'],
      ['running', '11-24 04:00', '11-24 05:00'],
    ]);
  });

  test('what both lines have in common goes on as it was, or stays done', () => {
    const done: Deed = ['2026-11-23 12:00', doing('openedGlobal')];
    expect(turnsOf(chain, [opened, turned], '2026-11-24 04:00')[2]).toEqual([
      'running',
      '11-23 08:00',
      '11-24 14:00',
    ]);
    expect(turnsOf(chain, [opened, done, turned], '2026-11-24 04:00')[2]?.[0]).toBe('met');
  });

  test('done already when the class changes, the step of the other line is not asked again', () => {
    const phoned: Deed = ['2026-11-23 12:00', doing('phoned')];
    expect(turnsOf(chain, [opened, phoned, turned], '2026-11-24 04:00')[1]?.[0]).toBe('notStarted');
  });
});

describe('a fault that rises while its maker was not to be called (XX-08)', () => {
  const guide = sampleGuide({
    duties: [
      duty('call-maker', {
        applies: when("case.severity in ['P1', 'P2']"),
        target: always(minutes(30)),
        until: [on('messageSent', { by: 'vendor' })],
      }),
    ],
  });

  test('the half hour runs from the moment at which it rose', () => {
    const raise: Deed = ['2026-11-23 12:00', rerate('P2')];
    expect(turnsOf(guide, [['2026-11-23 10:00', open()], raise], '2026-11-23 12:00')).toEqual([
      ['running', '11-23 12:00', '11-23 12:30'],
    ]);
  });
});

describe('a fault that rises by itself, and the relief from what it brings (XX-06, XX-07)', () => {
  const levels = {
    facts: [
      fact('relieved', 'truth', false),
      derived(
        'level',
        ['P1', 'P2', 'P3', 'P4'],
        [
          ["case.raised > 0 && fact.relieved && case.raisedFrom in ['P3', 'P4']", 'case.raisedFrom'],
          [null, 'case.severity'],
        ],
      ),
    ],
    acts: [act('arrived'), act('restored')],
  };
  const rising = sampleGuide({
    ...levels,
    duties: [
      duty('restore', {
        from: [
          start('actDone', { act: 'arrived' }),
          start('severityChanged', { by: 'program', where: "'arrived' in done" }),
        ],
        until: [on('actDone', { act: 'restored' })],
        applies: when("fact.level != 'P4'"),
        target: by('level', { P1: hours(3), P2: hours(3), P3: hours(2), P4: none }),
        onDue: [{ do: 'raise', ranks: 1, when: when("case.severity != 'P1'"), clauses: [] }],
      }),
    ],
  });
  const misses = (deeds: readonly Deed[]) =>
    happened(tell(rising, deeds), 'milestoneMissed', 'severityChanged').map((line) => line.slice(0, -3));

  test('each rise dates from the due time, whenever the program noticed', () => {
    expect(
      misses([['2026-11-23 09:00', open({ severity: 'P3' })], onSite, ['2026-11-23 20:00', tick]]),
    ).toEqual([
      'milestoneMissed 2026-11-23 12:00',
      'severityChanged 2026-11-23 12:00',
      'milestoneMissed 2026-11-23 15:00',
      'severityChanged 2026-11-23 15:00',
      'milestoneMissed 2026-11-23 18:00',
    ]);
  });

  test('recovered at the due instant itself: met, and nothing rises', () => {
    expect(
      misses([
        ['2026-11-23 09:00', open({ severity: 'P3' })],
        onSite,
        ['2026-11-23 12:00', doing('restored')],
        ['2026-11-23 20:00', tick],
      ]),
    ).toEqual([]);
  });

  test('relief lets the duties of the old level come back; a fault that was opened at the level has none', () => {
    const relieved: Deed = ['2026-11-23 12:30', saying('relieved', true)];
    const risen: Deed[] = [['2026-11-23 09:00', open({ severity: 'P4' })], onSite];
    // Opened at level 2: relief changes nothing.
    expect(
      turnsOf(
        rising,
        [
          ['2026-11-23 09:00', open({ severity: 'P2' })],
          onSite,
          ['2026-11-23 11:00', saying('relieved', true)],
        ],
        '2026-11-23 11:00',
      ),
    ).toEqual([['running', '11-23 10:00', '11-23 13:00']]);
    // At level 4 nothing is owed; set to 3 by a person, the start stands and the turn begins then.
    expect(turnsOf(rising, [...risen, ['2026-11-23 11:00', rerate('P3')]], '2026-11-23 11:00')).toEqual([
      ['running', '11-23 11:00', '11-23 13:00'],
    ]);
    // Risen by itself from 3 to 2 at 12:00, relieved at 12:30: from then level 3's two hours hold, in full.
    const [first, second] = turnsOf(
      rising,
      [['2026-11-23 09:00', open({ severity: 'P3' })], onSite, relieved],
      '2026-11-23 12:30',
    );
    expect(first).toEqual(['missed', '11-23 10:00', '11-23 12:00']);
    expect(second).toEqual(['running', '11-23 12:00', '11-23 14:30']);
  });
});
