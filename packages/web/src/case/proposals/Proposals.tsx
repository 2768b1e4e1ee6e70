import type { CaseView, GuideView } from '@upheld/contract';
import { openProposals } from './open-proposals.ts';
import { ProposalCard } from './ProposalCard.tsx';
import styles from './Proposals.module.css';

interface Props {
  ws: string;
  view: CaseView;
  guide: GuideView | undefined;
  reader: { personId: string; isStaff: boolean };
}

/** What waits for somebody's agreement; what is settled stands in the timeline. */
export function Proposals({ ws, view, guide, reader }: Props) {
  return (
    <div className={styles['list']}>
      {openProposals(view).map((proposal) => (
        <ProposalCard
          key={proposal.number}
          ws={ws}
          view={view}
          guide={guide}
          proposal={proposal}
          reader={reader}
        />
      ))}
    </div>
  );
}
