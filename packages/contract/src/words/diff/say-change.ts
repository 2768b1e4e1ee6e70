import type { ChangeValueView, ChangeView } from '../../editions.ts';
import type { Language } from '../../people.ts';
import type { DiffWords } from './diff-words.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';
import { sayValue } from './say-value.ts';
import type { Reader } from './say-value.ts';
import { zhCN } from './zh-cn.ts';

export const diffWords: Readonly<Record<Language, DiffWords>> = { en, 'zh-CN': zhCN, ko };

/**
 * A change between two editions as one sentence: `First response for Gold, severity 2: 4 h → 2 h (shorter)`. A code that
 * has no sentence is said as it is.
 */
export function sayChange(change: Pick<ChangeView, 'code' | 'params'>, reader: Reader): string {
  const words = diffWords[reader.language];
  const { params } = change;
  const say = (key: string): string => {
    const value = params[key];
    return value === undefined ? '' : sayValue(value, words, reader);
  };
  const what = params['what']?.kind === 'word' ? params['what'].word : '';
  const [noun, withName] = words.nouns[what] ?? [what, what];
  const made: Readonly<Record<string, () => string>> = {
    noun: () => noun,
    subject: () => (params['name'] === undefined ? noun : withName.replace('{name}', () => say('name'))),
    of: () => (isEmptyList(params['of']) ? '' : words.inHours('', say('of')).trimEnd()),
  };
  const code =
    change.code === 'reworded' && say('before') === say('after') ? 'reworded-elsewhere' : change.code;
  const sentence = (words.sentences[code] ?? code).replaceAll(/\{(\w+)\}/g, (_, key: string) =>
    (made[key] ?? (() => say(key)))(),
  );
  const told = params['kind'] === undefined ? sentence : words.ofKind(say('kind'), sentence);
  const tidied = words.tidied(told);
  return tidied.charAt(0).toUpperCase() + tidied.slice(1);
}

/** What a change means to a customer: `better`. */
export const sayVerdict = (verdict: ChangeView['verdict'], language: Language): string =>
  diffWords[language].verdicts[verdict];

const isEmptyList = (value: ChangeValueView | undefined): boolean =>
  value === undefined || (value.kind === 'list' && value.items.length === 0);
