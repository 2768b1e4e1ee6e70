import type { Instant } from '../calendar/instant.ts';
import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import type { PromisedAmount } from '../kernel/amount.ts';
import type { ChangeRule } from '../kernel/duty.ts';
import { dueOf, freshReckoning, isDormant } from './reckoning.ts';
import type { Reckoning } from './reckoning.ts';

/**
 * What a new target or calendar does to a running clock, at the instant `reckoning.since` up to which it is settled:
 * - `carry`: due as if the new target had held from the start; time used counts. A target passed already is due now.
 * - `afresh`: a full new span from now.
 * - `keep`: the old due time stands.
 * - `fair`: max(carry, min(old due, afresh)). A stricter target never makes a miss of the past; a looser one takes
 *   effect at once. 2 h of 8 h used and lowered to 2 h: due 2 h from now, or at the old date if that is earlier.
 *
 * Which candidate wins is settled here, once: what is returned is that candidate, and later pauses move it like any
 * other. A sleeping turn (`none`) wakes with a full span under every rule but `keep`; a date is the due time itself.
 */
export function rerate(
  guide: Guide,
  rule: ChangeRule,
  reckoning: Reckoning,
  amount: PromisedAmount,
  calendar: Id,
): Reckoning {
  if (rule === 'keep') return reckoning;
  const carry = { ...reckoning, ...reckoning.whole, amount, calendar };
  if (isDormant(amount)) return carry;
  const fresh = freshReckoning(amount, calendar, reckoning.since);
  if (isDormant(reckoning.amount)) return fresh;
  const afresh = { ...fresh, whole: reckoning.whole };
  if (rule === 'afresh' || amount.kind === 'instant') return afresh;
  if (rule === 'carry') return carry;
  return fairest(guide, { old: reckoning, carry, afresh });
}

/**
 * The due time itself, said by people: it counts from here on, and pauses before it are settled with it. A sleeping turn
 * wakes for it.
 */
export function agreed(reckoning: Reckoning, due: Instant): Reckoning {
  const amount: PromisedAmount = { kind: 'instant', at: due };
  const { calendar, since } = reckoning;
  return isDormant(reckoning.amount)
    ? freshReckoning(amount, calendar, since)
    : { ...reckoning, amount, paused: 0 };
}

function fairest(guide: Guide, candidates: Record<'old' | 'carry' | 'afresh', Reckoning>): Reckoning {
  const due = (candidate: Reckoning): Instant => dueOf(guide, candidate) ?? Infinity;
  const { old, carry, afresh } = candidates;
  const promised = due(old) <= due(afresh) ? old : afresh;
  return due(carry) >= due(promised) ? carry : promised;
}
