import type { Amount, Dimension, Duty, Id, Lookup } from '@upheld/engine';
import type { Cell, Table } from '../document/block.ts';
import { cell, table } from '../document/blocks.ts';
import type { Line } from '../document/inline.ts';
import { said, told, type Reader } from '../reader.ts';
import { sayAmount } from '../say/amount.ts';
import { sayApplies } from '../say/applies.ts';
import { mayHoldAt } from '../say/condition-table.ts';
import { dimensionValue } from '../say/dimension.ts';
import { isLevel } from '../say/fact.ts';
import { allOf } from '../say/listing.ts';
import { relevant } from '../say/relevant.ts';
import { anchorOf } from './promise.ts';

/** All promises by severity, each leading to where it is told in full. No table where there is one promise only. */
export function atAGlance(reader: Reader, duties: readonly Duty[]): Table[] {
  const { severities } = reader.guide;
  if (duties.length < 2) return [];
  return table({
    layout: 'matrix',
    titled: false,
    over: null,
    caption: [said(reader, reader.words.titles.promises)],
    columns: [
      [said(reader, reader.words.labels.promise)],
      ...severities.map(({ name }): Line => [told(reader, name)]),
    ],
    rows: duties.flatMap((duty) => rowsOf(reader, duty)),
  });
}

function rowsOf(reader: Reader, duty: Duty): Table['rows'][number][] {
  const target = relevant(duty.target, JSON.stringify);
  const { text, language } = told(reader, duty.name);
  const name: Line = [{ kind: 'link', text, language, href: `#promise-${anchorOf(duty.id)}` }];
  const { sometimes } = reader.words.conditions;
  const limits = sayApplies(reader, duty, sometimes).length > 0 ? [[said(reader, sometimes, 'faint')]] : [];
  const severity = target.dimensions.find(
    (dimension) => dimension === 'severity' || isLevel(reader, dimension),
  );
  const others = target.dimensions.filter((dimension) => dimension !== severity);
  if (others.length > 1 || others.some((dimension) => dimension !== 'offering')) {
    const varies = cell([[said(reader, reader.words.promise.varies)]], 'faint');
    return [{ anchor: null, head: [name, ...limits], cells: atSeverities(reader, duty, () => varies) }];
  }
  return offeringsAlike(reader, duty, target, severity).map(({ offerings, cells }) => ({
    anchor: null,
    head: [
      name,
      ...(offerings.length === 0
        ? []
        : [
            allOf(
              reader,
              offerings.map((id) => dimensionValue(reader, 'offering', id)),
            ),
          ]),
      ...limits,
    ],
    cells,
  }));
}

/** Offerings with the same amounts share a row; none is named where the offering does not matter. */
function offeringsAlike(
  reader: Reader,
  duty: Duty,
  target: Lookup<Amount>,
  severity: Dimension | undefined,
): { offerings: string[]; cells: Cell[] }[] {
  const at = target.dimensions.indexOf('offering');
  const ids = new Set(at < 0 ? [null] : Object.keys(target.cells).map((key) => key.split('/')[at] ?? ''));
  const rows = new Map<string, { offerings: string[]; cells: Cell[] }>();
  for (const id of ids) {
    const cells = atSeverities(reader, duty, (one) =>
      amountCell(reader, target, { offering: id ?? '', [severity ?? '']: one }),
    );
    const row = rows.get(JSON.stringify(cells)) ?? { offerings: [], cells };
    if (id !== null) row.offerings.push(id);
    rows.set(JSON.stringify(cells), row);
  }
  return [...rows.values()];
}

/** A cell for each severity; a dash where the promise cannot arise at all. */
const atSeverities = (reader: Reader, { when, applies }: Duty, cellOf: (severity: Id) => Cell): Cell[] =>
  reader.guide.severities.map(({ id }) => {
    const arises = [when, applies].every(
      (condition) => condition === null || mayHoldAt(reader, condition, id),
    );
    return arises ? cellOf(id) : cell([[said(reader, '–')]], 'faint');
  });

function amountCell(
  reader: Reader,
  target: Lookup<Amount>,
  values: Readonly<Record<Dimension, string>>,
): Cell {
  const amount = target.cells[target.dimensions.map((dimension) => values[dimension] ?? '').join('/')];
  if (amount === undefined) return cell([]);
  return amount.kind === 'none'
    ? cell([[said(reader, '–')]], 'faint')
    : cell([sayAmount(reader, amount)], 'figure');
}
