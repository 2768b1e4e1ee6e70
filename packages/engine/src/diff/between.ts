import type { Guide, CaseRules } from '../guide/guide.ts';
import type { LanguageTag, Text } from '../guide/text.ts';

/** Two editions, as every comparison of a part of them sees it. */
export interface Between {
  before: Guide;
  after: Guide;
  /** The language in which texts are compared: the newer edition's reference language. */
  reference: LanguageTag;
}

/** The rules of one kind of case in two editions, and where they stand. */
export interface RulesBetween {
  before: CaseRules;
  after: CaseRules;
  /** Null: of requests for support. */
  kind: { name: Text; path: string } | null;
}
