import type { Language, Me } from '@upheld/contract';
import { call } from '../api/client.ts';
import { speak } from '../i18n/i18n.ts';

const UNSENT = 'upheld.language.unsent';

/** A language chosen before sign-in is told to the server afterwards. */
export function chosenBeforeSignIn(language: Language): void {
  sessionStorage.setItem(UNSENT, language);
}

/**
 * What was chosen on the sign-in page wins and is kept for this person; otherwise the screens speak as the server has
 * it. Answers the person with the language that holds from now on.
 */
export async function settleLanguage(me: Me): Promise<Me> {
  const unsent = sessionStorage.getItem(UNSENT) as Language | null;
  sessionStorage.removeItem(UNSENT);
  if (unsent === null) {
    await speak(me.language);
    return me;
  }
  if (unsent !== me.language) await call('PATCH', '/me', { body: { language: unsent } });
  return { ...me, language: unsent };
}
