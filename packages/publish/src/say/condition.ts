import type { Condition, Facts, FormField } from '@upheld/engine';
import type { Line } from '../document/inline.ts';
import { said, type Reader } from '../reader.ts';
import { conditionTopics } from './condition-topics.ts';
import { allOf, anyOf } from './listing.ts';
import { topicValues, type TopicValue, type TopicValues } from './topic-values.ts';

/** More than so many combinations of values are not gone through. */
const combinationsTried = 4_000;

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
  const topics = conditionTopics(condition.source).map((topic) => topicValues(reader, topic, fields));
  const known = topics.filter((topic) => topic !== null);
  const count = known.reduce((product, { values }) => product * values.length, 1);
  if (known.length < topics.length || count > combinationsTried || count === 0) return null;
  const table = combinations(known).map((values) => ({
    values,
    holds: condition.holds(merged(values.map(({ facts }) => facts))),
  }));
  if (table.every(({ holds }) => holds)) return [];
  return together(reader, known, table) ?? either(reader, known, table);
}

/** As above, with words of last resort. */
export function sayCondition(reader: Reader, condition: Condition, fields: readonly FormField[] = []): Line {
  return conditionInWords(reader, condition, fields) ?? [said(reader, reader.words.conditions.sometimes)];
}

interface Row {
  values: readonly TopicValue[];
  holds: boolean;
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
  return whole(parts, (lines) => allOf(reader, lines));
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
  return whole(parts, (lines) => anyOf(reader, lines));
}

/** Half of a condition would be another one. */
function whole(parts: readonly (Line | null)[], join: (lines: readonly Line[]) => Line): Line | null {
  const lines = parts.filter((part) => part !== null);
  return lines.length < parts.length || lines.length === 0 ? null : join(lines);
}

const combinations = (topics: readonly TopicValues[]): readonly TopicValue[][] =>
  topics.reduce<TopicValue[][]>(
    (made, { values }) => made.flatMap((row) => values.map((value) => [...row, value])),
    [[]],
  );

/** Facts of several topics together: both may speak of the `case`. */
function merged(facts: readonly Facts[]): Facts {
  const all: Record<string, unknown> = {};
  for (const some of facts) {
    for (const [name, value] of Object.entries(some)) {
      const before = all[name];
      all[name] = isRecord(before) && isRecord(value) ? { ...before, ...value } : value;
    }
  }
  return all;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
