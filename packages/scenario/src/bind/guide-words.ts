import type { Guide } from '@upheld/engine';

/** The words of a guide, over all of its kinds of case, that a scenario may use. */
export interface GuideWords {
  acts: readonly string[];
  duties: readonly string[];
  facts: readonly string[];
  ways: readonly string[];
  kinds: readonly string[];
  offerings: readonly string[];
  products: readonly string[];
  rights: readonly string[];
  roles: readonly string[];
  terms: readonly string[];
}

export function guideWords(guide: Guide): GuideWords {
  const rules = [guide, ...guide.kinds];
  const all = (ids: (of: (typeof rules)[number]) => readonly string[]) => [...new Set(rules.flatMap(ids))];
  const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
  return {
    acts: all(({ acts }) => idsOf(acts)),
    duties: all(({ duties }) => idsOf(duties)),
    facts: all(({ facts }) => idsOf(facts)),
    ways: all(({ closing }) => idsOf(closing.ways)),
    kinds: ['request', ...idsOf(guide.kinds)],
    offerings: idsOf(guide.offerings),
    products: idsOf(guide.products),
    rights: idsOf(guide.rights),
    roles: idsOf(guide.roles),
    terms: idsOf(guide.terms),
  };
}
