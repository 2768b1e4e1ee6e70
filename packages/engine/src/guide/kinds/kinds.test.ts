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
    .problems.filter(({ code }) => code !== 'text-missing' && code !== 'source-silent')
    .map(({ code, path }) => `${code} ${path}`);
}

const release = (where: string, act: string) => `
facts:
  defect: { name: Defect, type: text }
acts:
  fixed: { name: A release has the fix, by: [program] }
kinds:
  release:
    name: Release
    by: [vendor]
    acts:
      publish:
        name: Publish
        by: [vendor]
        form: [{ id: defect, type: text, label: Defect, required: true }]
        then: [{ do: ${act}, on: { kind: request, where: "${where}" } }]
    ways: { done: { name: Done, by: [vendor] } }
`;

test('an act of another kind may call for an act on requests, by what is known of those', () => {
  expect(problemsWith(release('fact.defect == cause.defect', 'fixed'))).toEqual([]);
});

test('what requests do not know, and the acts of the calling kind, are not found there', () => {
  expect(problemsWith(release('fact.nothing == cause.defect', 'publish'))).toEqual([
    'unknown-reference kinds.release.acts.publish.then.0.do',
    'unknown-name kinds.release.acts.publish.then.0.on.where',
  ]);
});
