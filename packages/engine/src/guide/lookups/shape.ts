import { z } from 'zod';
import type { Dimension } from '../../kernel/lookup.ts';
import { fault } from '../shape/scalars.ts';

/** A value, or a table of it by dimensions, nested in their order. */
export function lookup<Leaf extends z.ZodType>(
  leaf: Leaf,
  code: Parameters<typeof fault>[0],
  expected: string,
) {
  const cells = <Cell extends z.ZodType>(cell: Cell) => z.record(z.string(), cell);
  const orTable = <Cell extends z.ZodType>(cell: Cell) =>
    z.union([leaf, cells(cell)], { error: fault(code, expected) });
  return z.union(
    [
      leaf,
      z.strictObject({
        by: z
          .array(z.string().meta({ examples: ['severity'] }))
          .min(1)
          .max(4),
        table: cells(orTable(orTable(orTable(leaf)))),
      }),
    ],
    { error: fault(code, expected) },
  );
}

export type Table<Leaf> = { [key: string]: Leaf | Table<Leaf> };
export type RawLookup<Leaf> = Leaf | { by: readonly Dimension[]; table: Table<Leaf> };
