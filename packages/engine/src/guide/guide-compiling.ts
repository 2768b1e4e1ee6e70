import type { Compiling, Finding } from './compiling.ts';
import { declaredNames } from './names/declared-names.ts';
import type { ProblemList } from './problem-list.ts';
import { isWithin, type Path } from './source/path.ts';
import { namedSteps, nodeAt, placeOf, shown, type SourceNode } from './source/source-node.ts';
import type { LanguageTag, Text } from './text.ts';
import type { TextTree } from './texts/text-tree.ts';
import type { Translation } from './texts/translation.ts';

const file = 'guide.yaml';

/** What the compile steps work with: findings are placed in the file, texts are joined with their translations. */
export function guideCompiling(
  root: SourceNode,
  languages: readonly LanguageTag[],
  translations: readonly Translation[],
  mended: readonly Path[],
  texts: TextTree,
  problems: ProblemList,
): Compiling {
  const names = declaredNames(root);
  const reference = languages[0] ?? 'en';

  const isMended = (path: Path) => mended.some((broken) => isWithin(path, broken));

  const report = (finding: Finding) => {
    const { code, path, message, severity = 'error', on = 'value', allowed = [], related } = finding;
    // What stands in for a fault is not the author's.
    if (isMended(path)) return;
    const node = nodeAt(root, path);
    const found = finding.found === undefined ? shown(node) : finding.found;
    problems.add({
      severity,
      code,
      file,
      ...placeOf(root, path, on),
      path: namedSteps(root, path).join('.'),
      message,
      found,
      allowed,
      ...(related
        ? { related: { file, ...placeOf(root, related.path, 'key'), message: related.message } }
        : {}),
    });
  };

  const translated = (value: string, path: Path, needed: boolean): Text => {
    const steps = namedSteps(root, path);
    const text: Record<LanguageTag, string> = { [reference]: value };
    // A text that the product brings along has no place in the file.
    if (!nodeAt(root, path)) return text;
    texts.add(steps);
    for (const translation of translations) {
      const node = nodeAt(translation.root, steps);
      if (node?.kind === 'scalar' && typeof node.value === 'string' && node.value !== '')
        text[translation.language] = node.value;
      else if (needed && (!node || (node.kind === 'scalar' && (node.value === null || node.value === '')))) {
        problems.add({
          severity: 'warning',
          code: 'text-missing',
          file: translation.file,
          ...placeOf(translation.root, steps, 'value'),
          path: steps.join('.'),
          message: `There is no translation of "${value.length > 60 ? `${value.slice(0, 59)}…` : value}"`,
          found: null,
          allowed: [],
          related: { file, ...placeOf(root, path, 'value'), message: 'the text' },
        });
      }
    }
    return text;
  };

  return {
    names,
    reference,
    languages,
    root,
    report,
    isMended,
    knows(what, id, allowed, path, on = 'value') {
      if (allowed.includes(id)) return true;
      report({
        code: 'unknown-reference',
        path,
        on,
        message: `There is no ${what} ${id}`,
        found: id,
        allowed,
      });
      return false;
    },
    text: (value, path) => translated(value, path, true),
    properName: (value, path) => translated(value, path, false),
    textOrNull: (value, path) => (value === undefined ? null : translated(value, path, true)),
    texts: (values, path) => (values ?? []).map((value, index) => translated(value, [...path, index], true)),
    clauses: (entry) => (entry.clauses ?? []).filter((id) => names.clauses.includes(id)),
  };
}
