import { expect, test } from 'vitest';
import { compileGuide } from '../compile.ts';
import { validFiles } from '../testdata/valid-files.ts';

test('a contact has a fax, and an address in each language', () => {
  const { guide, problems } = compileGuide(
    validFiles().map((file) => ({
      ...file,
      text: file.text
        .replace('name: Hotline,', 'name: Hotline, fax: ["+49 30 2"], address: Main road 1,')
        .replace('name: 핫라인', 'name: 핫라인, address: 베를린 중앙로 1'),
    })),
  );
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(guide?.contacts).toMatchObject([
    { fax: ['+49 30 2'], address: { en: 'Main road 1', ko: '베를린 중앙로 1' } },
  ]);
});
