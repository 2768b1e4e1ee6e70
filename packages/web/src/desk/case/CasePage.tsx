import { useParams, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGo } from '../../app/shell/useGo.ts';
import { useWorkspace } from '../../app/useWorkspace.ts';
import { useTitle } from '../../components/useTitle.ts';
import { useKeys } from '../../keys/useKeys.ts';
import { CaseWorkspace } from './CaseWorkspace.tsx';

/** A case as a page of its own; with a promise in the address, its proof lies beside it. */
export function CasePage() {
  const { t } = useTranslation('desk');
  const { to } = useWorkspace();
  const router = useRouter();
  const go = useGo();
  const params: { number?: string; milestone?: string } = useParams({ strict: false });
  const number = Number(params.number);
  useTitle(t('case', { number }));
  useKeys({ Escape: () => (router.history.canGoBack() ? router.history.back() : go(to.desk.queue())) });
  return (
    <CaseWorkspace
      number={number}
      layout="page"
      milestone={params.milestone}
      onLeavePromise={() => {
        if (params.milestone !== undefined) go(to.desk.case(number), { replace: true });
      }}
    />
  );
}
