import type { ProposalView } from '@upheld/contract';
import { isOf, publicProposals, type Actor, type Case, type Guide, type ProposalState } from '@upheld/engine';
import { severityTag } from '../guides/guide-view.ts';
import { iso } from '../http/iso.ts';
import { answersView } from './answers-view.ts';
import { actRule } from './guide-parts-view.ts';

/** What was ever laid before others on a case, as far as a reader may know of it. */
export function proposalViews(guide: Guide, kase: Case, forCustomer: boolean): ProposalView[] {
  const known = forCustomer ? publicProposals(guide, kase) : kase.proposals;
  return known.flatMap(({ number }) => proposalViewOf(guide, kase, number) ?? []);
}

/** The proposal of a number as it stands; null where there is none. */
export function proposalViewOf(guide: Guide, kase: Case, number: number): ProposalView | null {
  const state = kase.proposals.find((proposal) => proposal.number === number);
  const asked = kase.history.find((event) => event.type === 'proposed' && event.proposal.number === number);
  return state === undefined || asked === undefined ? null : proposalView(guide, kase, state, iso(asked.at));
}

/** Whether something waits for somebody's own agreement. */
export const isAsked = (kase: Case, reader: Actor): boolean =>
  kase.status !== 'closed' &&
  kase.proposals.some(
    ({ state, of, agreedBy }) =>
      state === 'open' && of.some((party) => !agreedBy.includes(party) && isOf(party, reader, kase)),
  );

function proposalView(
  guide: Guide,
  kase: Case,
  { number, what, by, of, agreedBy, state, because }: ProposalState,
  at: string,
): ProposalView {
  const rule = what.do === 'act' ? actRule(guide, kase, what.act) : null;
  return {
    number,
    what: what.do,
    act:
      what.do === 'act'
        ? {
            id: what.act,
            name: rule?.name ?? { [guide.reference]: what.act },
            answers: answersView(rule?.fields ?? [], what.with),
          }
        : null,
    severity: what.do === 'changeSeverity' ? severityTag(guide, what.to) : null,
    reason: what.do === 'changeSeverity' && what.reason !== '' ? what.reason : null,
    by: by.side === 'program' ? null : by.person,
    at,
    of: [...of],
    agreedBy: [...agreedBy],
    state,
    because: because.map(({ say, clauses }) => ({ say, clauses: [...clauses] })),
  };
}
