import type { Language, Text } from '@upheld/contract';

export interface Said {
  words: string;
  /** The language the words are in: foreign runs carry `lang`. */
  lang: string;
}

/** The guide's words in the reader's language, else in the guide's reference language, else in English, else the first. */
export function pickText(text: Text, language: Language, reference?: string): Said {
  const base = language.split('-')[0] ?? language;
  const tags = Object.keys(text);
  const lang =
    [language, base].find((tag) => text[tag] !== undefined) ??
    tags.find((tag) => tag.split('-')[0] === base) ??
    [reference, 'en'].find((tag) => tag !== undefined && text[tag] !== undefined) ??
    tags[0] ??
    language;
  return { words: text[lang] ?? '', lang };
}
