import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { filingChoicesQuery } from '../api/queries.ts';
import { useGo } from '../app/shell/useGo.ts';
import { useWorkspace } from '../app/useWorkspace.ts';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorState } from '../components/ErrorState.tsx';
import { SkeletonRows } from '../components/SkeletonRows.tsx';
import { useTitle } from '../components/useTitle.ts';
import { KindForm } from '../filing/kind/KindForm.tsx';
import { openableKinds } from '../filing/kind/kind-choices.ts';
import { GuideText } from '../text/GuideText.tsx';
import { useText } from '../text/useText.ts';
import styles from './Portal.module.css';

/** Asks for something else than support: one page with the form that the guide declares for it. */
export function NewKindPage({ kind: id, guide }: { kind: string; guide: string | undefined }) {
  const { t } = useTranslation('portal');
  const { ws, to } = useWorkspace();
  const go = useGo();
  const say = useText();
  const choices = useQuery(filingChoicesQuery(ws, 'web'));
  const kind = openableKinds(choices.data?.items ?? []).find(
    (each) => each.id === id && (guide === undefined || each.guide === guide),
  );
  useTitle(kind === undefined ? t('kind.others') : say(kind.name).words);
  if (choices.isPending) return <SkeletonRows rows={4} />;
  if (choices.isError) return <ErrorState problem={choices.error} onRetry={() => void choices.refetch()} />;
  if (kind === undefined) return <EmptyState title={t('kind.none')}>{t('kind.noneSay')}</EmptyState>;
  return (
    <div className={styles['page']}>
      <h1>
        <GuideText text={kind.name} />
      </h1>
      <KindForm
        kind={kind}
        choices={choices.data.items}
        onFiled={({ number }) => go(to.portal.filed(number), { replace: true })}
      />
    </div>
  );
}
