import type { CaseRules, Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';

/** The kind of case that every guide has: a request for support, written in the guide itself. */
export const requestKind: Id = 'request';

/** What cases of a kind are held to. A kind that this edition no longer has is held to nothing but its own words. */
export function rulesOf(guide: Guide, kind: Id): CaseRules {
  if (kind === requestKind) return guide;
  return guide.kinds.find(({ id }) => id === kind) ?? nothing;
}

const nothing: CaseRules = {
  facts: [],
  acts: [],
  duties: [],
  notices: [],
  closing: {
    ways: [],
    holds: [],
    reopening: { ways: [], within: null, byMessage: false, say: null, clauses: [] },
    clauses: [],
  },
  intake: { searchFirst: false, fields: [], accept: [], warnings: [], afterFiling: null, clauses: [] },
};
