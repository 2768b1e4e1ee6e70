import { describe, expect, test } from 'vitest';
import { regularExpression } from './regular-expression.ts';

function ready(source: string) {
  const result = regularExpression(source);
  if (!result.ok) throw new Error(`${source}: ${result.fault.message}`);
  return result.expression;
}

const codeOf = (source: string) => {
  const result = regularExpression(source);
  return result.ok ? null : result.fault.code;
};

describe('a regular expression answers as that of JavaScript', () => {
  const texts = [
    '',
    'a',
    'b',
    'A',
    'ab',
    'ba',
    'aa',
    'aab',
    'abab',
    'abc',
    'a b',
    ' a',
    'a\n',
    '7',
    '70',
    '7F20A1B2',
    '12.5',
    '1.',
    '.',
    '-',
    '\\',
    ']',
    '[',
    'a]',
    '(',
    '|',
    '^',
    '$',
    'é',
    '中',
    '😀',
    '😀😀',
    'a😀',
    '\u{10FFFF}',
    '_',
    'word word',
    '한글',
    'x-y',
    '{2}',
  ];
  test.each([
    '',
    'a',
    'ab|b',
    'a|',
    '|a',
    '(a|b)*',
    '(?:ab)+',
    '(?<x>a)b?',
    'a{2}',
    'a{1,}',
    'a{0}',
    '(a{0,2}b){1,2}',
    'a*?b',
    'a??',
    '[0-9A-Fa-f]{8}',
    '\\d+\\.\\d+',
    '[^a]',
    '[^\\d\\s]+',
    '[\\]]',
    '[a\\-]',
    '\\[',
    '\\\\',
    '[\\\\]',
    '.',
    '.*',
    '.{2}',
    '\\s',
    '\\S+',
    '\\w+',
    '\\W',
    '\\p{L}+',
    '\\P{L}',
    '\\p{Script=Hangul}+',
    '\\u{1F600}',
    '\\uD83D\\uDE00',
    '\\u4E2D',
    '\\x61',
    '😀',
    '[😀a]+',
    '^a$',
    '^',
    '$',
    'a$|^b',
    '\\bword\\b',
    '\\B',
    '\\b',
    '(a*)*',
    '(a+)+b',
    '(|a)+',
    '((a?)*)*',
    '(^a?)*b',
    '(?:a|ab)(?:c|bcd)?',
    '[|)(]',
    '\\|',
    '\\^',
    '\\$',
    '\\{2\\}',
    '[^]',
    '[]',
    '\\cA',
    '\\0',
    '\\/',
    '(?:)*',
    '(?:){3}',
    '()',
    'x(?:-y)?',
  ])('%s', (source) => {
    const expression = ready(source);
    const whole = new RegExp(`^(?:${source})$`, 'u');
    const part = new RegExp(source, 'u');
    const wrong = texts.filter(
      (text) => expression.fits(text) !== whole.test(text) || expression.occursIn(text) !== part.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test('whatever it is made of', () => {
    let state = 7;
    const random = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const pick = (of: readonly string[]) => of[random(of.length)] ?? '';
    const made = (depth: number): string => {
      if (depth === 0) return pick(['a', 'b', '.', '[ab]', '[^a]', '\\w', '\\b', '^', '$', '']);
      const one = () => made(depth - 1);
      switch (random(4)) {
        case 0:
          return `${one()}${one()}`;
        case 1:
          return `(?:${one()}|${one()})`;
        case 2:
          return `(${one()})${pick(['*', '+', '?', '{0,2}', '{2}', '*?'])}`;
        default:
          return one();
      }
    };
    const words = ['', 'a', 'b', 'ab', 'ba', 'aab', 'abb', 'a b', 'bab', 'aaaa'];
    for (let count = 0; count < 3_000; count += 1) {
      const source = made(3);
      const expression = ready(source);
      const whole = new RegExp(`^(?:${source})$`, 'u');
      const part = new RegExp(source, 'u');
      for (const word of words) {
        expect(expression.fits(word), `${source} on ${word}`).toBe(whole.test(word));
        expect(expression.occursIn(word), `${source} in ${word}`).toBe(part.test(word));
      }
    }
  });
});

describe('what would keep JavaScript busy for years', () => {
  test.each([
    '(a+)+',
    '(a|a)*',
    '(a|aa)+',
    '(.*a){20}',
    '(a?){50}a{50}',
    '(?:[a-z]+\\s?)+',
    'a*a*a*a*a*b',
    '(\\w+,?)+;',
  ])('%s comes to an end', (source) => {
    const expression = ready(source);
    const text = `${'a'.repeat(20_000)}!`;
    expect(expression.fits(text)).toBe(false);
  });
});

describe('an expression is refused', () => {
  test.each(['(', ')', '[a', 'a{2,1}', '*', '\\', '\\p{Nothing}', '(?<x>a)(?<x>b)', 'a**', '[b-a]'])(
    'that is none: %s',
    (source) => {
      expect(codeOf(source)).toBe('pattern-invalid');
    },
  );

  test.each([
    '(?=a)',
    '(?!a)b',
    '(?<=a)b',
    '(?<!a)b',
    '(a)\\1',
    '(?<x>a)\\k<x>',
    '(?i:a)',
    '\\\\(?=a)',
    '[a](?=b)',
  ])('that looks around or back: %s', (source) => {
    expect(codeOf(source)).toBe('pattern-unsafe');
  });

  test.each(['a{3000}', '(a{100}){100}', '((((a{99}){99}){99}){99}){99}', '(?:a{0,500}){0,500}'])(
    'that repeats too much: %s',
    (source) => {
      expect(codeOf(source)).toBe('pattern-unsafe');
    },
  );

  test.each(['\\(?', '[(?=]', '\\[?(a)', '\\\\1', '[\\]1](b)'])(
    'but not for what only looks so: %s',
    (source) => {
      expect(codeOf(source)).toBeNull();
    },
  );
});
