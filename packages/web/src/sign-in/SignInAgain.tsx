import { Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import type { Me } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../api/queries.ts';
import { clearExpired, useExpired } from '../api/session.ts';
import { router } from '../app/router.ts';
import { SignInForm } from './SignInForm.tsx';

/** Over the page where the session ended: the page and what was typed stay. */
export function SignInAgain() {
  const { t } = useTranslation('common');
  const expired = useExpired();
  const queries = useQueryClient();
  const inside = useRouterState({ router, select: (state) => state.location.pathname.startsWith('/w/') });
  const me = queries.getQueryData<Me>(meQuery.queryKey);
  const enter = (): void => {
    clearExpired();
    void queries.invalidateQueries();
  };
  return (
    <Modal opened={expired && inside && me !== undefined} onClose={() => undefined} withCloseButton={false} title={t('signIn.again')}>
      <p>{t('signIn.expired')}</p>
      <SignInForm email={me?.email ?? ''} onDone={enter} />
    </Modal>
  );
}
