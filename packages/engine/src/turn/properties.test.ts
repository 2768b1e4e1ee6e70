import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  always,
  businessDays,
  by,
  days,
  duty,
  hours,
  minutes,
  none,
  sampleGuide,
} from '../case/testing/sample-guide.ts';
import { endWait, open, rerate, wait } from '../case/testing/story.ts';
import type { Case } from '../case/case.ts';
import { settle } from '../case/settle.ts';
import type { CaseEvent } from '../case/event.ts';
import { replay } from '../case/evolve.ts';
import type { Milestone } from '../case/milestone.ts';
import type { ChangeRule } from '../kernel/duty.ts';
import type { Amount } from '../kernel/amount.ts';
import { clocksOf, takeIn } from './clocks.ts';
import type { Clocks } from './clocks.ts';
import { milestones, milestonesOf } from './milestones.ts';
import { nextMoment, wakeOf } from './moments.ts';
import { proofOf } from './proof.ts';
import { anyDeeds, anySeverity, beginning, busy, office, waiting } from './testing/busy-guide.ts';
import { lived, must } from './testing/lived.ts';

/** Ten thousand histories in all, the same ones in every run. */
const times = (numRuns: number) => ({ seed: 20_261_123, numRuns });
const fixed = times(120);
/** Of a machine that does much else; they take a third of it. */
const patience = 120_000;
const anyLife = fc.record({ severity: anySeverity, deeds: anyDeeds });

const unnoticed = (events: readonly CaseEvent[]) => events.map((event) => ({ ...event, noticed: null }));

/** Texts are compared first: of thousands of equal histories that is most of the time. */
function expectSame(one: unknown, other: unknown): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) expect(one).toEqual(other);
}

/** The clocks before each event of a history, with the event and the clocks after it. */
function* steps(kase: Case): Generator<{ before: Clocks; event: CaseEvent; after: Clocks }> {
  let before: Clocks | null = null;
  for (const event of kase.history) {
    const after: Clocks = takeIn(busy, before, event);
    if (before !== null) yield { before, event, after };
    before = after;
  }
}

describe('whatever happens to a case', () => {
  test(
    'a worker that slept writes the same history as one that was awake, in the order of its instants',
    () => {
      fc.assert(
        fc.property(anyLife, (life) => {
          const prompt = lived(busy, life, 'awake');
          const late = lived(busy, life);
          expectSame(unnoticed(late.history), unnoticed(prompt.history));
          const instants = late.history.map(({ at }) => at);
          expectSame(
            instants,
            instants.toSorted((one, other) => one - other),
          );
        }),
        times(2_000),
      );
    },
    patience,
  );

  test(
    'its history, replayed, tells the same case, and its clocks are those that were kept on the way',
    () => {
      fc.assert(
        fc.property(anyLife, (life) => {
          let kept: Clocks | null = null;
          const kase = lived(busy, life, 'awake', (_, __, reached) => {
            kept = reached;
          });
          expectSame(replay(kase.history), kase);
          expectSame(turnsOf(clocksOf(busy, kase.history)), turnsOf(kept));
        }),
        times(1_000),
      );
    },
    patience,
  );

  test(
    'until its wake-up nothing happens by itself, and at it something does',
    () => {
      fc.assert(
        fc.property(anyLife, (life) => {
          lived(busy, life, 'asleep', (_, now, reached) => {
            const wake = wakeOf(reached);
            if (wake === null) return;
            expect(wake).toBeGreaterThan(now);
            expect(settle(reached, wake - 1).taken).toEqual([]);
            expect(settle(reached, wake).taken.length).toBeGreaterThan(0);
          });
        }),
        times(1_000),
      );
    },
    patience,
  );

  test(
    'no miss is lost and none is invented: each due time that passed unpaid is on record, once',
    () => {
      fc.assert(
        fc.property(anyLife, (life) => {
          lived(busy, life, 'asleep', (kase, now, reached) => {
            const events = kase.history.filter((event) => event.type === 'milestoneMissed');
            const recorded = events.map(({ duty: id, turn, at }) => `${id} ${turn} ${at}`);
            const shown = milestonesOf(reached, now).filter(({ missedAt }) => missedAt !== null);
            expectSame(
              recorded.toSorted(),
              shown.map(({ id, turn, missedAt }) => `${id} ${turn} ${missedAt}`).toSorted(),
            );
          });
        }),
        times(1_000),
      );
    },
    patience,
  );

  test(
    'a miss on record stays, and its turn is never met',
    () => {
      fc.assert(
        fc.property(anyLife, (life) => {
          lived(busy, life, 'asleep', (kase, now, reached) => {
            const turns = milestonesOf(reached, now);
            for (const event of kase.history) {
              if (event.type !== 'milestoneMissed') continue;
              const turn = turns.find(({ id, turn: number }) => id === event.duty && number === event.turn);
              const isOpenOrLate = turn?.state === 'missed' || turn?.state === 'metLate';
              expectSame([turn?.missedAt, isOpenOrLate], [event.at, true]);
            }
          });
        }),
        times(500),
      );
    },
    patience,
  );

  test(
    'no clock runs while it is paused, and what was left is left afterwards',
    () => {
      fc.assert(
        fc.property(anyLife, (life) => {
          const kase = lived(busy, life);
          for (const { before, event } of steps(kase)) {
            if (event.type !== 'milestoneMissed' && event.type !== 'milestoneWarned') continue;
            const turn = turnOf(milestonesOf(before, event.at), event.duty, event.turn);
            expect(turn?.pausedFor).toBeNull();
          }
          for (const { id, turn } of milestones(busy, kase, kase.lastActivity)) {
            if (id === 'steady' && turn > 0) expectLeft(clocksOf(busy, kase.history), turn);
          }
        }),
        times(700),
      );
    },
    patience,
  );

  test(
    'a duty runs in the cases that it lives in, and at most one turn of it at a time',
    () => {
      fc.assert(
        fc.property(anyLife, (life) => {
          for (const { after } of steps(lived(busy, life))) {
            const isClosed = after.kase.status === 'closed';
            for (const { duty: rule, turns } of after.duties) {
              const open = turns.filter(({ end }) => end === null);
              const mayRun = rule.lives === 'always' || (rule.lives === 'ended') === isClosed;
              if (!mayRun) expect([rule.id, open.length]).toEqual([rule.id, 0]);
              expect(open.filter(({ missedAt }) => missedAt === null).length).toBeLessThanOrEqual(1);
            }
          }
        }),
        times(500),
      );
    },
    patience,
  );

  test(
    'each turn has a proof, whose counted time of open hours adds up to what was promised',
    () => {
      fc.assert(
        fc.property(anyLife, (life) => {
          const kase = lived(busy, life);
          const reached = clocksOf(busy, kase.history);
          const now = kase.history.at(-1)?.at ?? beginning;
          for (const milestone of milestonesOf(reached, now)) {
            if (milestone.turn === 0) continue;
            const given = proofOf(reached, milestone.id, milestone.turn, now);
            expect(given?.milestone).toEqual(milestone);
            const sum = (given?.stretches ?? []).reduce((total, { seconds }) => total + seconds, 0);
            expect(Math.abs(sum - (given?.countedSeconds ?? 0))).toBeLessThan(0.01);
            if (milestone.target.kind === 'openTime' && milestone.due !== null && milestone.id === 'steady')
              expect(given?.countedSeconds).toBeCloseTo(milestone.target.seconds, 2);
          }
        }),
        times(300),
      );
    },
    patience,
  );
});

