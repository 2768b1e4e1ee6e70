import { describe, expect, test } from 'vitest';
import { wordsIn } from './index.ts';

/** Forms without a letter of any language: figures and marks around words. */
const withoutLetters = new Set(['daysAndHours', 'during', 'quoted', 'follows', 'both', 'first']);

const scripts = { 'zh-CN': /\p{Script=Han}/u, ko: /\p{Script=Hangul}/u, en: /\p{Script=Latin}/u } as const;

describe.each(['en', 'zh-CN', 'ko'] as const)('the words in %s', (language) => {
  test('are all in that language', () => {
    const foreign = leavesOf(wordsIn(language, {})).filter(
      ({ name, words }) => !scripts[language].test(words) && !withoutLetters.has(name),
    );
    expect(foreign).toEqual([]);
  });

  test('use the guide’s own words for its terms', () => {
    const { titles, labels } = wordsIn(language, { case: 'KASE', severity: 'GRAVITY', offering: 'OFFER' });
    expect(titles.filing).toContain('KASE');
    expect(labels.severity.toUpperCase()).toBe('GRAVITY');
    expect(labels.offering.toUpperCase()).toBe('OFFER');
  });
});

test('no sentence loses what it is to be filled with', () => {
  for (const language of ['en', 'zh-CN', 'ko'] as const) {
    const lost = leavesOf(wordsIn(language, {})).filter(
      ({ name, words, marks }) => name !== 'raised' && marks.some((mark) => !words.includes(mark)),
    );
    expect(lost).toEqual([]);
  }
});

interface Leaf {
  name: string;
  words: string;
  marks: readonly string[];
}

/** Every sentence, filled with marks where it has places. */
function leavesOf(words: object, name = ''): Leaf[] {
  return Object.entries(words).flatMap(([key, value]): Leaf[] => {
    if (typeof value === 'string') return [{ name: key, words: value, marks: [] }];
    if (typeof value === 'function') return said(key, value as (...values: string[]) => string);
    return typeof value === 'object' && value !== null ? leavesOf(value, `${name}.${key}`) : [];
  });
}

function said(name: string, sentence: (...values: string[]) => string): Leaf[] {
  const marks = ['①–②', '③', '④'].slice(0, sentence.length);
  const known = ['messageSent', 'filesAdded', 'solutionProposed'].includes(name);
  if (known)
    return (['us', 'you', 'anybody'] as const).map((who) => ({ name, words: sentence(who), marks: [] }));
  if (name === 'actDone') return [{ name, words: sentence('①', 'anybody'), marks: ['①'] }];
  const words = sentence(...marks);
  return [{ name, words, marks: name === 'nextDay' ? [] : marks }];
}
