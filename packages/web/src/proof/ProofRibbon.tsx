import type { ProofView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { GuideText } from '../text/GuideText.tsx';
import { useText } from '../text/useText.ts';
import { useTime } from '../time/useTime.ts';
import { DayRibbon } from './DayRibbon.tsx';
import { proofRows, reasonsOf, type ProofDay, type ProofRow } from './proof-days.ts';
import styles from './ProofRibbon.module.css';
import { useOwnTime } from './useOwnTime.ts';
import { useTargetWords } from './useTargetWords.ts';
import { useWhyWords } from './useWhyWords.ts';

interface Props {
  proof: ProofView;
  onWhy?: () => void;
}

const MOST_ROWS = 6;

/** A promise in short: by when, how long in which hours, what is not counted, and its days as bars. */
export function ProofRibbon({ proof, onWhy }: Props) {
  const { t } = useTranslation('proof');
  const time = useTime();
  const say = useText();
  const why = useWhyWords();
  const target = useTargetWords();
  const own = useOwnTime();
  const { milestone } = proof;
  const { zone } = milestone;
  const rows = proofRows(proof);
  const skipped = [
    ...new Set(
      reasonsOf(daysOf(rows))
        .filter(({ code }) => code === 'holiday' || code === 'paused')
        .map(why),
    ),
  ];
  return (
    <section className={styles['promise']}>
      <h3>
        <GuideText text={milestone.name} />{' '}
        <span className={styles['due']}>
          {milestone.due === null ? target(proof) : t('by', { due: time.full(milestone.due, zone) })}
        </span>
      </h3>
      {milestone.due !== null && (
        <p>
          {[target(proof), own(milestone.due, zone)].filter((each) => each !== '').join(' · ')}
          {skipped.length > 0 && ` · ${t('notCounted', { what: skipped.join(t('listSeparator')) })}`}
        </p>
      )}
      {rows.length > 0 && rows.length <= MOST_ROWS && (
        <div className={styles['days']} aria-hidden>
          {rows.map((row) => (
            <Row key={daysOf([row])[0]?.day} row={row} />
          ))}
        </div>
      )}
      <div className={styles['foot']}>
        {onWhy !== undefined && milestone.due !== null && (
          <button
            type="button"
            className={styles['why']}
            onClick={onWhy}
            aria-label={t('whyThenOf', { name: say(milestone.name).words })}
          >
            {t('whyThen')}
          </button>
        )}
        <span className={styles['clauses']}>{milestone.clauses.join(t('listSeparator'))}</span>
      </div>
    </section>
  );
}

function Row({ row }: { row: ProofRow }) {
  const { t } = useTranslation('proof');
  const time = useTime();
  const [first] = daysOf([row]);
  if (first === undefined) return null;
  const last = daysOf([row]).at(-1) ?? first;
  const day = (of: ProofDay): string => time.day(`${of.day}T12:00:00Z`, 'UTC');
  return (
    <>
      <span>{row.kind === 'day' ? day(first) : t('run', { from: day(first), to: day(last) })}</span>
      <DayRibbon day={first} slim />
    </>
  );
}

const daysOf = (rows: readonly ProofRow[]): ProofDay[] =>
  rows.flatMap((row) => (row.kind === 'day' ? [row.day] : row.days));
