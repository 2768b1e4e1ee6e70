import type { Language, Me } from '@upheld/contract';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../api/client.ts';
import { meQuery } from '../api/queries.ts';
import { speak } from '../i18n/i18n.ts';
import { chosenBeforeSignIn } from '../sign-in/settle-language.ts';

/** Changes the language of the screens at once, keeps it here and, for who is signed in, on the server. */
export function useChooseLanguage(): (next: Language) => Promise<void> {
  const queries = useQueryClient();
  return async (next) => {
    const me = queries.getQueryData<Me>(meQuery.queryKey);
    if (me !== undefined) queries.setQueryData(meQuery.queryKey, { ...me, language: next });
    await speak(next);
    if (me === undefined) chosenBeforeSignIn(next);
    else await call<Me>('PATCH', '/me', { body: { language: next } });
  };
}
