import type { Instant } from '../calendar/instant.ts';
import type { Guide } from '../guide/guide.ts';
import { clocks } from '../turn/clocks.ts';
import type { Clocks, TakenIn } from '../turn/clocks.ts';
import { actEvents } from './act-events.ts';
import { contentRefusals, standingRefusals } from './act-refusals.ts';
import type { Case, Decision, Refusal } from './case.ts';
import type { Command } from './command.ts';
import type { CaseEvent } from './event.ts';
import { agreeDue } from './agree-due.ts';
import { agree, decline } from './answer-proposal.ts';
import { doAct } from './do-act.ts';
import { refuse, type Outcome } from './outcome.ts';
import { setFact } from './set-fact.ts';
import { changeSeverity } from './decide-severity.ts';
import { happen } from './happen.ts';
import type { Proceeding } from './happen.ts';
import { openCase } from './open-case.ts';
import { refusal, refused } from './refusal.ts';
import { settle } from './settle.ts';
import type { Standing } from './standing.ts';

/**
 * What follows from a command at an instant: first everything that time alone made happen before `now`, then the
 * command's own events; or all reasons for which it is refused, and then nothing is to be stored. Pure.
 *
 * A clock that went backwards is held at the case's last event: `now` is never earlier than what is on record.
 */
export function decide(guide: Guide, kase: Case | null, command: Command, now: Instant): Decision {
  if (kase === null) {
    return command.type === 'open' ? openCase(guide, command, now) : refused([refusal('case-unknown')]);
  }
  const proceeded = proceed(clocks(guide, kase), kase.history, command, now);
  return proceeded.ok ? { ok: true, events: proceeded.taken.map(({ event }) => event) } : proceeded;
}

export type Proceeded = { ok: true; taken: readonly TakenIn[] } | { ok: false; refusals: readonly Refusal[] };

/** As `decide`, for whoever keeps the clocks that a history leaves: answers the clocks after each event as well. */
export function proceed(
  reached: Clocks,
  history: readonly CaseEvent[],
  command: Command,
  now: Instant,
): Proceeded {
  const at = Math.max(now, history.at(-1)?.at ?? now);
  const settled = settle(reached, at);
  const before =
    settled.taken.length === 0 ? history : [...history, ...settled.taken.map(({ event }) => event)];
  const outcome = outcomeOf({ clocks: settled.clocks, history: before, at }, command);
  if (!outcome.ok) return { ok: false, refusals: outcome.refusals };
  const { taken } = outcome.events.reduce<Proceeding>((sofar, event) => happen(sofar, event), settled);
  return { ok: true, taken };
}

function outcomeOf(standing: Standing, command: Command): Outcome {
  const { guide, kase } = standing.clocks;
  const byStanding = standingRefusals(standing, command.type, command.by.side);
  if (byStanding.length > 0) return refuse(...byStanding);
  switch (command.type) {
    case 'do':
      return doAct(standing, command);
    case 'agree':
      return agree(standing, command);
    case 'decline':
      return decline(standing, command);
    case 'setFact':
      return setFact(standing, command);
    case 'agreeDue':
      return agreeDue(standing, command);
    case 'changeSeverity':
      return changeSeverity(standing, command);
    default: {
      const refusals = contentRefusals(standing, command);
      if (refusals.length > 0) return refuse(...refusals);
      return { ok: true, events: actEvents(guide, kase, command, standing.at) };
    }
  }
}

/** `now`, or the instant of the last event where the clock says less. */
export function notBeforeHistory(kase: Case, now: Instant): Instant {
  return Math.max(now, kase.history.at(-1)?.at ?? now);
}
