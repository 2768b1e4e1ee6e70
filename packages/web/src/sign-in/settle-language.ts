import type { Language, Me } from '@upheld/contract';
import { call } from '../api/client.ts';
import { speak } from '../i18n/i18n.ts';

const UNSENT = 'upheld.language.unsent';

/** A language chosen before sign-in is told to the server afterwards. */
export function chosenBeforeSignIn(language: Language): void {
  sessionStorage.setItem(UNSENT, language);
}

/** What was chosen on the sign-in page wins; otherwise the screens speak as the server has it for this person. */
export async function settleLanguage(me: Me): Promise<void> {
  const unsent = sessionStorage.getItem(UNSENT) as Language | null;
  sessionStorage.removeItem(UNSENT);
  if (unsent === null) return speak(me.language);
  if (unsent !== me.language) await call('PATCH', '/me', { body: { language: unsent } });
}
