import type { LanguageTag, Text } from '@upheld/engine';

/** Every text for people in an entry of a compiled guide, however deep it stands. */
export function textsOf(entry: object): Text[] {
  return Object.entries(entry).flatMap(([field, value]): Text[] => {
    if (field === 'compiled' || typeof value !== 'object' || value === null) return [];
    return isText(value) ? [value] : textsOf(value);
  });
}

/** Texts that one of the languages lacks. */
export function missingTexts(
  texts: readonly Text[],
  languages: readonly LanguageTag[],
): { language: LanguageTag; text: string }[] {
  return texts.flatMap((text) =>
    languages
      .filter((language) => text[language] === undefined)
      .map((language) => ({ language, text: Object.values(text)[0] ?? '' })),
  );
}

/** A map from language tags to words, and nothing else. */
function isText(value: object): value is Text {
  const entries = Object.entries(value);
  return (
    entries.length > 0 && entries.every(([key, words]) => languageTag.test(key) && typeof words === 'string')
  );
}

const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;
