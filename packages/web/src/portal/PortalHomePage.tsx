import type { CaseRow } from '@upheld/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { casesQuery } from '../api/queries.ts';
import { useWorkspace } from '../app/useWorkspace.ts';
import { ErrorState } from '../components/ErrorState.tsx';
import { SkeletonRows } from '../components/SkeletonRows.tsx';
import { useTitle } from '../components/useTitle.ts';
import { CaseCards } from './CaseCards.tsx';
import { ContractLines } from './ContractLines.tsx';
import styles from './Portal.module.css';
import { OtherRequests } from './OtherRequests.tsx';
import { ProblemBox } from './ProblemBox.tsx';
import { useHomeWords } from './useGuideWords.ts';

/** What a customer comes for: say a problem, answer what waits for them, see what is under way. */
export function PortalHomePage() {
  const { t } = useTranslation('portal');
  const { ws } = useWorkspace();
  const words = useHomeWords(ws);
  const cases = useInfiniteQuery(casesQuery(ws, { view: 'open', kind: 'all', sort: 'nextDue', limit: 50 }));
  useTitle(t('home.title'));
  const rows = cases.data?.pages.flatMap(({ items }) => items) ?? [];
  const asOf = cases.data?.pages[0]?.asOf ?? '';
  const waits = ({ turn, asked }: CaseRow): boolean => turn === 'customer' || asked;
  const waiting = rows.filter(waits);
  const rest = rows.filter((row) => !waits(row));
  const withUs = rest.filter(({ kind }) => kind.id === 'request');
  return (
    <div className={styles['page']}>
      <ProblemBox words={words} />
      {cases.isPending && <SkeletonRows rows={3} />}
      {cases.isError && (
        <ErrorState problem={cases.error} what={words.cases} onRetry={() => void cases.refetch()} />
      )}
      {cases.isSuccess && (
        <>
          {waiting.length > 0 && (
            <CaseCards
              title={t('home.waiting', { count: waiting.length })}
              rows={waiting}
              asOf={asOf}
              answer
            />
          )}
          <CaseCards
            title={t('home.withUs', { count: withUs.length })}
            rows={withUs}
            asOf={asOf}
            none={t('home.nothing', { cases: words.cases, case: words.case })}
          />
          <OtherRequests ws={ws} rows={rest.filter(({ kind }) => kind.id !== 'request')} asOf={asOf} />
        </>
      )}
      <ContractLines ws={ws} />
    </div>
  );
}
