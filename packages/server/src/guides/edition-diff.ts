import type { EditionDiff, Language } from '@upheld/contract';
import { sayChange } from '@upheld/contract/words';
import { diffGuides, type Guide } from '@upheld/engine';

/** What changed between two editions, with sentences in the language of the reader. */
export function editionDiff(before: Guide, after: Guide, language: Language): EditionDiff {
  return {
    before: head(before),
    after: head(after),
    changes: diffGuides(before, after).map((change) => ({
      ...change,
      say: sayChange(change, { language, reference: after.reference }),
    })),
  };
}

const head = ({ id, edition, title, reference, effective, clauses }: Guide): EditionDiff['before'] => ({
  guide: id,
  edition,
  title,
  reference,
  effective,
  clauses: Object.fromEntries(Object.values(clauses).map((clause) => [clause.id, { place: clause.place }])),
});
