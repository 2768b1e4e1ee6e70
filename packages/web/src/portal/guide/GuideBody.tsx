import type { GuideView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { GuideText } from '../../text/GuideText.tsx';
import { useGuideWords } from '../useGuideWords.ts';
import { Contacts } from './Contacts.tsx';
import { Features } from './Features.tsx';
import styles from './Guide.module.css';
import { Readings } from './Readings.tsx';
import { Severities } from './Severities.tsx';

/** What the guide promises, in its own words. */
export function GuideBody({ guide }: { guide: GuideView }) {
  const { t } = useTranslation('portal');
  const { t: common } = useTranslation('common');
  const words = useGuideWords(guide);
  const text = (of: Record<string, string>) => <GuideText text={of} reference={guide.reference} />;
  return (
    <article className={styles['guide']}>
      <header className={styles['section']}>
        <h1>{text(guide.title)}</h1>
        <p className={styles['faint']}>
          {text(guide.vendor)} · {t('guide.edition', { edition: guide.edition })}
        </p>
        {guide.about !== null && <p>{text(guide.about)}</p>}
      </header>
      <section className={styles['section']}>
        <h2>{words.Offering}</h2>
        <ul className={styles['list']}>
          {guide.offerings.map(({ id, name, about, channels, features, clauses }) => (
            <li key={id}>
              <h3>{text(name)}</h3>
              {about !== null && <p>{text(about)}</p>}
              <Features features={features} reference={guide.reference} />
              <p className={styles['faint']}>
                {channels.map((channel) => common(`channel.${channel}`)).join(' · ')} {clauses.join(' ')}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <Severities guide={guide} title={words.Severity} />
      <Contacts contacts={guide.contacts} reference={guide.reference} />
      <Readings guide={guide} />
      <section className={styles['section']}>
        <h2>{common('clauses')}</h2>
        <dl className={styles['clauses']}>
          {Object.entries(guide.clauses).map(([id, { place }]) => (
            <div key={id} id={id}>
              <dt>{id}</dt>
              <dd>{text(place)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </article>
  );
}
