import type { Language } from '@upheld/contract';

export const languages: readonly Language[] = ['en', 'zh-CN', 'ko'];

/** Each in its own words, so that who cannot read this screen finds it. */
export const languageNames: Record<Language, string> = { en: 'English', 'zh-CN': '简体中文', ko: '한국어' };

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

/** The first of the browser's languages that Upheld speaks: `zh-TW` and `zh` read Simplified Chinese, else English. */
export function bestLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const base = tag.toLowerCase().split('-')[0];
    const found = languages.find((language) => language.split('-')[0] === base);
    if (found !== undefined) return found;
  }
  return 'en';
}
