import type { CaseView } from '@upheld/contract';

/** What waits for somebody's agreement; nothing does on a closed case. */
export const openProposals = ({ proposals, status }: CaseView): CaseView['proposals'] =>
  status === 'closed' ? [] : proposals.filter(({ state }) => state === 'open');
