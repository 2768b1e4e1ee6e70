import type { GuideView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { GuideText } from '../../text/GuideText.tsx';
import styles from './Guide.module.css';

/** Where the text is silent or says two things: how it is read here, and why. */
export function Readings({ guide }: { guide: GuideView }) {
  const { t } = useTranslation('portal');
  const text = (of: Record<string, string>) => <GuideText text={of} reference={guide.reference} />;
  if (guide.assumptions.length + guide.conflicts.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h2>{t('guide.readings')}</h2>
      <p className={styles['faint']}>{t('guide.readingsSay')}</p>
      <ul className={styles['list']}>
        {guide.assumptions.map(({ id, taken, because, clauses }) => (
          <li key={id}>
            <p>
              <strong>{t('guide.silence')}</strong> {text(taken)}
            </p>
            <p className={styles['faint']}>
              {text(because)} {clauses.join(' ')}
            </p>
          </li>
        ))}
        {guide.conflicts.map(({ id, taken, places, clauses }) => (
          <li key={id}>
            <p>
              <strong>{t('guide.conflict')}</strong> {text(taken)}
            </p>
            <ul>
              {places.map((place, index) => (
                <li key={index}>{text(place)}</li>
              ))}
            </ul>
            <p className={styles['faint']}>{clauses.join(' ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
