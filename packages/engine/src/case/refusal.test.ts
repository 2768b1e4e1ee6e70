import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { refusalCodes } from './refusal.ts';

const page = readFileSync(new URL('../../../../docs/refusals.md', import.meta.url), 'utf8');
const documented = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code);

describe('the page of refusals', () => {
  test.each(refusalCodes)('says what %s means and what to do next', (code) => {
    expect(documented).toContain(code);
  });

  test('names each code once', () => {
    expect(documented).toEqual([...new Set(documented)]);
  });
});
