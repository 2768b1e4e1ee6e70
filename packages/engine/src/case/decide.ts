import type { Instant } from '../calendar/instant.ts';
import type { Guide } from '../guide/guide.ts';
import { clocks } from '../turn/clocks.ts';
import type { Clocks } from '../turn/clocks.ts';
import { actEvents } from './act-events.ts';
import { contentRefusals, standingRefusals } from './act-refusals.ts';
import type { Case, Decision } from './case.ts';
import type { Command } from './command.ts';
import { agree, agreeDue, decline, doAct, refuse, setFact } from './decide-guide-act.ts';
import type { Outcome } from './decide-guide-act.ts';
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
 * `reached` are the case's clocks, for whoever has them already.
 */
export function decide(
  guide: Guide,
  kase: Case | null,
  command: Command,
  now: Instant,
  reached: Clocks | null = null,
): Decision {
  if (kase === null) {
    return command.type === 'open' ? openCase(guide, command, now) : refused([refusal('case-unknown')]);
  }
  const at = notBeforeHistory(kase, now);
  const settled = settle(reached ?? clocks(guide, kase), at);
  const history = settled.events.length === 0 ? kase.history : [...kase.history, ...settled.events];
  const outcome = outcomeOf({ clocks: settled.clocks, history, at }, command);
  if (!outcome.ok) return refused(outcome.refusals);
  const { events } = outcome.events.reduce<Proceeding>((before, event) => happen(before, event), settled);
  return { ok: true, events };
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
