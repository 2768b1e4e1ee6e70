import type { Language } from '@upheld/contract';
import type { Guide, Text } from '@upheld/engine';

/** A text of a guide in the reader's language, or in the one that the guide is written in. */
export const inLanguage = (text: Text, guide: Guide, language: Language): string =>
  text[language] ?? text[guide.reference] ?? '';
