import type { Refusal } from './case.ts';
import type { ProposalState } from './case.ts';
import type { Actor } from './actor.ts';
import type { CaseState } from './evolve.ts';
import { isOf } from './party.ts';
import { refusal } from './refusal.ts';
import type { Party } from '../kernel/party.ts';

/** The proposal of a number while it waits for somebody's agreement, or why there is none. */
export function openProposal(
  kase: CaseState,
  number: number,
): { ok: true; proposal: ProposalState } | { ok: false; refusals: readonly Refusal[] } {
  const params = { proposal: number };
  const proposal = kase.proposals.find((one) => one.number === number);
  if (proposal === undefined) return { ok: false, refusals: [refusal('proposal-unknown', { params })] };
  if (proposal.state !== 'open') return { ok: false, refusals: [refusal('proposal-settled', { params })] };
  return { ok: true, proposal };
}

/**
 * For whom somebody may answer a proposal: a party that was asked and has not answered. The vendor may write down what
 * the customer said elsewhere, with the words.
 */
export function answersFor(
  proposal: ProposalState,
  by: Actor,
  kase: CaseState,
  words: string | null,
): Party | null {
  const waiting = proposal.of.filter((party) => !proposal.agreedBy.includes(party));
  const own = waiting.find((party) => isOf(party, by, kase));
  if (own !== undefined) return own;
  const heard = words !== null && words.trim() !== '' && by.side === 'vendor';
  return heard && waiting.includes('customer') ? 'customer' : null;
}
