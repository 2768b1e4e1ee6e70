import type { Language } from '@upheld/contract';
import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { josa } from './josa.ts';
import { bestLanguage, isLanguage } from './languages.ts';
import { tightChinese } from './tight-chinese.ts';

const STORED = 'upheld.language';

/** Words come by language and area, when a screen first asks for them. */
const files = import.meta.glob<Record<string, object>>('./locales/*/*.ts');

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, area, done) => {
    const load = files[`./locales/${language}/${area}.ts`];
    if (load === undefined) return done(new Error(`no words: ${language}/${area}`), false);
    load().then(
      (words) => done(null, words[area] ?? {}),
      (problem: unknown) => done(problem instanceof Error ? problem : new Error(String(problem)), false),
    );
  },
};

/** Loads the words of the language stored here, or else of the browser's. */
export async function startWords(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next
    .use(backend)
    .use(tightChinese)
    .use(initReactI18next)
    .init({
      lng: storedLanguage() ?? bestLanguage(navigator.languages),
      fallbackLng: false,
      ns: ['common', 'problems'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
      returnNull: false,
      postProcess: ['tightChinese'],
    });
  i18next.services.formatter?.add('josa', (value: string | number, _language, options: { pair?: string }) =>
    josa(value, options.pair ?? ''),
  );
}

/** Changes the screens at once and keeps the choice in this browser. */
export async function speak(language: Language): Promise<void> {
  localStorage.setItem(STORED, language);
  await i18next.changeLanguage(language);
}

export function storedLanguage(): Language | null {
  const stored = localStorage.getItem(STORED);
  return isLanguage(stored) ? stored : null;
}
