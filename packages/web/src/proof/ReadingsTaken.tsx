import type { ProofView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { GuideText } from '../text/GuideText.tsx';
import styles from './Proof.module.css';

/** Where the guide's text is silent or at odds with itself: the reading this due time rests on, and why it was taken. */
export function ReadingsTaken({ assumptions }: { assumptions: ProofView['assumptions'] }) {
  const { t } = useTranslation('proof');
  if (assumptions.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h3>{t('readings')}</h3>
      <ul>
        {assumptions.map(({ id, taken, because }) => (
          <li key={id}>
            <GuideText text={taken} />{' '}
            <span className={styles['because']}>
              <GuideText text={because} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
