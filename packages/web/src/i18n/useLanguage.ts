import type { Language } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { isLanguage } from './languages.ts';

/** The language of the screens. */
export function useLanguage(): Language {
  const { i18n } = useTranslation('common');
  return isLanguage(i18n.language) ? i18n.language : 'en';
}
