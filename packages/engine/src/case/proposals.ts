import type { ProposalState } from './case.ts';
import type { EventOf, Proposal } from './event.ts';

/**
 * With one more proposal. One of another severity takes the place of the open one; acts are proposed beside each other,
 * each with its own answers.
 */
export function withProposal(
  proposals: readonly ProposalState[],
  proposal: Proposal,
): readonly ProposalState[] {
  const before = proposals.map((one) =>
    one.state === 'open' && isSame(one.what, proposal.what) ? { ...one, state: 'void' as const } : one,
  );
  return [...before, { ...proposal, agreedBy: [], state: 'open' }];
}

/** With one party's agreement; agreed when all who were asked have. */
export function withAgreement(
  proposals: readonly ProposalState[],
  { proposal, for: party }: EventOf<'agreed'>,
): readonly ProposalState[] {
  return withState(proposals, proposal, (one) => {
    const agreedBy = [...one.agreedBy, party];
    const all = one.of.every((asked) => agreedBy.includes(asked));
    return { ...one, agreedBy, state: all ? 'agreed' : 'open' };
  });
}

export function withState(
  proposals: readonly ProposalState[],
  number: number,
  change: (proposal: ProposalState) => ProposalState,
): readonly ProposalState[] {
  return proposals.map((one) => (one.number === number ? change(one) : one));
}

function isSame(one: Proposal['what'], other: Proposal['what']): boolean {
  return one.do === other.do && one.do !== 'act';
}