const turnsOf = (reached: Clocks | null) => reached?.duties.map(({ turns }) => turns);

function turnOf(turns: readonly Milestone[], id: string, turn: number): Milestone | undefined {
  return turns.find((each) => each.id === id && each.turn === turn);
}

/** The open time that was left when a pause began is left when it ends. */
function expectLeft({ duties }: Clocks, number: number): void {
  const clock = duties.find(({ duty: rule }) => rule.id === 'steady');
  const turn = clock?.turns.find((each) => each.number === number);
  for (const [index, paused] of (turn?.changes ?? []).entries()) {
    const resumed = turn?.changes[index + 1];
    if (paused.what !== 'paused' || resumed?.what !== 'resumed') continue;
    const left = office.compiled.between(paused.at, paused.before ?? 0);
    expect(office.compiled.between(resumed.at, resumed.after ?? 0)).toBeCloseTo(left, 2);
  }
}

describe('a history in any order', () => {
  const by = { side: 'vendor', person: { id: 'mina', name: 'Mina' }, role: 'engineer' } as const;
  const program = { side: 'program', cause: null } as const;
  const duties = busy.duties.map(({ id }) => id);
  const anyEvent = fc.oneof(
    fc.constantFrom<Unplaced>(
      { type: 'closed', by, way: 'solved', reason: null },
      { type: 'reopened', by, reason: null },
      { type: 'messageSent', by, body: '', files: [], stillWithUs: false },
      { type: 'noticeSent', by: program, notice: 'reply', countsAs: 'activity', to: [], messageId: '' },
      { type: 'contactAttempted', by, channel: 'web', outcome: 'noAnswer', note: null },
      { type: 'waitStarted', by, for: 'customer', reason: '' },
      { type: 'waitEnded', by, for: 'customer', reason: null },
      { type: 'solutionRejected', by, reason: '' },
    ),
    fc
      .record({ fact: fc.constantFrom('every', 'hardware', 'endsOn', 'distance'), value: anyFactValue() })
      .map(({ fact: id, value }): Unplaced => {
        return { type: 'factSet', by, fact: id, value, reason: null, sets: { [id]: value } };
      }),
    fc.constantFrom('P1', 'P4', 'unknown').map((to): Unplaced => {
      return { type: 'severityChanged', by: program, from: 'P2', to, reason: '' };
    }),
    fc.constantFrom('arrived', 'updated', 'agreed', 'restored', 'unknown').map((id): Unplaced => {
      return {
        type: 'actDone',
        by,
        act: id,
        with: {},
        files: [],
        overridden: [],
        warnings: [],
        calledBy: null,
      };
    }),
    fc
      .record({ id: fc.constantFrom(...duties, 'unknown'), turn: fc.integer({ min: 0, max: 4 }) })
      .chain(({ id, turn }): fc.Arbitrary<Unplaced> =>
        fc.constantFrom<Unplaced>(
          { type: 'milestoneMissed', by: program, duty: id, turn, due: 0, counts: 'promise', clauses: [] },
          { type: 'milestoneWarned', by: program, duty: id, turn, warning: 0, due: 0 },
          { type: 'dueAgreed', by, duty: id, due: beginning + turn * 86_400_000, reason: null },
        ),
      ),
  );

  test(
    'gives clocks, milestones, proofs and a next moment, and never throws',
    () => {
      fc.assert(
        fc.property(
          anySeverity,
          fc.array(fc.tuple(fc.integer({ min: 0, max: 3_000 }), anyEvent), { maxLength: 25 }),
          (severity, entries) => {
            let at = beginning;
            let reached = clocksOf(busy, must(busy, null, open({ severity }), at).history);
            for (const [later, event] of entries) {
              at += later * 60_000;
              reached = takeIn(busy, reached, { ...event, at, noticed: null });
              nextMoment(reached);
            }
            for (const { id, turn } of milestonesOf(reached, at)) proofOf(reached, id, turn, at);
          },
        ),
        times(1_500),
      );
    },
    patience,
  );
});

