import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keysQuery } from '../../api/queries.ts';
import { useWorkspace } from '../../app/useWorkspace.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import page from '../../components/Page.module.css';
import { SkeletonRows } from '../../components/SkeletonRows.tsx';
import { useTitle } from '../../components/useTitle.ts';
import { CreateKey } from './CreateKey.tsx';
import { KeyTable } from './KeyTable.tsx';

/** The keys by which programs act. */
export function KeysPage() {
  const { t } = useTranslation('admin');
  const { ws } = useWorkspace();
  const keys = useQuery(keysQuery(ws));
  useTitle(t('keys.title'));
  return (
    <div className={page['page']}>
      <h1>{t('keys.title')}</h1>
      <CreateKey ws={ws} />
      {keys.isPending && <SkeletonRows rows={3} />}
      {keys.isError && (
        <ErrorState problem={keys.error} what={t('keys.title')} onRetry={() => void keys.refetch()} />
      )}
      {keys.isSuccess && keys.data.items.length === 0 && <EmptyState title={t('keys.none')} />}
      {keys.isSuccess && keys.data.items.length > 0 && <KeyTable ws={ws} keys={keys.data.items} />}
    </div>
  );
}
