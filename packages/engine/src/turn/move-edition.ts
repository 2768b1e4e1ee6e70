import { lazyFacts } from '../case/condition-facts.ts';
import { rulesOf } from '../case/case-rules.ts';
import type { CaseEvent, EventOf } from '../case/event.ts';
import { project } from '../case/evolve.ts';
import type { CaseState } from '../case/evolve.ts';
import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import type { Condition } from '../kernel/condition.ts';
import type { Duty } from '../kernel/duty.ts';
import { calendarAsIn } from './edition-calendar.ts';
import { hasOpenTurn, idle, livesIn } from './duty-clock.ts';
import type { DutyClock } from './duty-clock.ts';
import { isRunning } from './duty-turn.ts';
import type { DutyTurn } from './duty-turn.ts';
import { matches } from './matches.ts';

/**
 * The clocks of a case that is moved to another edition, before they take the move in: those of the newer edition with
 * all turns so far, and those that it does not have, which end and begin no more. What has been reckoned keeps the hours
 * of its edition; so the promise of a running turn differs from what it was, and the rule of its duty decides, as for any
 * change under way.
 */
export function movedClocks(
  { guide, kase, duties }: { guide: Guide; kase: CaseState; duties: readonly DutyClock[] },
  to: Guide,
  { begins }: EventOf<'editionMoved'>,
): readonly DutyClock[] {
  const known = new Map(duties.map((clock) => [clock.duty.id, clock]));
  const rules = rulesOf(to, kase.kind).duties;
  const held = rules.map((duty) => {
    const before = known.get(duty.id);
    const clock = before === undefined ? idle(duty) : { ...asIn(guide, before), duty };
    const turns = clock.turns.map((turn) => withWarnings(turn, before?.duty, duty));
    return { ...clock, turns, startStands: standsAfter(clock) || begins.includes(duty.id) };
  });
  const gone = duties.filter(
    ({ duty, turns }) => turns.length > 0 && rules.every(({ id }) => id !== duty.id),
  );
  return [...held, ...gone.map((clock) => ({ ...asIn(guide, clock), duty: ended(clock.duty) }))];
}

/** With the starts kept that duties keep: of those that may not apply for a while. */
export function afterMove(clock: DutyClock): DutyClock {
  return clock.duty.applies === null && clock.startStands ? { ...clock, startStands: false } : clock;
}

/**
 * The duties of an edition whose start stands in a history that was held by another one: something has begun them, and
 * nothing has ended them since. `facts` are the values that facts of that edition begin with.
 */
export function standingStarts(
  to: Guide,
  history: readonly CaseEvent[],
  facts: CaseState['facts'],
): readonly Id[] {
  const standing = new Set<Id>();
  let kase: CaseState | null = null;
  for (const event of history) {
    kase = project(kase, event);
    const seen: CaseState = { ...kase, facts: { ...facts, ...kase.facts } };
    const factsOf = lazyFacts(to, seen, event);
    for (const duty of rulesOf(to, kase.kind).duties) {
      if (isEnded(duty, seen, event, factsOf)) standing.delete(duty.id);
      if (isBegun(duty, seen, event, factsOf)) standing.add(duty.id);
    }
  }
  return [...standing];
}

type Facts = ReturnType<typeof lazyFacts>;

function isEnded(duty: Duty, kase: CaseState, event: CaseEvent, facts: Facts): boolean {
  if (!livesIn(duty, kase) || duty.lapses?.holds(facts()) === true) return true;
  return duty.until.some((pattern) => matches(pattern, event, facts));
}

function isBegun(duty: Duty, kase: CaseState, event: CaseEvent, facts: Facts): boolean {
  if (!livesIn(duty, kase) || duty.lapses?.holds(facts()) === true) return false;
  if (!duty.from.some((pattern) => matches(pattern, event, facts))) return false;
  return duty.when === null || duty.when.holds(facts());
}

function asIn({ edition }: Guide, clock: DutyClock): DutyClock {
  return { ...clock, turns: clock.turns.map((turn) => turnAsIn(edition, turn)) };
}

function turnAsIn(edition: string, turn: DutyTurn): DutyTurn {
  const inEdition = <Held extends { calendar: Id }>(held: Held): Held => ({
    ...held,
    calendar: calendarAsIn(edition, held.calendar),
  });
  return {
    ...turn,
    promised: inEdition(turn.promised),
    reckoning: inEdition(turn.reckoning),
    stretches: turn.stretches.map(inEdition),
  };
}

/** Warnings are known by their places in a list: those that were given are sought in the newer one. */
function withWarnings(turn: DutyTurn, before: Duty | undefined, now: Duty): DutyTurn {
  if (before === undefined || !isRunning(turn)) return turn;
  const given = turn.warned.map((index) => JSON.stringify(before.warnings[index]?.at));
  const warned = now.warnings.flatMap(({ at }, index) => (given.includes(JSON.stringify(at)) ? [index] : []));
  return { ...turn, warned };
}

/** Where the older edition kept no start, a turn that is open tells of one. */
const standsAfter = (clock: DutyClock): boolean =>
  clock.startStands || (clock.duty.applies !== null && hasOpenTurn(clock));

const itIsOver: Condition = { source: 'true', holds: () => true };

/** A duty that ends without blame at the next event and begins no more, for its turns that are on record. */
const ended = (duty: Duty): Duty => ({
  ...duty,
  from: [],
  until: [],
  quorum: null,
  pauses: [],
  lapses: itIsOver,
});
