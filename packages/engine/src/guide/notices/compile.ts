import type { Notice } from '../guide.ts';
import type { Compiling } from '../compiling.ts';
import { compileCaseList } from '../case-lists/compile.ts';
import { conditionOrNull } from '../conditions/compile.ts';
import { caseNames } from '../conditions/names.ts';
import { compileRecipients } from '../effects/compile.ts';
import { compilePatterns } from '../patterns/compile.ts';
import { defaultNotices } from './default-notices.ts';
import type { Path } from '../source/path.ts';
import type { RawNotice } from './shape.ts';

/**
 * The product's own notices with the guide's changes, then the guide's own. A kind of case (`only: 'named'`) has those of
 * the product's that it names.
 */
export function compileNotices(
  raw: Readonly<Record<string, RawNotice>>,
  base: Path,
  compiling: Compiling,
  only: 'all' | 'named' = 'all',
): Notice[] {
  const ids = new Set([...(only === 'all' ? Object.keys(defaultNotices) : []), ...Object.keys(raw)]);
  return [...ids].flatMap((id) => {
    const own = Object.hasOwn(raw, id) ? raw[id] : undefined;
    const standard = Object.hasOwn(defaultNotices, id) ? defaultNotices[id] : undefined;
    if (own?.off) return [];
    return compileNotice({ ...standard, ...own, id }, [...base, id], standard !== undefined, compiling);
  });
}

function compileNotice(
  raw: RawNotice & { id: string },
  path: Path,
  standard: boolean,
  compiling: Compiling,
): Notice[] {
  const { id, on, to } = raw;
  if (on === undefined || to === undefined) {
    const missing = on === undefined ? 'on' : 'to';
    const allowed = Object.keys(defaultNotices);
    const message = `${missing} is missing: ${id} is none of the product's own notices`;
    compiling.report({ code: 'missing-field', path: [...path, missing], message, found: id, allowed });
    return [];
  }
  const lists = compileCaseList(raw.lists, [...path, 'lists'], compiling);
  return [
    {
      id,
      on: compilePatterns(on, [...path, 'on'], compiling),
      to: compileRecipients(to, [...path, 'to'], compiling, lists),
      when: conditionOrNull(raw.when, [...path, 'when'], caseNames(compiling.names), compiling),
      countsAs: raw['counts-as'] ?? (standard ? 'activity' : 'none'),
      text: compiling.textOrNull(raw.text, [...path, 'text']),
      lists,
      clauses: compiling.clauses(raw),
    },
  ];
}
