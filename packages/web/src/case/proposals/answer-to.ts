import type { CaseView, ProposalView } from '@upheld/contract';

export interface ProposalAnswers {
  /** The reader was asked, and has not answered. */
  own: boolean;
  /** The reader may write down what the customer said elsewhere. */
  heard: boolean;
  /** The reader proposed it. */
  withdraw: boolean;
}

/** What a reader may say to a proposal: own acts are as the server says, the rest follows from who asked whom. */
export function answerTo(
  view: Pick<CaseView, 'acts' | 'status'>,
  proposal: ProposalView,
  reader: { personId: string; isStaff: boolean },
): ProposalAnswers {
  const { number, state, of, agreedBy, by } = proposal;
  if (state !== 'open' || view.status === 'closed') return { own: false, heard: false, withdraw: false };
  const own = view.acts.some((act) => act.act === 'agree' && act.proposal === number && act.allowed);
  const waitsForCustomer = of.includes('customer') && !agreedBy.includes('customer');
  return {
    own,
    heard: !own && reader.isStaff && waitsForCustomer,
    withdraw: !own && by?.id === reader.personId,
  };
}

/** Those who were asked and have not agreed yet. */
export const waitedFor = ({ of, agreedBy }: ProposalView): string[] =>
  of.filter((party) => !agreedBy.includes(party));
