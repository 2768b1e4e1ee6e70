import { useTranslation } from 'react-i18next';
import { useTitle } from '../components/useTitle.ts';
import { OutsidePage } from './OutsidePage.tsx';

/** What does not exist and what is not yours answer alike. */
export function NotHere() {
  const { t } = useTranslation('common');
  useTitle(t('signIn.notHere'));
  return (
    <OutsidePage title={t('signIn.notHere')}>
      <p>{t('signIn.notHereSay')}</p>
      <a href="/">{t('signIn.toStart')}</a>
    </OutsidePage>
  );
}
