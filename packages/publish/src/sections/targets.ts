import type { Amount, Dimension, Duty, Id, Lookup } from '@upheld/engine';
import type { Cell, Table } from '../document/block.ts';
import { cell, table } from '../document/blocks.ts';
import type { Line } from '../document/inline.ts';
import { said, told, type Reader } from '../reader.ts';
import { sayAmount } from '../say/amount.ts';
import { sayCalendar } from '../say/calendar.ts';
import { dimensionName, dimensionValue } from '../say/dimension.ts';
import { isLevel } from '../say/fact.ts';
import { relevant } from '../say/relevant.ts';

/**
 * How long a promise allows, for whom: rows by columns for two dimensions, one table for each value of a third. Where the
 * hours that count differ among the cells, each says its own.
 */
export function targetTables(reader: Reader, duty: Duty): Table[] {
  const [rowsBy, columnsBy, ...others] = ordered(reader, duty);
  if (rowsBy === undefined) return [];
  return combinations(reader, duty, others).flatMap((fixed) =>
    table({
      layout: 'matrix',
      titled: others.length > 0,
      caption: [
        told(reader, duty.name),
        ...others.flatMap((dimension) => [
          said(reader, ' · '),
          ...dimensionValue(reader, dimension, fixed[dimension] ?? ''),
        ]),
      ],
      over:
        columnsBy === undefined || saysItself(reader, columnsBy) ? null : dimensionName(reader, columnsBy),
      columns:
        columnsBy === undefined
          ? [dimensionName(reader, rowsBy), [said(reader, reader.words.labels.target)]]
          : [
              dimensionName(reader, rowsBy),
              ...valuesOf(reader, duty, columnsBy).map((value) => dimensionValue(reader, columnsBy, value)),
            ],
      rows: valuesOf(reader, duty, rowsBy).map((row) => {
        const across = (
          columnsBy === undefined
            ? [{ ...fixed, [rowsBy]: row }]
            : valuesOf(reader, duty, columnsBy).map((column) => ({
                ...fixed,
                [rowsBy]: row,
                [columnsBy]: column,
              }))
        ).map((values) => withSeverity(reader, values));
        const hours = hoursAcross(duty, across);
        const [shared] = hours;
        return {
          anchor: null,
          head: [
            dimensionValue(reader, rowsBy, row),
            ...(hours.length === 1 && shared !== undefined && onlyCalendar(duty) === null
              ? [sayCalendar(reader, shared)]
              : []),
          ],
          cells: across.map((values) => amountCell(reader, duty, values, hours.length > 1)),
        };
      }),
    }),
  );
}

/** With the severity of a level that duties go by, for what is looked up by severity. */
function withSeverity(
  reader: Reader,
  values: Readonly<Record<Dimension, string>>,
): Readonly<Record<Dimension, string>> {
  const level = Object.keys(values).find((dimension) => isLevel(reader, dimension));
  const severity = level === undefined ? undefined : values[level];
  return severity === undefined ? values : { severity, ...values };
}

/** How long a promise allows where that depends on nothing; null where it does. */
export function onlyTarget(reader: Reader, duty: Duty): Line | null {
  const [amount, ...others] = Object.values(relevantTarget(duty).cells);
  return amount === undefined || others.length > 0 ? null : sayAmount(reader, amount);
}

