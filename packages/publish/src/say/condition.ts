import type { Condition, FormField } from '@upheld/engine';
import type { Line } from '../document/inline.ts';
import { said, type Reader } from '../reader.ts';
import { conditionTable, conditionTableBelow, type ConditionTable, type Row } from './condition-table.ts';
import { fill } from './fill.ts';
import { anyOf } from './listing.ts';
import type { TopicValues } from './topic-values.ts';

/**
 * When a rule applies, in words. The condition itself is never shown: it is asked for every combination of the values
 * that it looks at, and those for which it holds are told. Empty where it always holds; null where asking cannot tell, or
 * there are no words for what it tells.
 */
export function conditionInWords(
  reader: Reader,
  condition: Condition,
  fields: readonly FormField[] = [],
): Line | null {
  const below = conditionTableBelow(reader, condition, fields);
  if (alwaysHolds(below)) return [];
  const asked = conditionTable(reader, condition, fields);
  if (alwaysHolds(asked)) return [];
  // What a guide has a name for is told by that name; else by what it is worked out of.
  return tableInWords(reader, asked) ?? tableInWords(reader, below);
}

/**
 * As above, where the guide's own name for the matter says nothing new: `Problem class: general` under the heading of
 * general problems. It is told by what it is worked out of, and in some cases where there are no words for that.
 */
export function sayWorkedOut(reader: Reader, condition: Condition): Line {
  const { fields } = reader.rules.intake;
  const below = conditionTableBelow(reader, condition, fields);
  if (alwaysHolds(below)) return [];
  return tableInWords(reader, below) ?? sayCondition(reader, condition, fields);
}

const tableInWords = (reader: Reader, asked: ConditionTable | null): Line | null =>
  asked === null
    ? null
    : (together(reader, asked.topics, asked.rows) ?? either(reader, asked.topics, asked.rows));

/** As above, with words of last resort. */
export function sayCondition(reader: Reader, condition: Condition, fields: readonly FormField[] = []): Line {
  return conditionInWords(reader, condition, fields) ?? [said(reader, reader.words.conditions.sometimes)];
}

/** It holds where each topic has one of some values, whatever the others have: `with Gold, and for ESX`. */
function together(reader: Reader, topics: readonly TopicValues[], table: readonly Row[]): Line | null {
  const meant = topics.map(({ values }, index) =>
    values.filter((value) => table.some((row) => row.holds && row.values[index] === value)),
  );
  const fits = table.every(
    ({ values, holds }) => holds === values.every((value, index) => meant[index]?.includes(value) === true),
  );
  if (!fits || !table.some(({ holds }) => holds)) return null;
  const parts = topics.flatMap((topic, index) => {
    const values = meant[index] ?? [];
    return values.length === topic.values.length ? [] : [topic.say(values)];
  });
  const known = parts.filter((part) => part !== null);
  if (known.length === 0) return null;
  const line = known.reduce((one, other) => fill(reader, reader.words.conditions.both, one, other));
  // The rest has no words: that there is more to it must be told.
  return known.length === parts.length ? line : fill(reader, reader.words.conditions.partly, line);
}

/** It holds where some topic has one of some values: `with severity 1, or by telephone`. */
function either(reader: Reader, topics: readonly TopicValues[], table: readonly Row[]): Line | null {
  const meant = topics.map(({ values }, index) =>
    values.filter((value) => table.every((row) => row.holds || row.values[index] !== value)),
  );
  const fits = table.every(
    ({ values, holds }) => holds === values.some((value, index) => meant[index]?.includes(value) === true),
  );
  if (!fits || !table.some(({ holds }) => holds)) return null;
  const parts = topics.flatMap((topic, index) => {
    const values = meant[index] ?? [];
    return values.length === 0 ? [] : [topic.say(values)];
  });
  // Half of the cases would be other ones.
  const known = parts.filter((part) => part !== null);
  return known.length === parts.length && known.length > 0 ? anyOf(reader, known) : null;
}

const alwaysHolds = (asked: ConditionTable | null): boolean =>
  asked !== null && asked.rows.every(({ holds }) => holds);
