import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  always,
  by,
  businessDays,
  calendar,
  countdown,
  days,
  duty,
  hours,
  minutes,
  none,
  officeHours,
  on,
  sampleGuide,
  says,
  start,
  when,
} from '../case/testing/sample-guide.ts';
import {
  confirm,
  customerWrites,
  close,
  endWait,
  instant,
  mailed,
  open,
  propose,
  reopen,
  reply,
  rerate,
  tick,
  unreached,
  wait,
} from '../case/testing/story.ts';
import type { Case } from '../case/case.ts';
import type { Command } from '../case/command.ts';
import { decide } from '../case/decide.ts';
import type { CaseEvent } from '../case/event.ts';
import { evolve, replay } from '../case/evolve.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Guide } from '../guide/guide.ts';
import type { ChangeRule } from '../kernel/duty.ts';
import type { Amount } from '../kernel/amount.ts';
import { milestones } from './milestones.ts';
import { wakeAt } from './moments.ts';

const fixed = { seed: 20_261_123, numRuns: 120 };
const office = calendar('office', officeHours('Europe/Berlin', '09:00', '17:00'));
const waiting = {
  while: when("case.status == 'waitsForCustomer'"),
  reason: says('We wait for you'),
  clauses: [],
};
const fromCustomer = [on('messageSent', { by: 'customer' })];

const busy = sampleGuide({
  calendars: [office],
  notices: [{ id: 'reply', on: [], to: [], when: null, countsAs: 'activity', text: null, clauses: [] }],
  duties: [
    duty('response', {
      target: by('severity', { P1: hours(1), P2: hours(6), P3: businessDays(1), P4: none }),
      calendar: by('severity', { P1: 'always', P2: 'office', P3: 'office', P4: 'office' }),
      from: [start('opened'), start('reopened', { ended: 'continue' })],
      warnings: [
        { at: { kind: 'percent', percent: 50 }, effects: [] },
        { at: { kind: 'before', amount: minutes(20) }, effects: [] },
      ],
    }),
    duty('fix', {
      target: by('severity', { P1: hours(8), P2: days(3), P3: businessDays(5), P4: hours(80) }),
      calendar: always('office'),
      pauses: [waiting],
      until: [on('solutionProposed')],
      from: [start('opened'), start('solutionRejected'), start('reopened')],
    }),
    duty('update', {
      target: always(hours(20)),
      counts: 'goal',
      from: [start('messageSent', { by: 'vendor' })],
      until: [on('messageSent', { by: 'vendor' })],
      lapses: when("case.turn == 'customer'"),
    }),
    countdown('unanswered', {
      from: [start('contactAttempted')],
      until: fromCustomer,
      target: always(days(4)),
      quorum: { count: 2, of: on('contactAttempted'), within: days(4), spacing: hours(2) },
    }),
    countdown('silent', {
      from: [start('noticeSent', { where: "event.countsAs == 'activity'", running: 'restart' })],
      when: when("case.turn == 'customer'"),
      lapses: when("case.turn != 'customer'"),
      until: fromCustomer,
      target: always(days(7)),
      warnings: [{ at: { kind: 'before', amount: days(1) }, effects: [] }],
    }),
  ],
});

const anyCommand = fc.constantFrom<Command>(
  reply,
  customerWrites,
  mailed('reply'),
  rerate('P1'),
  rerate('P2'),
  rerate('P3'),
  rerate('P4'),
  wait('customer'),
  wait('release'),
  endWait,
  unreached,
  propose,
  confirm,
  close('solved'),
  reopen,
);
const anySeverity = fc.constantFrom('P1', 'P2', 'P3', 'P4');
const anyDeeds = fc.array(fc.tuple(fc.integer({ min: 0, max: 4_000 }), anyCommand), { maxLength: 14 });
const beginning = instant('2026-10-20 08:00');

/** Carries out the deeds that are allowed, waking the case at every wake-up on the way if the worker is awake. */
function lived(
  guide: Guide,
  severity: string,
  deeds: readonly (readonly [minutesLater: number, Command])[],
  worker: 'awake' | 'asleep',
  look: (kase: Case, now: Instant) => void = () => {},
): Case {
  let now = beginning;
  let kase = must(guide, null, open({ severity }), now);
  const wakeUntil = (end: Instant): void => {
    for (
      let wake = wakeAt(guide, kase);
      worker === 'awake' && wake !== null && wake <= end;
      wake = wakeAt(guide, kase)
    ) {
      kase = must(guide, kase, tick, wake);
      look(kase, wake);
    }
  };
  for (const [later, command] of deeds) {
    now += later * 60_000;
    wakeUntil(now);
    const decision = decide(guide, kase, command, now);
    if (decision.ok) kase = decision.events.reduce(evolve, kase);
    look(kase, now);
  }
  now += 60 * 86_400_000;
  wakeUntil(now);
  return must(guide, kase, tick, now);
}

function must(guide: Guide, kase: Case | null, command: Command, now: Instant): Case {
  const decision = decide(guide, kase, command, now);
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusals));
  const next = decision.events.reduce<Case | null>(evolve, kase);
  if (next === null) throw new Error('nothing happened');
  return next;
}

const unnoticed = (events: readonly CaseEvent[]) => events.map((event) => ({ ...event, noticed: null }));

describe('whatever happens to a case', () => {
  test('a worker that slept writes the same history as one that was awake', () => {
    fc.assert(
      fc.property(anySeverity, anyDeeds, (severity, deeds) => {
        const prompt = lived(busy, severity, deeds, 'awake');
        const late = lived(busy, severity, deeds, 'asleep');
        expect(unnoticed(late.history)).toEqual(unnoticed(prompt.history));
      }),
      fixed,
    );
  });

  test('its history, replayed, tells the same case as was kept', () => {
    fc.assert(
      fc.property(anySeverity, anyDeeds, (severity, deeds) => {
        const kase = lived(busy, severity, deeds, 'awake');
        expect(replay(kase.history)).toEqual(kase);
      }),
      fixed,
    );
  });

  test('its events stand in the order of their instants', () => {
    fc.assert(
      fc.property(anySeverity, anyDeeds, (severity, deeds) => {
        const instants = lived(busy, severity, deeds, 'asleep').history.map(({ at }) => at);
        expect(instants).toEqual(instants.toSorted((one, other) => one - other));
      }),
      fixed,
    );
  });

  test('after settling, its next waking lies ahead or there is none', () => {
    fc.assert(
      fc.property(anySeverity, anyDeeds, (severity, deeds) => {
        lived(busy, severity, deeds, 'awake', (kase, now) => {
          const wake = wakeAt(busy, kase);
          expect(wake === null || wake > now).toBe(true);
        });
      }),
      fixed,
    );
  });

  test('a miss on record stays, and its turn is never met', () => {
    fc.assert(
      fc.property(anySeverity, anyDeeds, (severity, deeds) => {
        lived(busy, severity, deeds, 'asleep', (kase, now) => {
          const turns = milestones(busy, kase, now);
          for (const event of kase.history) {
            if (event.type !== 'milestoneMissed') continue;
            const turn = turns.find(({ id, turn: number }) => id === event.duty && number === event.turn);
            expect(turn?.missedAt).toBe(event.at);
            expect(['missed', 'metLate']).toContain(turn?.state);
          }
        });
      }),
      fixed,
    );
  });
});

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
