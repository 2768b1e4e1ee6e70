import type { Guide, Term } from '../guide.ts';
import type { Compiling } from '../compiling.ts';
import type { Text } from '../text.ts';
import type { RawHead } from './shape.ts';

type Head = Pick<
  Guide,
  | 'id'
  | 'edition'
  | 'vendor'
  | 'title'
  | 'about'
  | 'languages'
  | 'reference'
  | 'zone'
  | 'published'
  | 'effective'
  | 'words'
>;

const terms = ['case', 'severity', 'offering', 'owner', 'close', 'file'] as const satisfies readonly Term[];

export function compileHead(raw: RawHead, compiling: Compiling): Head {
  const words: Partial<Record<Term, Text>> = {};
  for (const term of terms) {
    const word = raw.words?.[term];
    if (word !== undefined) words[term] = compiling.text(word, ['guide', 'words', term]);
  }
  return {
    id: raw.id,
    edition: raw.edition,
    vendor: compiling.properName(raw.vendor, ['guide', 'vendor']),
    title: compiling.text(raw.title, ['guide', 'title']),
    about: compiling.textOrNull(raw.about, ['guide', 'about']),
    languages: compiling.languages,
    reference: compiling.reference,
    zone: raw.zone,
    published: raw.published,
    effective: raw.effective,
    words,
  };
}
