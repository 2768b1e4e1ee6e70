import { describe, expect, test } from 'vitest';
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

/** A kind that only the vendor opens, with what else is written of it. */
const checkUp = (more: string) => `
roles: { manager: { name: Duty manager, side: vendor }, partner: { name: Partner, side: customer } }
kinds:
  check-up:
    name: Check-up
    by: [vendor]${more}
    ways: { done: { name: Done, by: [vendor] } }
`;

const toldOf = (more: string) => {
  const roles = 'roles:\n  manager: { name: Duty manager, side: vendor }\n';
  const guide = validFiles().map((file) =>
    file.path === 'guide.yaml'
      ? { ...file, text: `${file.text.replace(roles, '')}\n${checkUp(more)}` }
      : file,
  );
  const compiled = compileGuide(guide);
  return {
    visible: compiled.guide?.kinds[0]?.visible,
    errors: compiled.problems
      .filter(({ severity }) => severity === 'error')
      .map(({ code, path }) => `${code} ${path}`),
  };
};

describe('customers are told of a kind', () => {
  const act = (by: string) => `\n    acts: { look: { name: Look, by: [${by}] } }`;
  const promise =
    '\n    milestones: { come: { name: Coming, from: opened, until: closed, target: 1h, clock: always } }';
  test.each([
    ['that has nothing for them: not', '', 'internal'],
    ['in which they do something', act('customer'), 'public'],
    ['in which a role on their side does something', act('partner'), 'public'],
    ['in which only the vendor does something: not', act('manager'), 'internal'],
    ['that promises them something', promise, 'public'],
    ['that promises staff something: not', promise.replace('from:', 'to: staff, from:'), 'internal'],
    ['that the guide shows', '\n    visible: public', 'public'],
    ['that the guide keeps in the house: not', `${promise}\n    visible: internal`, 'internal'],
  ])('%s', (_what, more, visible) => {
    expect(toldOf(more)).toEqual({ visible, errors: [] });
  });

  test('in which they do something, whatever the guide says', () => {
    expect(toldOf(`${act('partner')}\n    visible: internal`).errors).toEqual([
      'wrong-value kinds.check-up.visible',
    ]);
  });
});

test('what requests do not know, and the acts of the calling kind, are not found there', () => {
  expect(problemsWith(release('fact.nothing == cause.defect', 'publish'))).toEqual([
    'unknown-reference kinds.release.acts.publish.then.0.do',
    'unknown-name kinds.release.acts.publish.then.0.on.where',
  ]);
});
