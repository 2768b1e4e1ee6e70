import type { Condition, Facts, FormField, Id } from '@upheld/engine';
import type { Reader } from '../reader.ts';
import { conditionTopics, type Topic } from './condition-topics.ts';
import { derivedFacts, topicsBelow } from './derived-facts.ts';
import { topicValues, type TopicValue, type TopicValues } from './topic-values.ts';

/** One combination of values, one of each topic, and what a condition answers to it. */
export interface Row {
  values: readonly TopicValue[];
  holds: boolean;
}

export interface ConditionTable {
  topics: readonly TopicValues[];
  rows: readonly Row[];
}

/** More than so many combinations are not gone through. */
const combinationsTried = 4_000;

/** Asks a condition for every combination of what it looks at. Null where that cannot be gone through. */
export const conditionTable = (
  reader: Reader,
  condition: Condition,
  fields: readonly FormField[],
): ConditionTable | null =>
  tableOf(reader, condition, fields, conditionTopics(condition.source), (facts) => facts);

/** The same with facts that are worked out of others taken for what they are worked out of. */
export const conditionTableBelow = (
  reader: Reader,
  condition: Condition,
  fields: readonly FormField[],
): ConditionTable | null =>
  tableOf(reader, condition, fields, topicsBelow(reader, condition.source), (facts) =>
    derivedFacts(reader, facts),
  );

/** Whether a condition can hold at a severity at all, as far as asking tells. */
export function mayHoldAt(reader: Reader, condition: Condition, severity: Id): boolean {
  const asked = conditionTableBelow(reader, condition, reader.rules.intake.fields);
  if (asked === null) return true;
  return asked.rows.some(
    ({ values, holds }) =>
      holds && values.every((value) => value.severity === null || value.severity === severity),
  );
}

/** Whether two conditions can hold together, as far as asking tells. */
export function mayHoldTogether(reader: Reader, one: Condition, other: Condition): boolean {
  const both: Condition = {
    source: `(${one.source}) && (${other.source})`,
    holds: (facts) => one.holds(facts) && other.holds(facts),
  };
  const asked = conditionTableBelow(reader, both, reader.rules.intake.fields);
  return asked === null || asked.rows.some(({ holds }) => holds);
}

function tableOf(
  reader: Reader,
  condition: Condition,
  fields: readonly FormField[],
  about: readonly Topic[],
  complete: (facts: Facts) => Facts,
): ConditionTable | null {
  const found = about.map((topic) => topicValues(reader, topic, fields));
  const topics = found.filter((topic) => topic !== null);
  const count = topics.reduce((product, { values }) => product * values.length, 1);
  if (topics.length < found.length || count > combinationsTried || count === 0) return null;
  const rows = combinations(topics).map((values) => ({
    values,
    holds: condition.holds(complete(asking(merged(values.map(({ facts }) => facts))))),
  }));
  return { topics, rows };
}

const combinations = (topics: readonly TopicValues[]): readonly TopicValue[][] =>
  topics.reduce<TopicValue[][]>(
    (made, { values }) => made.flatMap((row) => values.map((value) => [...row, value])),
    [[]],
  );

/** Facts of several topics together: both may speak of the `case`. */
const merged = (facts: readonly TopicValue['facts'][]): Record<string, unknown> =>
  facts.reduce<Record<string, unknown>>(
    (all, some) => ({
      ...all,
      ...Object.fromEntries(
        Object.entries(some).map(([name, value]) => {
          const before = all[name];
          return [name, isRecord(before) && isRecord(value) ? merged([before, value]) : value];
        }),
      ),
    }),
    {},
  );

/** Facts as conditions read them: until here it is known by calendar what is open, and by id which additions there are. */
function asking(facts: Record<string, unknown>): Facts {
  const { open, ...others } = facts;
  const read = Object.fromEntries(
    Object.entries(others).map(([name, value]) => [
      name,
      isRecord(value) && isRecord(value['addOns']) ? { ...value, addOns: idsOf(value['addOns']) } : value,
    ]),
  );
  return isRecord(open) ? { ...read, open: (calendar) => open[calendar] === true } : read;
}

const idsOf = (held: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(held).filter((id) => held[id] === true);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
