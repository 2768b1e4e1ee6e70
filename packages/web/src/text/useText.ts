import type { Text } from '@upheld/contract';
import { useLanguage } from '../i18n/useLanguage.ts';
import { pickText, type Said } from './pick-text.ts';

/** `const say = useText(); say(severity.name).words`. For markup prefer `<GuideText>`, which carries `lang`. */
export function useText(reference?: string): (text: Text | null | undefined) => Said {
  const language = useLanguage();
  return (text) =>
    text === null || text === undefined ? { words: '', lang: language } : pickText(text, language, reference);
}
