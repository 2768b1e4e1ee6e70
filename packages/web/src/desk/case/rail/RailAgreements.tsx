import type { CaseView, GuideView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { openProposals } from '../../../case/proposals/open-proposals.ts';
import { Proposals } from '../../../case/proposals/Proposals.tsx';
import { RailSection } from './RailSection.tsx';

interface Props {
  ws: string;
  view: CaseView;
  guide: GuideView | undefined;
  personId: string;
}

/** Where a link from the head of the page leads. */
export const agreementsId = 'agreements';

/** What waits for somebody's agreement. */
export function RailAgreements({ ws, view, guide, personId }: Props) {
  const { t } = useTranslation('cases');
  if (openProposals(view).length === 0) return null;
  return (
    <RailSection id={agreementsId} title={t('proposal.title')}>
      <Proposals ws={ws} view={view} guide={guide} reader={{ personId, isStaff: true }} />
    </RailSection>
  );
}
