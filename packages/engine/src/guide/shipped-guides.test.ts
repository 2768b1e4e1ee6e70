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

test.each([
  // The hours of Base agree in all four zones; of Gold's the line for GMT is the one that does not (XEN-02, XEN-04).
  ['xensource', [['stated-hours-disagree', 'calendars.hours.gold.stated.3.hours']]],
  // Two numbers for one hotline (CV-14).
  ['commvault', [['contact-numbers-alike', 'contacts.hotline.phone.1']]],
])('what does not fit together in the shipped guide %s is found, and acknowledged there', (id, expected) => {
  const { problems } = compileGuide(filesOf(id));
  const found = problems.filter(({ code }) => code !== 'source-silent' && code !== 'source-conflict');
  expect(found.map(({ code, path }) => [code, path])).toEqual(expected);
  expect(found.filter(({ acknowledged }) => acknowledged === null)).toEqual([]);
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
