import type { Language } from '@upheld/contract';
import { en } from './texts/en.ts';
import { ko } from './texts/ko.ts';
import { refusalsEn } from './texts/refusals/en.ts';
import { refusalsKo } from './texts/refusals/ko.ts';
import { refusalsZhCN } from './texts/refusals/zh-CN.ts';
import type { Sentences } from './texts/sentences.ts';
import { zhCN } from './texts/zh-CN.ts';

const own: Record<Language, Sentences> = { en, ko, 'zh-CN': zhCN };
const refusals: Record<Language, Readonly<Record<string, string>>> = {
  en: refusalsEn,
  ko: refusalsKo,
  'zh-CN': refusalsZhCN,
};

type Params = Readonly<Record<string, string | number>>;

/** The title of a problem's code, or null where the code is unknown or a refusal, which has only a sentence. */
export const titleOf = (code: string, language: Language): string | null =>
  own[language][code]?.title ?? null;

/** The sentence for a code with its values filled in, or null where the code is unknown. */
export function sentenceOf(code: string, language: Language, params: Params): string | null {
  const sentence = refusals[language][code] ?? own[language][code]?.detail;
  return sentence === undefined ? null : fill(sentence, params);
}

function fill(sentence: string, params: Params): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '…'));
}
