import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/useLanguage.ts';

const MEGABYTE = 1_000_000;

/** Bytes as MB with one decimal, never less than 0.1 MB for what is not empty. */
export function useMegabytes(): (bytes: number) => string {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (bytes) =>
    t('megabytes', { size: format.format(bytes === 0 ? 0 : Math.max(0.1, bytes / MEGABYTE)) });
}
