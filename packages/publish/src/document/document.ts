import type { Language } from '@upheld/contract';
import type { Id } from '@upheld/engine';
import type { Block } from './block.ts';
import type { Line } from './inline.ts';

export interface Section {
  /** Its anchor: the same in every edition and language. */
  id: string;
  title: Line;
  blocks: readonly Block[];
  sections: readonly Section[];
}

/** A published edition as a customer reads it: a tree that is written out as HTML or Markdown. */
export interface Document {
  language: Language;
  guide: Id;
  edition: string;
  vendor: Line;
  title: Line;
  about: Line | null;
  /** Edition, dates and zones, as they stand on the cover. */
  facts: readonly { label: string; line: Line }[];
  /** Words of the frame. */
  frame: {
    contents: string;
    /** Read out before the number of a clause, and of a reading. */
    clause: string;
    reading: string;
    /** What stands at the foot. */
    origin: string;
  };
  sections: readonly Section[];
}
