import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo } from '../app/shell/useGo.ts';
import { useWorkspace } from '../app/useWorkspace.ts';
import { AppLink } from '../components/AppLink.tsx';
import { ErrorState } from '../components/ErrorState.tsx';
import { SkeletonRows } from '../components/SkeletonRows.tsx';
import { useTitle } from '../components/useTitle.ts';
import { GuideName } from '../text/GuideName.tsx';
import { useText } from '../text/useText.ts';
import { useTime } from '../time/useTime.ts';
import styles from './EditionFrame.module.css';
import { editionsQuery, studioGuideQuery } from './queries.ts';
import { useEdition } from './useEdition.ts';
import { useEditionNames } from './useEditionNames.ts';

const screens = ['read', 'calendar', 'due', 'scenarios', 'diff'] as const;

/** The head of one edition and its screens as tabs. */
export function EditionFrame() {
  const { t } = useTranslation('studio');
  const time = useTime();
  const say = useText();
  const { to } = useWorkspace();
  const { edition, at } = useEdition();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const go = useGo();
  const name = useEditionNames();
  const guide = useQuery(studioGuideQuery(edition));
  const { data: editions } = useQuery(editionsQuery(edition));
  useTitle(guide.data === undefined ? t('title') : say(guide.data.vendor).words);
  if (guide.isPending) return <SkeletonRows rows={8} />;
  if (guide.isError)
    return <ErrorState problem={guide.error} what={t('title')} onRetry={() => void guide.refetch()} />;
  const { vendor, title, effective } = guide.data;
  const screen = screens.find((each) => pathname.endsWith(`/${each}`));
  return (
    <>
      <header className={styles['head']}>
        <p className={styles['back']}>
          <AppLink href={to.studio.guides()}>{t('allGuides')}</AppLink>
        </p>
        <h1>
          <GuideName vendor={vendor} title={title} />
        </h1>
        {editions !== undefined && editions.items.length > 1 ? (
          <NativeSelect
            aria-label={t('column.edition')}
            className={styles['edition'] ?? ''}
            size="xs"
            value={edition.edition}
            data={editions.items.map((row) => ({ value: row.edition, label: name(row) }))}
            onChange={({ currentTarget }) =>
              go(to.studio.edition(edition.guide, currentTarget.value, screen ?? 'read'))
            }
          />
        ) : (
          <p className={styles['facts']}>
            <span>{t('edition', { edition: edition.edition })}</span>
            <span>{t('effective', { date: time.date(effective) })}</span>
          </p>
        )}
        <nav className={styles['tabs']} aria-label={t('screens')}>
          {screens.map((each) => (
            <AppLink
              key={each}
              href={at(each)}
              className={styles['tab']}
              aria-current={each === screen ? 'page' : undefined}
            >
              {t(`tab.${each}`)}
            </AppLink>
          ))}
        </nav>
      </header>
      <Suspense fallback={<SkeletonRows rows={8} />}>
        <Outlet />
      </Suspense>
    </>
  );
}
