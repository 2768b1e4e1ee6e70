import type { Id } from '@upheld/engine';
import type { Line } from './inline.ts';

export interface Paragraph {
  kind: 'paragraph';
  line: Line;
  style: 'plain' | 'lead' | 'faint';
}

export interface List {
  kind: 'list';
  items: readonly Line[];
}

/** Facts side by side with what they are called. */
export interface Definitions {
  kind: 'definitions';
  entries: readonly { term: Line; lines: readonly Line[] }[];
}

/** One cell: its lines, one below the other. A `figure` is what the table is read for. */
export interface Cell {
  lines: readonly Line[];
  style: 'plain' | 'figure' | 'faint';
}

/**
 * `matrix`: read along rows and columns (targets); it scrolls sideways on a narrow screen. `records`: each row is a
 * thing with properties (offerings); on a narrow screen it becomes one card a row. `days`: short rows, which stand in two
 * columns where there is room.
 */
export interface Table {
  kind: 'table';
  layout: 'matrix' | 'records' | 'days';
  caption: Line;
  /** Whether the caption is shown: where the heading above does not say it already. */
  titled: boolean;
  /** The first stands over the row heads. */
  columns: readonly Line[];
  /** What the columns but the first are values of, where they do not say it themselves. */
  over: Line | null;
  rows: readonly { anchor: string | null; head: readonly Line[]; cells: readonly Cell[] }[];
}

/** A chain of steps in their order. */
export interface Steps {
  kind: 'steps';
  steps: readonly { name: Line; owners: Line; time: Line; lines: readonly Line[] }[];
}

/** An entry that stands by itself: a severity, a policy, a contact. */
export interface Card {
  anchor: string | null;
  title: Line;
  /** Of a severity: 1 is gravest. */
  rank: number | null;
  blocks: readonly Block[];
}

/** Cards that stand side by side where there is room. */
export interface Cards {
  kind: 'cards';
  columns: 1 | 2;
  cards: readonly Card[];
}

/** A reading of the source beside the rule that rests on it. */
export interface Reading {
  kind: 'reading';
  id: Id;
  of: 'assumption' | 'conflict';
  line: Line;
}

/** The hours of a week, drawn: minutes from midnight, up to 1440. */
export interface WeekPicture {
  kind: 'week';
  /** What a listener is told in place of the picture. */
  label: string;
  rows: readonly { day: string; open: readonly { from: number; to: number }[] }[];
}

export type Block = Paragraph | List | Definitions | Table | Steps | Cards | Reading | WeekPicture;
