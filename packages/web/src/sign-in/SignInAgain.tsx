import { Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import type { Me } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../api/queries.ts';
import { clearExpired } from '../api/session.ts';
import { router } from '../app/router.ts';
import { useFocusBack } from '../components/useFocusBack.ts';
import { SignInForm } from './SignInForm.tsx';

/** Once the session has ended: over the page where it ended; the page and what was typed stay. */
export function SignInAgain() {
  const { t } = useTranslation('common');
  const queries = useQueryClient();
  useFocusBack();
  const inside = useRouterState({ router, select: (state) => state.location.pathname.startsWith('/w/') });
  const me = queries.getQueryData<Me>(meQuery.queryKey);
  const enter = (): void => {
    clearExpired();
    void queries.invalidateQueries();
  };
  return (
    <Modal
      opened={inside && me !== undefined}
      onClose={() => undefined}
      withCloseButton={false}
      title={t('signIn.again')}
    >
      <p>{t('signIn.expired')}</p>
      <SignInForm email={me?.email ?? ''} onDone={enter} />
    </Modal>
  );
}
