import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.ts';
import { problemWords } from './problem-words.ts';
import styles from './ProblemList.module.css';

interface Props {
  problem: Problem | null;
  /** Words above the reasons; "Not done, for these reasons:" when left out. */
  title?: string;
  /** A clause as a link, where the screen has one to give. */
  clause?: (id: string) => React.ReactNode;
}

/** A refusal beside what it refuses: every reason with its clauses, and the reference. Announced when it appears. */
export function ProblemList({ problem, title, clause }: Props) {
  const { t } = useTranslation('common');
  const { t: say } = useTranslation('problems');
  if (problem === null) return null;
  const reasons = problem.errors ?? [];
  return (
    <div className={styles['problems']} role="alert">
      {reasons.length === 0 ? (
        <p>
          {problemWords(problem, say)} <Clauses ids={problem.clauses ?? []} clause={clause} />
        </p>
      ) : (
        <>
          <p>{title ?? t('error.summary')}</p>
          <ul>
            {reasons.map((reason) => (
              <li key={`${reason.code} ${reason.pointer ?? ''}`}>
                {reason.detail} <Clauses ids={reason.clauses} clause={clause} />
              </li>
            ))}
          </ul>
        </>
      )}
      {problem.instance !== '' && (
        <p className={styles['reference']}>{t('error.reference', { id: problem.instance })}</p>
      )}
    </div>
  );
}

function Clauses({ ids, clause }: { ids: readonly string[]; clause: Props['clause'] }) {
  return ids.map((id) => (
    <span key={id} className={styles['clause']}>
      {clause?.(id) ?? id}{' '}
    </span>
  ));
}
