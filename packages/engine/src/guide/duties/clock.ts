import type { Id } from '../text.ts';
import { lookUp, type Dimensions } from '../../kernel/lookup.ts';
import { compileLookup, cellAt, type CompiledLookup } from '../lookups/compile.ts';
import { cellKey, combinations, united } from '../lookups/dimension-values.ts';
import type { RawLookup } from '../lookups/shape.ts';
import type { Path } from '../source/path.ts';
import type { DutyContext } from './duty-context.ts';

/** The calendar of a clock. `coverage` becomes the calendars of the offerings themselves, a table by offering. */
export function compileClock(raw: RawLookup<string>, path: Path, context: DutyContext): CompiledLookup<Id> {
  const { compiling, offerings } = context;
  const allowed = ['coverage', ...compiling.names.calendars];
  const written = compileLookup(raw, path, compiling, (clock, at) =>
    compiling.knows('clock', clock, allowed, at) ? clock : null,
  );
  if (!Object.values(written.lookup.cells).includes('coverage')) return written;

  const coverages = offerings
    .filter(({ kind }) => kind !== 'addOn')
    .map(({ coverage }) => coverage.dimensions);
  const dimensions = united(written.lookup.dimensions, ['offering'], ...coverages);
  const cells: Record<string, Id> = {};
  const paths: Record<string, Path> = {};
  for (const at of combinations(dimensions, compiling.names)) {
    const cell = cellAt(written, at);
    const calendar = cell?.value === 'coverage' ? coverageAt(at, context) : cell?.value;
    if (!cell || calendar === undefined) continue;
    const key = cellKey(dimensions, at);
    cells[key] = calendar;
    paths[key] = cell.path;
  }
  return { lookup: { dimensions, cells }, paths };
}

function coverageAt(at: Dimensions, { offerings }: DutyContext): Id | undefined {
  const offering = offerings.find(({ id }) => id === at.offering);
  if (!offering) return undefined;
  const total = Object.hasOwn(offering.coverage.cells, cellKey(offering.coverage.dimensions, at));
  return total ? lookUp(offering.coverage, at) : undefined;
}
