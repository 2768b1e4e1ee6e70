import type { Notice } from '../guide.ts';
import type { Compiling } from '../compiling.ts';
import { conditionOrNull } from '../conditions/compile.ts';
import { caseNames } from '../conditions/names.ts';
import { compileRecipients } from '../effects/compile.ts';
import { compilePatterns } from '../patterns/compile.ts';
import { defaultNotices } from './default-notices.ts';
import type { RawNotice } from './shape.ts';

/** The product's own notices with the guide's changes, then the guide's own. */
export function compileNotices(raw: Readonly<Record<string, RawNotice>>, compiling: Compiling): Notice[] {
  const ids = new Set([...Object.keys(defaultNotices), ...Object.keys(raw)]);
  return [...ids].flatMap((id) => {
    const own = Object.hasOwn(raw, id) ? raw[id] : undefined;
    const standard = Object.hasOwn(defaultNotices, id) ? defaultNotices[id] : undefined;
    if (own?.off) return [];
    return compileNotice(id, { ...standard, ...own }, standard !== undefined, compiling);
  });
}

function compileNotice(id: string, raw: RawNotice, standard: boolean, compiling: Compiling): Notice[] {
  const path = ['notices', id];
  const { on, to } = raw;
  if (on === undefined || to === undefined) {
    const missing = on === undefined ? 'on' : 'to';
    const allowed = Object.keys(defaultNotices);
    const message = `${missing} is missing: ${id} is none of the product's own notices`;
    compiling.report({ code: 'missing-field', path: [...path, missing], message, found: id, allowed });
    return [];
  }
  return [
    {
      id,
      on: compilePatterns(on, [...path, 'on'], compiling),
      to: compileRecipients(to, [...path, 'to'], compiling),
      when: conditionOrNull(raw.when, [...path, 'when'], caseNames(compiling.names), compiling),
      countsAs: raw['counts-as'] ?? (standard ? 'activity' : 'none'),
      text: compiling.textOrNull(raw.text, [...path, 'text']),
      clauses: compiling.clauses(raw),
    },
  ];
}
