import type { Language } from '@upheld/contract';
import type { CaseKind, CaseRules, ClauseId, Guide, Id, Term, Text } from '@upheld/engine';
import type { Inline, Line, Words } from './document/inline.ts';
import { wordsIn } from './words/index.ts';
import type { PublishWords } from './words/publish-words.ts';

/** Who reads a guide, and how: everything that the sections are written from. */
export interface Reader {
  guide: Guide;
  language: Language;
  /** IANA zone of the reader. */
  zone: string;
  /** The year whose holidays are told. */
  year: number;
  words: PublishWords;
  /** The terms of a contract that are taken for granted in what is told. */
  under: Id | null;
  /** What the kind of case that is told of declares: its facts and acts are meant before those of other kinds. */
  rules: CaseRules;
}

export const readerOf = (
  guide: Guide,
  { language, zone, year }: { language: Language; zone: string; year: number },
): Reader => ({
  guide,
  language,
  zone,
  year,
  words: wordsIn(language, termsOf(guide, language)),
  under: null,
  rules: guide,
});

/** The same reader, who is told of another kind of case than a request for support. */
export const ofKind = (reader: Reader, kind: CaseKind): Reader => ({
  ...reader,
  words: wordsIn(reader.language, termsOf(reader.guide, reader.language), told(reader, kind.name).text),
  rules: kind,
});

/** What every kind of case declares, the one that is told of first: of two facts or acts of one id its own is meant. */
export const allRules = ({ guide, rules }: Reader): readonly CaseRules[] => [
  rules,
  ...[guide, ...guide.kinds].filter((other) => other !== rules),
];

/** The guide's words for the product's terms, where it has them in this language. */
function termsOf(guide: Guide, language: Language): Partial<Record<Term, string>> {
  const terms: Partial<Record<Term, string>> = {};
  for (const [term, text] of Object.entries(guide.words) as [Term, Text][]) {
    const said = text[language];
    if (said !== undefined) terms[term] = said;
  }
  return terms;
}

/** A text of the guide, in the reader's language, or else in the guide's own. */
export function told({ guide, language }: Reader, text: Text, weight?: Words['weight']): Words {
  const own = text[language];
  const run: Words =
    own === undefined
      ? { kind: 'words', text: text[guide.reference] ?? '', language: guide.reference }
      : { kind: 'words', text: own, language };
  return weight === undefined ? run : { ...run, weight };
}

/** Words of the product. */
export const said = ({ language }: Reader, text: string, weight?: Words['weight']): Words =>
  weight === undefined ? { kind: 'words', text, language } : { kind: 'words', text, language, weight };

/** The places of the source that stand behind a rule, after its words. */
export const clausesOf = (clauses: readonly ClauseId[]): Inline[] =>
  [...new Set(clauses)].map((id) => ({ kind: 'clause', id }));

/** A text of the guide, with its clauses. */
export const ruled = (reader: Reader, text: Text, clauses: readonly ClauseId[] = []): Line => [
  told(reader, text),
  ...clausesOf(clauses),
];
