import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = import.meta.dirname;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(tsx?|css)$/.test(name) && !/\.test\.tsx?$/.test(name) && !/^theme\.ts$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

it.each([
  ['a hexadecimal colour', /#[0-9a-f]{3}(?:[0-9a-f]{3})?(?:[0-9a-f]{2})?\b/i],
  [
    'a colour by name',
    /(?:\bcolor|\bc|\bbg)=["'](?:red|green|blue|yellow|orange|gray|grey|teal|grape|violet|dark)(?:\.\d)?["']/,
  ],
  ['a colour function', /\b(?:rgba?|hsla?)\(/],
  ['code from text', /\beval\(|new Function\(|dangerouslySetInnerHTML/],
])('no file but the theme holds %s', (_what, pattern) => {
  expect(files.filter(({ text }) => pattern.test(text)).map(({ name }) => name)).toEqual([]);
});

it('every part of Mantine in use has its styles', () => {
  const styles = readdirSync(join(folder, '../../../node_modules/@mantine/core/styles'));
  const taken = readFileSync(join(folder, 'mantine-styles.ts'), 'utf8');
  const used = files.flatMap(({ text }) =>
    [...text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap(([, names = '']) =>
      names.split(','),
    ),
  );
  const missing = used
    .map((name) => `${name.trim()}.css`)
    .filter((file) => styles.includes(file) && !taken.includes(`/${file}'`));
  expect([...new Set(missing)]).toEqual([]);
});

it('no screen text calls an escalation, a hand-up or a raised level by the bare word 升级', () => {
  const bare = /(?<!问题)(?<!版本)升级(?!经理|工程师)/;
  expect(
    files.filter(({ name, text }) => name.includes('locales') && bare.test(text)).map(({ name }) => name),
  ).toEqual([]);
});
