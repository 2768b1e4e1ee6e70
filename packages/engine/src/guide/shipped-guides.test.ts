import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileGuide } from './compile.ts';
import type { GuideFile } from './problem.ts';

const guides = new URL('../../../../guides/', import.meta.url);
const ids = existsSync(guides)
  ? readdirSync(guides).filter((id) => existsSync(new URL(`${id}/guide.yaml`, guides)))
  : [];

test.each(ids)('the shipped guide %s has no errors', (id) => {
  const { guide, problems } = compileGuide(filesOf(id));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(guide?.id).toBe(id);
});

function filesOf(id: string): GuideFile[] {
  const folder = new URL(`${id}/`, guides);
  const texts = new URL('texts/', folder);
  const paths = [
    'guide.yaml',
    ...(existsSync(texts) ? readdirSync(texts).map((name) => `texts/${name}`) : []),
  ];
  return paths.map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') }));
}
