import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../api/queries.ts';
import { useTitle } from '../components/useTitle.ts';
import { OutsidePage } from './OutsidePage.tsx';
import { useSignOut } from './useSignOut.ts';

/** For who is signed in and belongs to no workspace: says so, and the two ways on. */
export function NoMembership() {
  const { t } = useTranslation('common');
  const { data: me } = useSuspenseQuery(meQuery);
  const leave = useSignOut();
  useTitle(t('signIn.none'));
  return (
    <OutsidePage title={t('signIn.none')}>
      <p>{t('signIn.noneSay', { email: me.email })}</p>
      <Button variant="default" onClick={() => void leave()}>
        {t('action.signOut')}
      </Button>
    </OutsidePage>
  );
}
