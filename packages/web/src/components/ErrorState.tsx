import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem.ts';
import { problemWords } from './problem-words.ts';
import styles from './ErrorState.module.css';

interface Props {
  problem: unknown;
  /** What could not be loaded, as a noun. */
  what?: string;
  onRetry?: () => void;
}

/** Stands where the thing would have stood: what happened, why, the reference, and another try. */
export function ErrorState({ problem: thrown, what, onRetry }: Props) {
  const { t } = useTranslation('common');
  const { t: say } = useTranslation('problems');
  const problem = problemOf(thrown);
  return (
    <div className={styles['error']} role="alert">
      <p className={styles['title']}>{what === undefined ? t('error.plain') : t('error.title', { what })}</p>
      <p>{problemWords(problem, say)}</p>
      <div className={styles['foot']}>
        {onRetry !== undefined && (
          <Button variant="default" onClick={onRetry}>
            {t('action.tryAgain')}
          </Button>
        )}
        {problem.instance !== '' && (
          <span className={styles['reference']}>{t('error.reference', { id: problem.instance })}</span>
        )}
      </div>
    </div>
  );
}
