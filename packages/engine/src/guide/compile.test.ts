import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { compileGuide } from './compile.ts';
import { validFiles } from './testdata/valid-files.ts';

/** A fault: edits on the valid guide, and all the problems that follow. `at` is the text that a problem points to. */
const faultCase = z.strictObject({
  edits: z.array(
    z.strictObject({ file: z.string().default('guide.yaml'), find: z.string(), with: z.string() }),
  ),
  /** The day on which the guide is read. */
  asOf: z.string().optional(),
  /** Who and what there is to carry it out. */
  held: z.strictObject({ roles: z.array(z.string()), products: z.array(z.string()) }).optional(),
  /** What the edits bring along and the case is not about. */
  ignores: z.array(z.string()).default(['source-silent', 'source-conflict']),
  problems: z.array(
    z.strictObject({
      severity: z.enum(['error', 'warning']).default('error'),
      code: z.string(),
      file: z.string().default('guide.yaml'),
      at: z.string(),
      path: z.string(),
      found: z.string().nullable(),
      didYouMean: z.string().nullable().default(null),
      acknowledged: z.string().nullable().default(null),
    }),
  ),
});

const folder = new URL('testdata/', import.meta.url);
const faults = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml') && !name.startsWith('valid'))
  .map((name) => name.replace('.yaml', ''));

test('the valid guide has no problems but the reading that it takes', () => {
  const { guide, problems } = compileGuide(validFiles());
  expect(problems.map(({ code, found }) => [code, found])).toEqual([['source-silent', 'A1']]);
  expect(guide?.duties.map(({ id }) => id)).toEqual([
    'first-response',
    'confirmation-call',
    'closing.silent',
  ]);
});

describe('a guide with a fault', () => {
  test.each(faults)('%s is told with its place', (name) => {
    const fault = faultCase.parse(parse(readFileSync(new URL(`${name}.yaml`, folder), 'utf8')));
    const files = validFiles();
    for (const edit of fault.edits) {
      const file = files.find(({ path }) => path === edit.file);
      if (!file || file.text.split(edit.find).length !== 2)
        throw new Error(`${name}: no single place for ${edit.find}`);
      file.text = file.text.replace(edit.find, () => edit.with);
    }
    const expected = fault.problems.map(({ at, ...problem }) => {
      const text = files.find(({ path }) => path === problem.file)?.text ?? '';
      return { ...problem, ...placeOf(text, at) };
    });

    const { guide, problems } = compileGuide(files, {
      ...(fault.asOf === undefined ? {} : { asOf: fault.asOf }),
      ...(fault.held === undefined ? {} : { held: fault.held }),
    });
    const told = problems.filter(({ code }) => !fault.ignores.includes(code));

    expect(told).toEqual(expected.map((problem) => expect.objectContaining(problem)));
    expect(guide === null).toBe(expected.some(({ severity }) => severity === 'error'));
  });
});

function placeOf(text: string, at: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(at));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
