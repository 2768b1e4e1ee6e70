import { useTranslation } from 'react-i18next';

export function PortalHomePage() {
  const { t } = useTranslation('portal');
  return <h1>{t('title')}</h1>;
}
