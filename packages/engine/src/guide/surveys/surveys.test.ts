import { expect, test } from 'vitest';
import { compileGuide } from '../compile.ts';
import { validFiles } from '../testdata/valid-files.ts';

/** The valid guide with further concepts at its end, and its errors. */
function problemsWith(guide: string, texts = ''): readonly string[] {
  const files = validFiles().map((file) => ({
    ...file,
    text: `${file.text}\n${file.path === 'guide.yaml' ? guide : texts}`,
  }));
  return compileGuide(files)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ code, path }) => `${code} ${path}`);
}

const survey = `
surveys:
  afterClosing:
    name: How did we do?
    from: closed
    within: 14d
    invite: Two minutes, please.
    questions: [{ id: words, type: long, label: What should we do better? }]
`;

test('the questions of a survey are translated where they stand', () => {
  const texts = `
surveys: { afterClosing: { questions: { words: { label: 개선할 점을 알려 주세요. } } } }
`;
  expect(problemsWith(survey, texts)).toEqual([]);
});

test('a survey can be answered while its invitation stands, and brings the fact that it does', () => {
  const { guide } = compileGuide(
    validFiles().map((file) => ({
      ...file,
      text: file.path === 'guide.yaml' ? `${file.text}\n${survey}` : file.text,
    })),
  );
  expect(guide?.facts.map(({ id }) => id)).toContain('invitedAfterClosing');
  expect(guide?.acts.find(({ id }) => id === 'answerAfterClosing')?.when?.source).toBe(
    'fact.invitedAfterClosing',
  );
});
