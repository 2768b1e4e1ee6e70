import { describe, expect, test } from 'vitest';
import { compileGuide } from './compile.ts';
import { validFiles } from './testdata/valid-files.ts';

/** A small seeded generator, so that a failure comes again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pieces = [
  '{',
  '}',
  '[',
  ']',
  ': ',
  '- ',
  '"',
  "'",
  '\n',
  '  ',
  '&a ',
  '*a',
  '!!binary ',
  '<<: ',
  'null',
  '~',
  '#',
  '%',
  '|',
  '>',
  '0',
  '-1',
  '1e999',
  '__proto__: ',
  '\t',
  '\u0000',
  '💥',
];

function mutated(text: string, random: (below: number) => number): string {
  const at = random(text.length);
  const length = random(30);
  switch (random(5)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return text.slice(0, at) + (pieces[random(pieces.length)] ?? '') + text.slice(at);
    case 2: {
      const from = random(text.length);
      return text.slice(0, at) + text.slice(from, from + length) + text.slice(at);
    }
    case 3: {
      const lines = text.split('\n');
      lines.splice(random(lines.length), 1);
      return lines.join('\n');
    }
    default: {
      const lines = text.split('\n');
      const line = random(lines.length);
      lines[line] = (lines[line] ?? '').replace(/: .*/, `: ${pieces[random(pieces.length)] ?? ''}`);
      return lines.join('\n');
    }
  }
}

describe('whatever the files hold', () => {
  test(
    'a changed guide is compiled without an exception, the same way each time',
    { timeout: 30_000 },
    () => {
      for (let seed = 1; seed <= 120; seed++) {
        const random = randomFrom(seed);
        const files = validFiles();
        for (let change = 0; change <= random(4); change++) {
          for (const file of files) if (random(3) > 0) file.text = mutated(file.text, random);
        }
        const first = compileGuide(files);
        if (seed % 10 === 0) expect(compileGuide(files).problems).toEqual(first.problems);
        const errors = first.problems.filter(({ severity }) => severity === 'error');
        expect(first.guide === null).toBe(errors.length > 0);
        for (const { line, column } of first.problems) expect(Math.min(line, column)).toBeGreaterThan(0);
      }
    },
  );

  test.each([
    ['nothing', ''],
    ['a text', 'hello'],
    ['a list', '- 1\n- 2'],
    ['a number', '42'],
    ['two documents', 'a: 1\n---\nb: 2'],
    ['deep brackets', '['.repeat(100_000)],
    ['deep maps', '{a: '.repeat(5_000)],
    ['deep dashes', '- '.repeat(50_000)],
    ['deep indentation', Array.from({ length: 600 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
    ['too many characters', `a: ${'x'.repeat(1_100_000)}`],
    ['too many entries', Array.from({ length: 1_001 }, (_, index) => `a${index}: 1`).join('\n')],
    ['too many items', `a: [${'1,'.repeat(1_001)}]`],
    ['an alias of itself', 'guide: &a { b: *a }'],
    ['a key that is a map', '{ ? { a: 1 } : 2 }'],
    ['forbidden names', '__proto__: { a: 1 }\nconstructor: 1'],
  ])('%s is a problem, not an exception', (_name, text) => {
    const { guide, problems } = compileGuide([{ path: 'guide.yaml', text }]);
    expect(guide).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThan(50);
  });

  test('an empty folder has no guide', () => {
    expect(compileGuide([]).problems.map(({ code }) => code)).toEqual(['guide-missing']);
  });
});
