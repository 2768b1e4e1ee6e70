import type { CaseView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../../app/useWorkspace.ts';
import { AppLink } from '../../../components/AppLink.tsx';
import styles from './Rail.module.css';
import { RailSection } from './RailSection.tsx';

/** The customer's other open cases. */
export function RailAlsoOpen({ view }: { view: CaseView }) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation('common');
  const { to } = useWorkspace();
  if (view.alsoOpen.length === 0) return null;
  return (
    <RailSection title={t('rail.alsoOpen')}>
      <ul className={styles['list']}>
        {view.alsoOpen.map((each) => (
          <li key={each.number}>
            <AppLink href={to.desk.case(each.number)}>
              {each.number} {each.title}
            </AppLink>
            <div className={styles['small']}>{common(`status.${each.status}`)}</div>
          </li>
        ))}
      </ul>
    </RailSection>
  );
}
