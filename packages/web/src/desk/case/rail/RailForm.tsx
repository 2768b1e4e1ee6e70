import type { CaseView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { GuideText } from '../../../text/GuideText.tsx';
import styles from './Rail.module.css';
import { RailSection } from './RailSection.tsx';

/** What the customer answered to the guide's questions. */
export function RailForm({ view }: { view: CaseView }) {
  const { t } = useTranslation('cases');
  if (view.form.length === 0) return null;
  return (
    <RailSection title={t('form')}>
      <dl className={styles['facts']} style={{ gridTemplateColumns: '1fr' }}>
        {view.form.map((field) => (
          <div key={field.id}>
            <dt>
              <GuideText text={field.label} />
            </dt>
            <dd>{field.value}</dd>
          </div>
        ))}
      </dl>
    </RailSection>
  );
}
