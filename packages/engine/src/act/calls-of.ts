import { rulesOf } from '../case/case-rules.ts';
import type { Case } from '../case/case.ts';
import { conditionFacts } from '../case/condition-facts.ts';
import type { CalledBy, CaseEvent } from '../case/event.ts';
import type { CaseState } from '../case/evolve.ts';
import { saidBefore } from '../case/happen.ts';
import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import type { Condition } from '../kernel/condition.ts';
import type { Effect } from '../kernel/effect.ts';
import { takenIn } from '../turn/clocks.ts';
import type { Clocks, TakenIn } from '../turn/clocks.ts';

/**
 * An act that an event of one case calls for on every open case of a kind under the same guide: a release that is out, on
 * each request that waits for it. Whoever carries it out sends `do` with `from` as `calledBy`; a second time is refused as
 * `act-called-already`, so it may be repeated after any interruption.
 */
export interface ActCall {
  kind: Id;
  act: Id;
  /** What was said by the act that calls, as `cause` in the condition and as answers where the forms ask alike. */
  with: Extract<CaseEvent, { type: 'actDone' }>['with'];
  where: Condition | null;
  /** With the account whose cases alone it means, where a customer brought it about. */
  from: CalledBy;
}

/** The calls of the newest events of a case; `events` are the last of its history. */
export function callsOf(guide: Guide, kase: Case, events: readonly CaseEvent[]): readonly ActCall[] {
  return mayCall(guide, kase) ? callsAt(takenIn(guide, kase, events), kase) : [];
}

/** The same, of events whose clocks are at hand. */
export function callsAt(taken: readonly TakenIn[], { history, opened }: Case): readonly ActCall[] {
  return taken.flatMap(({ reached, event, index }) =>
    effectsAt(reached, event).flatMap((effect): ActCall[] => {
      if (!isCall(effect) || effect.on === null) return [];
      const { guide, kase } = reached;
      if (effect.when !== null && !effect.when.holds(conditionFacts(guide, kase, event))) return [];
      const { kind, where } = effect.on;
      const within = reachOf(history, index, opened.requester.accountId);
      const from = { case: kase.number, event: index, ...(within === null ? {} : { within }) };
      return [{ kind, act: effect.act, with: saidBefore(event), where, from }];
    }),
  );
}

/**
 * The account beyond which an event's calls do not reach: what a customer does never touches the cases of others, over
 * whatever acts of the program and other cases it comes about. Null: they reach the cases of all.
 */
function reachOf(history: readonly CaseEvent[], index: number, accountId: string): string | null {
  const event = history[index];
  if (event === undefined) return null;
  if (event.type === 'actDone' && event.calledBy !== null) return event.calledBy.within ?? null;
  if (event.by.side === 'customer') return accountId;
  // What the program does without a clock's cause follows from what somebody did just before.
  return event.by.side === 'program' && event.by.cause === null
    ? reachOf(history, index - 1, accountId)
    : null;
}

/** Most kinds of case call for nothing, and then no clock need be worked out. */
function mayCall(guide: Guide, { kind }: Case): boolean {
  const rules = rulesOf(guide, kind);
  const effects = [...rules.acts.map((act) => act.effects), ...rules.duties.map(({ onDue }) => onDue)];
  return effects.some((some) => some.some(isCall));
}

/** Whether a case is one of those that a call means. */
export function isCalled(call: ActCall, guide: Guide, kase: CaseState): boolean {
  const { within = null } = call.from;
  if (kase.kind !== call.kind || kase.status === 'closed') return false;
  if (within !== null && kase.opened.requester.accountId !== within) return false;
  return call.where === null || call.where.holds({ ...conditionFacts(guide, kase, null), cause: call.with });
}

const isCall = (effect: Effect): effect is Extract<Effect, { do: 'act' }> =>
  effect.do === 'act' && effect.on !== null;

function effectsAt({ guide, kase, duties }: Clocks, event: CaseEvent): readonly Effect[] {
  if (event.type === 'actDone')
    return rulesOf(guide, kase.kind).acts.find(({ id }) => id === event.act)?.effects ?? [];
  if (event.type !== 'milestoneMissed') return [];
  return duties.find(({ duty }) => duty.id === event.duty)?.duty.onDue ?? [];
}
