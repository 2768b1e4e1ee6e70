import type { LanguageTag } from '@upheld/engine';
import type { Reader } from '../reader.ts';

/** A language as the reader calls it: `Korean`, `韩语`. */
export const languageName = ({ language }: Reader, tag: LanguageTag): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
