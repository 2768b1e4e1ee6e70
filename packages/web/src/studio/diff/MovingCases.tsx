import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../app/useWorkspace.ts';
import { ErrorState } from '../../components/ErrorState.tsx';
import { SkeletonRows } from '../../components/SkeletonRows.tsx';
import { movesQuery, type Edition } from '../queries.ts';
import styles from './Diff.module.css';
import { MoveForm } from './MoveForm.tsx';
import { MoveTable } from './MoveTable.tsx';

/** Open cases that another edition holds: what a move to this one would do to each, and the act that moves them. */
export function MovingCases({ edition }: { edition: Edition }) {
  const { t } = useTranslation('studio');
  const { t: common } = useTranslation('common');
  const { role } = useWorkspace();
  const may = role === 'manager' || role === 'administrator';
  const moves = useInfiniteQuery({ ...movesQuery(edition), enabled: may });
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const rows = moves.data?.pages.flatMap(({ items }) => items) ?? [];
  const chosen = rows.filter(({ number, refusals }) => refusals.length === 0 && !left.has(number));
  const sooner = rows.filter(({ milestones }) => milestones.some(({ what }) => what === 'sooner')).length;
  const later = rows.filter(({ milestones }) => milestones.some(({ what }) => what === 'later')).length;
  const toggle = (number: number): void =>
    setLeft((now) =>
      now.has(number) ? new Set([...now].filter((each) => each !== number)) : new Set([...now, number]),
    );
  return (
    <section className={styles['group']}>
      <h2>{t('move.title', { edition: edition.edition })}</h2>
      {!may && <p className={styles['quiet']}>{t('move.notYours')}</p>}
      {may && moves.isPending && <SkeletonRows rows={4} />}
      {may && moves.isError && (
        <ErrorState problem={moves.error} what={t('move.cases')} onRetry={() => void moves.refetch()} />
      )}
      {moves.isSuccess && rows.length === 0 && <p>{t('move.none')}</p>}
      {rows.length > 0 && (
        <>
          <p className={styles['facts']}>
            <span>{t('move.count', { count: rows.length })}</span>
            {sooner > 0 && <span>{t('move.sooner', { count: sooner })}</span>}
            {later > 0 && <span>{t('move.later', { count: later })}</span>}
          </p>
          <MoveTable rows={rows} left={left} onToggle={toggle} />
          {moves.hasNextPage && (
            <Button
              variant="default"
              style={{ justifySelf: 'start' }}
              loading={moves.isFetchingNextPage}
              onClick={() => void moves.fetchNextPage()}
            >
              {common('action.showMore')}
            </Button>
          )}
          <MoveForm edition={edition} cases={chosen.map(({ number }) => number)} />
        </>
      )}
    </section>
  );
}
