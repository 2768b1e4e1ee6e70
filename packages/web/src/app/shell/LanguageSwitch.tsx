import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isLanguage, languageNames, languages } from '../../i18n/languages.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useChooseLanguage } from '../useChooseLanguage.ts';

/** The language of the screens; on every page, also before sign-in. */
export function LanguageSwitch() {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const choose = useChooseLanguage();
  return (
    <NativeSelect
      aria-label={t('nav.language')}
      size="sm"
      value={language}
      data={languages.map((value) => ({ value, label: languageNames[value] }))}
      onChange={({ currentTarget: { value } }) => {
        if (isLanguage(value)) void choose(value);
      }}
    />
  );
}
