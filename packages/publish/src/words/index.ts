import type { Language } from '@upheld/contract';
import { en } from './en.ts';
import { ko } from './ko.ts';
import type { PublishWords, Terms } from './publish-words.ts';
import { zhCN } from './zh-cn.ts';

const languages: Record<Language, (terms: Terms, kind?: string) => PublishWords> = { en, 'zh-CN': zhCN, ko };

/**
 * The product's words in a language, with the guide's own for case, severity and offering among them. Of another kind of
 * case than a request for support they speak by its name.
 */
export const wordsIn = (language: Language, terms: Terms, kind?: string): PublishWords =>
  languages[language](terms, kind);