type Unplaced = CaseEvent extends infer Each
  ? Each extends CaseEvent
    ? Omit<Each, 'at' | 'noticed'>
    : never
  : never;

function anyFactValue(): fc.Arbitrary<string | number | boolean> {
  return fc.constantFrom<(string | number | boolean)[]>(
    '',
    '5h',
    '2bd',
    '2wd',
    'none',
    'faulty',
    '2026-11-01',
    'soon',
    12,
    9e9,
    true,
  );
}

describe('a pause', () => {
  const anyAmount = fc.oneof(
    fc.integer({ min: 1, max: 4_000 }).map(minutes),
    fc.integer({ min: 1, max: 12 }).map(days),
    fc.integer({ min: 1, max: 8 }).map(businessDays),
    fc.integer({ min: 1, max: 6 }).map((ordinal): Amount => ({ kind: 'workingDay', ordinal })),
  );

  test('never makes a due time earlier', () => {
    fc.assert(
      fc.property(
        anyAmount,
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        (target, openedAfter, pausedAfter, pausedFor) => {
          const parts = { target: always(target), calendar: always('office'), pauses: [waiting], until: [] };
          const guide = sampleGuide({ calendars: [office], duties: [duty('fix', parts)] });
          const openedAt = beginning + openedAfter * 60_000;
          const pausedAt = openedAt + pausedAfter * 60_000;
          const running = must(guide, null, open(), openedAt);
          const unpaused = milestones(guide, running, openedAt)[0]?.due ?? 0;
          fc.pre(pausedAt <= unpaused);
          const paused = must(guide, running, wait('customer'), pausedAt);
          const resumed = must(guide, paused, endWait, pausedAt + pausedFor * 60_000);
          const due = milestones(guide, resumed, pausedAt)[0]?.due ?? 0;
          expect(due).toBeGreaterThanOrEqual(unpaused);
        },
      ),
      fixed,
    );
  });
});

describe('a fair change', () => {
  test('never makes a miss of the past, and never gives a stricter target more time than was promised', () => {
    const anyHours = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(anyHours, anyHours, fc.integer({ min: 0, max: 6_000 }), (before, next, changedAfter) => {
        const target = by('severity', { P1: hours(next), P2: hours(before), P3: none, P4: none });
        const change: ChangeRule = 'fair';
        const guide = sampleGuide({
          calendars: [office],
          duties: [duty('fix', { target, change, calendar: always('office'), until: [] })],
        });
        const kase = must(guide, null, open({ severity: 'P2' }), beginning);
        const old = milestones(guide, kase, beginning)[0]?.due ?? 0;
        const changedAt = beginning + changedAfter * 60_000;
        fc.pre(changedAt <= old);
        const changed = must(guide, kase, rerate('P1'), changedAt);
        const due = milestones(guide, changed, changedAt)[0]?.due ?? 0;
        const raised = must(guide, null, open({ severity: 'P1' }), beginning);
        const asIfFromTheStart = milestones(guide, raised, beginning)[0]?.due ?? 0;
        expect(due).toBeGreaterThanOrEqual(changedAt);
        expect(due).toBeLessThanOrEqual(Math.max(old, asIfFromTheStart));
      }),
      fixed,
    );
  });
});
