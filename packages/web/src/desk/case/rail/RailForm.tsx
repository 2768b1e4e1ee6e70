import type { CaseView, GuideView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { useValueWords } from '../../../case/value-words.ts';
import { GuideText } from '../../../text/GuideText.tsx';
import styles from './Rail.module.css';
import { RailSection } from './RailSection.tsx';

/** What the customer answered to the guide's questions. */
export function RailForm({ view, guide }: { view: CaseView; guide: GuideView | undefined }) {
  const { t } = useTranslation('cases');
  const words = useValueWords(guide?.reference);
  if (view.form.length === 0) return null;
  return (
    <RailSection title={t('form')}>
      <dl className={styles['facts']} style={{ gridTemplateColumns: '1fr' }}>
        {view.form.map((field) => (
          <div key={field.id}>
            <dt>
              <GuideText text={field.label} reference={guide?.reference} />
            </dt>
            <dd>{words(field)}</dd>
          </div>
        ))}
      </dl>
    </RailSection>
  );
}
