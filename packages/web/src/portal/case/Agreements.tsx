import type { CaseView, GuideView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { openProposals } from '../../case/proposals/open-proposals.ts';
import { Proposals } from '../../case/proposals/Proposals.tsx';
import styles from './Case.module.css';

interface Props {
  ws: string;
  view: CaseView;
  guide: GuideView | undefined;
  personId: string;
}

/** What waits for the customer's agreement, or for somebody else's that the customer may know of. */
export function Agreements({ ws, view, guide, personId }: Props) {
  const { t } = useTranslation('cases');
  if (openProposals(view).length === 0) return null;
  return (
    <section className={styles['agreements']} aria-label={t('proposal.title')}>
      <h2>{t('proposal.title')}</h2>
      <Proposals ws={ws} view={view} guide={guide} reader={{ personId, isStaff: false }} />
    </section>
  );
}
