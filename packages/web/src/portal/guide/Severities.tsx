import type { GuideView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { SeverityTag } from '../../severity/SeverityTag.tsx';
import { GuideText } from '../../text/GuideText.tsx';
import styles from './Guide.module.css';

/** Each severity with its definition in full: what it means, its signs, examples, and what the customer pledges. */
export function Severities({ guide, title }: { guide: GuideView; title: string }) {
  const { t } = useTranslation('portal');
  const text = (of: Record<string, string>) => <GuideText text={of} reference={guide.reference} />;
  return (
    <section className={styles['section']}>
      <h2>{title}</h2>
      <ul className={styles['list']}>
        {guide.severities
          .toSorted((one, other) => one.rank - other.rank)
          .map((severity) => (
            <li key={severity.id}>
              <h3>
                <SeverityTag severity={severity} />
              </h3>
              <p>{text(severity.means)}</p>
              {severity.signs.length > 0 && (
                <ul>
                  {severity.signs.map((sign, index) => (
                    <li key={index}>{text(sign)}</li>
                  ))}
                </ul>
              )}
              {severity.examples.length > 0 && (
                <>
                  <p className={styles['faint']}>{t('guide.examples')}</p>
                  <ul>
                    {severity.examples.map((example, index) => (
                      <li key={index}>{text(example)}</li>
                    ))}
                  </ul>
                </>
              )}
              {severity.pledge !== null && (
                <p>
                  {t('filing.pledge')} {text(severity.pledge)}
                </p>
              )}
              <p className={styles['faint']}>{severity.clauses.join(' ')}</p>
            </li>
          ))}
      </ul>
    </section>
  );
}
