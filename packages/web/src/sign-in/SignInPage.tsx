import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../api/queries.ts';
import { clearExpired } from '../api/session.ts';
import { OutsidePage } from '../app/OutsidePage.tsx';
import { startPath } from '../app/start-path.ts';
import { useTitle } from '../components/useTitle.ts';
import { settleLanguage } from './settle-language.ts';
import { SignInForm } from './SignInForm.tsx';

const route = getRouteApi('/signin');

/** Sign-in; a link that led here is opened afterwards, at the same place. */
export function SignInPage() {
  const { t } = useTranslation('common');
  const { next } = route.useSearch();
  const router = useRouter();
  const queries = useQueryClient();
  useTitle(t('signIn.title'));
  const enter = async (): Promise<void> => {
    clearExpired();
    queries.clear();
    const me = await settleLanguage(await queries.fetchQuery(meQuery));
    queries.setQueryData(meQuery.queryKey, me);
    router.history.push(next ?? startPath(me) ?? '/');
  };
  return (
    <OutsidePage title={t('signIn.title')}>
      <SignInForm onDone={enter} />
      <p style={{ margin: '16px 0 0', color: 'var(--up-ink-3)' }}>{t('signIn.nobody')}</p>
    </OutsidePage>
  );
}
