import type { Language } from '@upheld/contract';
import { en } from './texts/en.ts';
import { ko } from './texts/ko.ts';
import { zhCN } from './texts/zh-CN.ts';
import type { Sentences } from './texts/sentences.ts';

const sentences: Record<Language, Sentences> = { en, ko, 'zh-CN': zhCN };

type Params = Readonly<Record<string, string | number>>;

/** The title of a code, or null where the code is unknown. */
export const titleOf = (code: string, language: Language): string | null => sentences[language][code]?.title ?? null;

/** The sentence for a code with its values filled in, or null where the code is unknown. */
export function sentenceOf(code: string, language: Language, params: Params): string | null {
  const sentence = sentences[language][code]?.detail;
  return sentence === undefined ? null : fill(sentence, params);
}

function fill(sentence: string, params: Params): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '…'));
}
