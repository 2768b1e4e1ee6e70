import type { EditionRow } from '@upheld/contract';
import { describe, expect, it } from 'vitest';
import { editionBefore } from './diff/edition-before.ts';
import { guideFiles } from './guide-files.ts';

describe('the edition that another is compared with', () => {
  const row = (edition: string, effective: string, storedAt = '2026-01-01T00:00:00Z'): EditionRow => ({
    guide: 'g',
    edition,
    effective,
    storedAt,
    published: '2026',
    sha256: '',
    inForce: false,
    openCases: 0,
  });
  const rows = [row('c', '2027-01-01'), row('a', '2025-01-01'), row('b', '2026-01-01')];

  it('is the one that came into force before it', () => {
    expect(editionBefore(rows, 'c')).toBe('b');
    expect(editionBefore(rows, 'b')).toBe('a');
  });

  it('is the next one for the first, and none where there is no other', () => {
    expect(editionBefore(rows, 'a')).toBe('b');
    expect(editionBefore([row('a', '2025-01-01')], 'a')).toBeNull();
  });

  it('goes by when it was stored where both take effect on one day', () => {
    const day = [
      row('x', '2026-01-01', '2026-02-02T00:00:00Z'),
      row('y', '2026-01-01', '2026-01-01T00:00:00Z'),
    ];
    expect(editionBefore(day, 'x')).toBe('y');
  });
});

it('lays translations below texts, as a guide has them', async () => {
  const file = (name: string) => ({ name, text: async () => `# ${name}` });
  expect(await guideFiles([file('guide.yaml'), file('zh-CN.yaml')])).toEqual([
    { path: 'guide.yaml', text: '# guide.yaml' },
    { path: 'texts/zh-CN.yaml', text: '# zh-CN.yaml' },
  ]);
});
