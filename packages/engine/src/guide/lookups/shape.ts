import { z } from 'zod';
import { fault } from '../shape/scalars.ts';

export const dimensions = ['offering', 'severity', 'channel'] as const;

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
        by: z.array(z.enum(dimensions)).min(1).max(3),
        table: cells(orTable(orTable(leaf))),
      }),
    ],
    { error: fault(code, expected) },
  );
}

export type Table<Leaf> = { [key: string]: Leaf | Table<Leaf> };
export type RawLookup<Leaf> = Leaf | { by: readonly (typeof dimensions)[number][]; table: Table<Leaf> };
