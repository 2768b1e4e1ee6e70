import type { CaseView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../components/AppLink.tsx';
import { useWorkspace } from '../../../app/useWorkspace.ts';
import { isLanguage, languageNames } from '../../../i18n/languages.ts';
import { useTime } from '../../../time/useTime.ts';
import styles from './Rail.module.css';
import { RailSection } from './RailSection.tsx';

/** Who asks, how to reach them, and what time it is there. */
export function RailCustomer({ view }: { view: CaseView }) {
  const { t } = useTranslation('desk');
  const { to } = useWorkspace();
  const time = useTime();
  const details = view.contactDetails;
  return (
    <RailSection title={t('rail.customer')}>
      <p>
        <AppLink href={to.desk.account(view.account.id)}>{view.account.name}</AppLink>
      </p>
      <p>{view.contact.name}</p>
      {details !== null && (
        <dl className={styles['facts']}>
          <dt>{t('facts.phone')}</dt>
          <dd>
            <a href={`tel:${details.phone.replaceAll(/[^+\d]/g, '')}`}>{details.phone}</a>
          </dd>
          <dt>{t('facts.email')}</dt>
          <dd>
            <a href={`mailto:${details.email}`}>{details.email}</a>
          </dd>
          <dt>{t('facts.language')}</dt>
          <dd>{isLanguage(details.language) ? languageNames[details.language] : details.language}</dd>
          <dt>{t('facts.localTime')}</dt>
          <dd>{time.full(time.now, details.zone)}</dd>
        </dl>
      )}
    </RailSection>
  );
}
