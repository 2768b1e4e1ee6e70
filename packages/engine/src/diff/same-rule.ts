import type { LanguageTag, Text } from '../guide/text.ts';

/**
 * Whether two parts of a guide carry out the same: conditions by their source; words, clauses and places in the file
 * aside.
 */
export const sameRule = (before: unknown, after: unknown): boolean => ruleText(before) === ruleText(after);

/** The rule as text, for authors. */
export function ruleText(rule: unknown): string {
  const text = JSON.stringify(rule, (key, value: unknown) => (wordsAndPlaces.has(key) ? undefined : value));
  return text ?? '';
}

const wordsAndPlaces = new Set(['clauses', 'path', 'say', 'reason', 'text', 'name', 'label']);

/** Whether two texts are the same in every language. */
export function sameText(before: Text | null, after: Text | null): boolean {
  if (before === null || after === null) return before === after;
  const languages = Object.keys(before);
  return (
    languages.length === Object.keys(after).length &&
    languages.every((language) => before[language] === after[language])
  );
}

/** Whether they are the same in the reference language; another translation of the same words means nothing else. */
export function sameMeaning(before: Text | null, after: Text | null, reference: LanguageTag): boolean {
  if (before === null || after === null) return before === after;
  const languages = [reference, ...Object.keys(after)];
  const language = languages.find((each) => each in before && each in after);
  return language !== undefined && before[language] === after[language];
}
