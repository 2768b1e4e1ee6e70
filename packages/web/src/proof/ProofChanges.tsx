import type { ProofView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../components/AppLink.tsx';
import { useTime } from '../time/useTime.ts';
import styles from './Proof.module.css';

const kinds = [
  'severity',
  'fact',
  'agreed',
  'edition',
  'paused',
  'resumed',
  'restarted',
  'reopened',
] as const;

interface Props {
  proof: ProofView;
  entry?: ((event: number) => string) | undefined;
}

/** What moved the due time since filing: when, what, from when to when. */
export function ProofChanges({ proof, entry }: Props) {
  const { t } = useTranslation('proof');
  const time = useTime();
  const instant = (at: string | null): string =>
    at === null ? t('noTime') : time.instant(at, proof.milestone.zone);
  return (
    <section className={styles['section']}>
      <h3>{t('moved.title')}</h3>
      {proof.changes.length === 0 ? (
        <p>{t('moved.nothing')}</p>
      ) : (
        <ul>
          {proof.changes.map((change) => {
            const kind = kinds.find((each) => each === change.what) ?? 'restarted';
            return (
              <li key={`${change.event} ${change.at}`}>
                {t('moved.line', {
                  at: time.instant(change.at, proof.milestone.zone),
                  what: t(`moved.${kind}`),
                  before: instant(change.before),
                  after: instant(change.after),
                })}{' '}
                {entry !== undefined && (
                  <AppLink href={entry(change.event)}>{t('event', { number: change.event })}</AppLink>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
