import type { Language, Me } from '@upheld/contract';
import { NativeSelect } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client.ts';
import { meQuery } from '../../api/queries.ts';
import { speak } from '../../i18n/i18n.ts';
import { isLanguage, languageNames, languages } from '../../i18n/languages.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { chosenBeforeSignIn } from '../../sign-in/settle-language.ts';

/** The language of the screens: changes at once, kept here and, for who is signed in, on the server. */
export function LanguageSwitch() {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const queries = useQueryClient();
  const choose = async (next: Language): Promise<void> => {
    await speak(next);
    const me = queries.getQueryData<Me>(meQuery.queryKey);
    if (me === undefined) return chosenBeforeSignIn(next);
    queries.setQueryData(meQuery.queryKey, { ...me, language: next });
    await call<Me>('PATCH', '/me', { body: { language: next } });
  };
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
