import type { Block, Card, Cell, Definitions, Paragraph, Table } from './block.ts';
import type { Line } from './inline.ts';

export const paragraph = (line: Line, style: Paragraph['style'] = 'plain'): Paragraph => ({
  kind: 'paragraph',
  line,
  style,
});

/** No list where there is nothing to list. */
export const list = (items: readonly Line[]): Block[] => (items.length > 0 ? [{ kind: 'list', items }] : []);

/** Entries without lines are left out; nothing where none is left. */
export function definitions(entries: Definitions['entries']): Definitions[] {
  const told = entries.filter(({ lines }) => lines.length > 0);
  return told.length > 0 ? [{ kind: 'definitions', entries: told }] : [];
}

export const cell = (lines: readonly Line[], style: Cell['style'] = 'plain'): Cell => ({ lines, style });

/** A table without the columns in which no row says anything; none without rows. */
export function table(made: Omit<Table, 'kind'>): Table[] {
  if (made.rows.length === 0) return [];
  const kept = made.columns
    .slice(1)
    .map((_, index) => made.rows.some(({ cells }) => (cells[index]?.lines.length ?? 0) > 0));
  return [
    {
      kind: 'table',
      ...made,
      columns: made.columns.filter((_, index) => index === 0 || kept[index - 1]),
      rows: made.rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => kept[index]) })),
    },
  ];
}

export const cards = (made: readonly Card[], columns: 1 | 2 = 1): Block[] =>
  made.length > 0 ? [{ kind: 'cards', columns, cards: made }] : [];
