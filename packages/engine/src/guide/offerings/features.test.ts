import { expect, test } from 'vitest';
import { compileGuide } from '../compile.ts';
import { validFiles } from '../testdata/valid-files.ts';

/** The valid guide with what Gold offers written otherwise, and what the Korean texts say of it. */
const withFeatures = (features: string, korean: string) =>
  compileGuide(
    validFiles().map((file) =>
      file.path === 'guide.yaml'
        ? { ...file, text: file.text.replace('features: [phone-help]', `features: ${features}`) }
        : { ...file, text: `${file.text}\n${korean}` },
    ),
  );

const errors = ({ problems }: ReturnType<typeof compileGuide>) =>
  problems.filter(({ severity }) => severity === 'error').map(({ code, path }) => `${code} ${path}`);

test('features with names are known to conditions by their ids, and to people by their names', () => {
  const { guide } = withFeatures(
    '{ phone-help: Help by telephone }',
    'offerings: { gold: { features: { phone-help: 전화 지원 } } }',
  );
  const gold = guide?.offerings.find(({ id }) => id === 'gold');
  expect(gold?.features).toEqual(['phone-help']);
  expect(gold?.featureNames).toEqual({ 'phone-help': { en: 'Help by telephone', ko: '전화 지원' } });
});

test('features in a list have no names, and nothing to translate', () => {
  expect(withFeatures('[phone-help]', '').guide?.offerings[0]?.featureNames).toEqual({});
  expect(
    errors(withFeatures('[phone-help]', 'offerings: { gold: { features: { phone-help: 전화 지원 } } }')),
  ).toEqual(['text-orphaned offerings.gold.features']);
});
