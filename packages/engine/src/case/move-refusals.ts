import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import type { Refusal } from './case.ts';
import { requestKind } from './case-rules.ts';
import type { CaseState } from './evolve.ts';
import { refusal } from './refusal.ts';
import type { RefusalCode } from './refusal.ts';

/** What stands against moving a case to an edition, whoever asks for it. */
export function moveRefusals(from: Guide, to: Guide, kase: CaseState): readonly Refusal[] {
  const edition = to.edition;
  if (to.id !== from.id)
    return [refusal('edition-of-other-guide', { path: '/to', params: { guide: to.id } })];
  if (edition === kase.edition) return [refusal('edition-same', { path: '/to', params: { edition } })];
  if (kase.status === 'closed') return [refusal('case-closed')];
  const { offering, addOns, product } = kase.opened;
  const without = (code: RefusalCode, list: (guide: Guide) => readonly { id: Id }[], ids: readonly Id[]) =>
    ids
      .filter((id) => has(list(from), id) && !has(list(to), id))
      .map((id) => refusal(code, { path: '/to', params: { missing: id, edition } }));
  return [
    ...without('edition-without-kind', ({ kinds }) => kinds, kase.kind === requestKind ? [] : [kase.kind]),
    ...without('edition-without-offering', ({ offerings }) => offerings, [offering, ...addOns]),
    ...without('edition-without-product', ({ products }) => products, [product]),
    ...without('edition-without-severity', ({ severities }) => severities, [kase.severity]),
    ...without('edition-without-terms', ({ terms }) => terms, kase.terms),
  ];
}

const has = (entries: readonly { id: Id }[], id: Id): boolean => entries.some((entry) => entry.id === id);
