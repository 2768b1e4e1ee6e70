import type { ClauseId, Id, LanguageTag } from '@upheld/engine';

/** A run of words in one language; `strong` and `faint` are its weight on the page. */
export interface Words {
  kind: 'words';
  text: string;
  language: LanguageTag;
  weight?: 'strong' | 'faint';
}

/** What a line is made of. All of it is plain text: whoever writes it out escapes it. */
export type Inline =
  | Words
  | { kind: 'link'; text: string; language: LanguageTag; href: string }
  /** Leads to the clause in the list at the end. */
  | { kind: 'clause'; id: ClauseId }
  /** Leads to the reading of the source (`A3`, `C1`) at the end. */
  | { kind: 'reading'; id: Id };

export type Line = readonly Inline[];
