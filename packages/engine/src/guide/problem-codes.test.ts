import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemCodes } from './problem-codes.ts';

test('every code has its entry in docs/problems.md, and no entry is without a code', () => {
  const text = readFileSync(new URL('../../../../docs/problems.md', import.meta.url), 'utf8');
  const entries = [...text.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code);
  expect(entries).toEqual([...problemCodes]);
});