/** The one calendar in which all its cells count; null where they differ. */
export function onlyCalendar({ calendar }: Duty): Id | null {
  const ids = new Set(Object.values(calendar.cells));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

/** Whether a calendar matters to an amount at all: days of the wall calendar pass in any hours. */
export const countsInHours = ({ kind }: Amount): boolean =>
  kind !== 'days' && kind !== 'months' && kind !== 'none' && kind !== 'agreed' && kind !== 'timeOfDay';

/** The hours that matter to a row's cells: where they are the same, the row says them once. */
function hoursAcross(duty: Duty, across: readonly Readonly<Record<Dimension, string>>[]): readonly Id[] {
  const ids = across.flatMap((values) => {
    const amount = cellOf(relevantTarget(duty), values);
    return amount === undefined || !countsInHours(amount)
      ? []
      : (cellOf(
          relevant(duty.calendar, (id) => id),
          values,
        ) ?? []);
  });
  return [...new Set(ids)];
}

function amountCell(
  reader: Reader,
  duty: Duty,
  values: Readonly<Record<Dimension, string>>,
  sayHours: boolean,
): Cell {
  const amount = cellOf(relevantTarget(duty), values);
  if (amount === undefined) return cell([]);
  const calendar =
    sayHours && countsInHours(amount)
      ? cellOf(
          relevant(duty.calendar, (id) => id),
          values,
        )
      : undefined;
  const hours = calendar === undefined ? [] : [sayCalendar(reader, calendar)];
  return cell([sayAmount(reader, amount), ...hours], amount.kind === 'none' ? 'faint' : 'figure');
}

function cellOf<T>(
  lookup: { dimensions: readonly Dimension[]; cells: Readonly<Record<string, T>> },
  values: Readonly<Record<Dimension, string>>,
): T | undefined {
  return lookup.cells[lookup.dimensions.map((dimension) => values[dimension] ?? '').join('/')];
}

const relevantTarget = ({ target }: Duty): Lookup<Amount> => relevant(target, JSON.stringify);

/** What the amounts depend on, and with them the hours: those that differ by something else are told cell by cell. */
function dimensionsOf(reader: Reader, duty: Duty): readonly Dimension[] {
  const { dimensions } = relevantTarget(duty);
  if (dimensions.length === 0) return [];
  const all = [...new Set([...dimensions, ...relevant(duty.calendar, (id) => id).dimensions])];
  // Of a level that duties go by and the severity one is enough: hours by severity are looked up by the level.
  return all.some((one) => isLevel(reader, one)) ? all.filter((one) => one !== 'severity') : all;
}

/** Severities across, before them offerings down; of other things those with more values down. */
const ordered = (reader: Reader, duty: Duty): readonly Dimension[] =>
  dimensionsOf(reader, duty).toSorted(
    (a, b) =>
      place(reader, a) - place(reader, b) ||
      valuesOf(reader, duty, b).length - valuesOf(reader, duty, a).length,
  );

function place(reader: Reader, dimension: Dimension): number {
  if (dimension === 'severity' || isLevel(reader, dimension)) return 2;
  return dimension === 'offering' ? 1 : 0;
}

/** Whether the values of a dimension need no heading over them. */
const saysItself = (reader: Reader, dimension: Dimension): boolean =>
  dimension === 'severity' || dimension === 'offering' || isLevel(reader, dimension);

/** The values of a dimension, in the order in which the guide names them. */
function valuesOf(reader: Reader, { target, calendar }: Duty, dimension: Dimension): readonly string[] {
  const lookup = target.dimensions.includes(dimension) ? target : calendar;
  const at = lookup.dimensions.indexOf(dimension);
  const values = [...new Set(Object.keys(lookup.cells).map((key) => key.split('/')[at] ?? ''))];
  const order = namedOrder(reader, dimension);
  return order === null ? values : values.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}

function namedOrder({ guide }: Reader, dimension: Dimension): readonly string[] | null {
  if (dimension === 'severity') return guide.severities.map(({ id }) => id);
  return dimension === 'offering' ? guide.offerings.map(({ id }) => id) : null;
}

function combinations(
  reader: Reader,
  duty: Duty,
  dimensions: readonly Dimension[],
): Record<Dimension, string>[] {
  return dimensions.reduce<Record<Dimension, string>[]>(
    (made, dimension) =>
      made.flatMap((values) =>
        valuesOf(reader, duty, dimension).map((value) => ({ ...values, [dimension]: value })),
      ),
    [{}],
  );
}
