import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../api/client.ts';
import { useGo } from '../app/shell/useGo.ts';
import { useWorkspace } from '../app/useWorkspace.ts';
import { SkeletonRows } from '../components/SkeletonRows.tsx';
import { useTitle } from '../components/useTitle.ts';
import { FilingWizard } from '../filing/FilingWizard.tsx';
import { steps } from '../filing/steps.ts';
import styles from './Portal.module.css';
import { useHomeWords } from './useGuideWords.ts';

const route = getRouteApi('/w/$ws/customers/portal/cases/new');

const NewKindPage = lazy(() =>
  import('./NewKindPage.tsx').then(({ NewKindPage }) => ({ default: NewKindPage })),
);

/** Filing a case, or one of another kind where the address names it. */
export function PortalNewCasePage() {
  const { kind, guide } = route.useSearch();
  if (kind === undefined) return <NewRequest />;
  return (
    <Suspense fallback={<SkeletonRows rows={4} />}>
      <NewKindPage key={`${guide} ${kind}`} kind={kind} guide={guide} />
    </Suspense>
  );
}

/** Filing a case. The step stands in the address, so that back and refresh keep the place. */
function NewRequest() {
  const { t } = useTranslation('portal');
  const { ws, to } = useWorkspace();
  const go = useGo();
  const search = route.useSearch();
  const words = useHomeWords(ws);
  const title = t('filing.page', { case: words.case });
  useTitle(title);
  return (
    <div className={styles['page']}>
      <h1>{title}</h1>
      <FilingWizard
        step={steps.find((step) => step === search.step) ?? 'product'}
        words={search.title}
        onStep={(step) => go(`${to.portal.newCase()}${query({ step })}`)}
        onFiled={({ number }) => go(to.portal.filed(number), { replace: true })}
      />
    </div>
  );
}
