import type { FilingChoice, GuideSummary } from '@upheld/contract';
import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { query } from '../api/client.ts';
import { filingChoicesQuery, guideQuery, guidesQuery } from '../api/queries.ts';
import { useGo } from '../app/shell/useGo.ts';
import { useWorkspace } from '../app/useWorkspace.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorState } from '../components/ErrorState.tsx';
import { SkeletonRows } from '../components/SkeletonRows.tsx';
import { useTitle } from '../components/useTitle.ts';
import { useText } from '../text/useText.ts';
import { GuideBody } from './guide/GuideBody.tsx';
import styles from './Portal.module.css';

const route = getRouteApi('/w/$ws/customers/portal/guide');

/** The guide that the customer is served under, to read; of several, one at a time. */
export function PortalGuidePage() {
  const { t } = useTranslation('portal');
  const { ws, to } = useWorkspace();
  const go = useGo();
  const say = useText();
  const { guide: asked } = route.useSearch();
  const guides = useQuery(guidesQuery(ws));
  const choices = useQuery(filingChoicesQuery(ws, 'web'));
  const own = ownGuides(guides.data ?? [], choices.data?.items ?? []);
  const chosen = own.find(({ id }) => id === asked) ?? own[0];
  const guide = useQuery({ ...guideQuery(ws, chosen?.id ?? ''), enabled: chosen !== undefined });
  useTitle(t('guide.title'));
  if (guides.isPending || choices.isPending) return <SkeletonRows />;
  if (guides.isError)
    return (
      <ErrorState problem={guides.error} what={t('guide.title')} onRetry={() => void guides.refetch()} />
    );
  if (chosen === undefined) return <EmptyState title={t('guide.none')}>{t('guide.noneSay')}</EmptyState>;
  return (
    <div className={styles['page']}>
      {own.length > 1 && (
        <SegmentedControl
          aria-label={t('guide.choose')}
          style={{ justifySelf: 'start', flexWrap: 'wrap' }}
          value={chosen.id}
          onChange={(id) => go(`${to.portal.guide()}${query({ guide: id })}`)}
          data={own.map(({ id, vendor }) => ({ value: id, label: say(vendor).words }))}
        />
      )}
      {guide.isPending && <SkeletonRows />}
      {guide.isError && (
        <ErrorState problem={guide.error} what={t('guide.title')} onRetry={() => void guide.refetch()} />
      )}
      {guide.data !== undefined && <GuideBody guide={guide.data} />}
    </div>
  );
}

/** The guides of the customer's contracts; without a contract, all of them. */
function ownGuides(
  guides: readonly GuideSummary[],
  choices: readonly FilingChoice[],
): readonly GuideSummary[] {
  const own = guides.filter(({ id }) => choices.some(({ contract }) => contract.guide === id));
  return own.length === 0 ? guides : own;
}
