import type { Instant } from '../calendar/instant.ts';
import type { Guide } from '../guide/guide.ts';
import { clocks } from '../turn/clocks.ts';
import { actEvents } from './act-events.ts';
import { contentRefusals, standingRefusals } from './act-refusals.ts';
import type { Case, Decision } from './case.ts';
import type { Command } from './command.ts';
import { openCase } from './open-case.ts';
import { refusal, refused } from './refusal.ts';
import { settle } from './settle.ts';

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
  const at = notBeforeHistory(kase, now);
  const settled = settle(clocks(guide, kase), at);
  const history = settled.events.length === 0 ? kase.history : [...kase.history, ...settled.events];
  const standing = { clocks: settled.clocks, history, at };
  const byStanding = standingRefusals(standing, command.type, command.by.side);
  const refusals = byStanding.length > 0 ? byStanding : contentRefusals(standing, command);
  if (refusals.length > 0) return refused(refusals);
  return { ok: true, events: [...settled.events, ...actEvents(guide, settled.clocks.kase, command, at)] };
}

/** `now`, or the instant of the last event where the clock says less. */
export function notBeforeHistory(kase: Case, now: Instant): Instant {
  return Math.max(now, kase.history.at(-1)?.at ?? now);
}
