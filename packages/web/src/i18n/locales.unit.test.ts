import { describe, expect, it } from 'vitest';

const files = import.meta.glob<Record<string, object>>('./locales/*/*.ts', { eager: true });
const areas = Object.keys(files)
  .filter((file) => file.includes('/en/'))
  .map((file) => file.split('/').at(-1) ?? '');

describe.each(areas)('the words of %s', (file) => {
  const english = keys(file, 'en');

  it.each(['zh-CN', 'ko'])('are all there in %s, and no others', (language) => {
    expect(keys(file, language)).toEqual(english);
  });

  it.each(['zh-CN', 'ko'])('name the same values in %s', (language) => {
    const other = flat(file, language);
    const differing = Object.entries(flat(file, 'en'))
      .filter(([key]) => !key.endsWith('_one'))
      .filter(([key, english]) => !sameValues(english, other[key] ?? ''))
      .map(([key]) => key);
    expect(differing).toEqual([]);
  });

  it('are nowhere empty', () => {
    for (const language of ['en', 'zh-CN', 'ko']) {
      expect(Object.values(flat(file, language)).filter((words) => words.trim() === '')).toEqual([]);
    }
  });
});

function keys(file: string, language: string): string[] {
  return Object.keys(flat(file, language))
    .filter((key) => !key.endsWith('_one'))
    .sort();
}

function flat(file: string, language: string): Record<string, string> {
  const module = files[`./locales/${language}/${file}`] ?? {};
  const [words = {}] = Object.values(module);
  return flatten(words, '');
}

function flatten(words: object, prefix: string): Record<string, string> {
  return Object.entries(words).reduce<Record<string, string>>(
    (all, [key, value]) =>
      typeof value === 'string'
        ? { ...all, [prefix + key]: value }
        : { ...all, ...flatten(value as object, `${prefix}${key}.`) },
    {},
  );
}

function sameValues(one: string, other: string): boolean {
  return values(one).join() === values(other).join();
}

function values(words: string): string[] {
  return [...new Set([...words.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? ''))].sort();
}
