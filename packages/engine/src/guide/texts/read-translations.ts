import type { GuideFile } from '../problem.ts';
import type { ProblemList } from '../problem-list.ts';
import { nodeAt, placeOf, type SourceNode } from '../source/source-node.ts';
import { readYaml } from '../source/read-yaml.ts';
import type { LanguageTag } from '../text.ts';
import type { Translation } from './translation.ts';

/** Reads the texts of every further language, and reports files that are missing or that no language asks for. */
export function readTranslations(
  files: readonly GuideFile[],
  languages: readonly LanguageTag[],
  guide: SourceNode,
  problems: ProblemList,
): Translation[] {
  const [reference, ...others] = languages;
  const written = files.flatMap((file) => {
    const language = /^texts\/([^/]+)\.ya?ml$/.exec(file.path)?.[1];
    return language === undefined ? [] : [{ language, file }];
  });
  for (const [index, language] of others.entries()) {
    if (written.some((one) => one.language === language)) continue;
    const path = ['guide', 'languages', index + 1];
    problems.add({
      severity: 'error',
      code: 'language-file-missing',
      file: 'guide.yaml',
      ...placeOf(guide, path, 'value'),
      path: 'guide.languages',
      message: `There is no texts/${language}.yaml`,
      found: language,
      allowed: written.map((one) => one.language),
    });
  }
  return written.flatMap(({ language, file }): Translation[] => {
    const { root, faults } = readYaml(file.text);
    problems.addYamlFaults(file.path, root, faults);
    if (!others.includes(language)) {
      const message =
        language === reference
          ? `${language} is the reference language; its texts stand in guide.yaml`
          : `guide.languages does not name ${language}`;
      const related = {
        file: 'guide.yaml',
        ...placeOf(guide, ['guide', 'languages'], 'key'),
        message: 'the languages',
      };
      const place = { file: file.path, line: 1, column: 1, path: '' };
      const code = 'language-file-undeclared';
      problems.add({ severity: 'error', code, ...place, message, found: language, allowed: others, related });
      return [];
    }
    const empty = root && root.kind === 'scalar' && root.value === null && nodeAt(root, []) !== null;
    return root && !empty
      ? [{ language, file: file.path, root }]
      : root
        ? [{ language, file: file.path, root: emptyMap }]
        : [];
  });
}

const emptyMap: SourceNode = { kind: 'map', place: { line: 1, column: 1 }, entries: new Map() };
