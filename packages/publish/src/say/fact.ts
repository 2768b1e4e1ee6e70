import type { FactRule, FormField, Id } from '@upheld/engine';
import type { Line, Words } from '../document/inline.ts';
import { allRules, said, told, type Reader } from '../reader.ts';
import { severityName } from './severity-name.ts';

export const factsOf = (reader: Reader): readonly FactRule[] =>
  allRules(reader).flatMap(({ facts }) => facts);

const ruleOf = (reader: Reader, fact: Id): FactRule | undefined =>
  factsOf(reader).find(({ id }) => id === fact);

export function factName(reader: Reader, fact: Id): Words {
  const rule = ruleOf(reader, fact);
  return rule === undefined ? said(reader, fact) : told(reader, rule.name);
}

/** A value of a fact for people; the bare value where nothing has a name for it. */
export const factValue = (reader: Reader, fact: Id, value: string): Line =>
  namedFactValue(reader, fact, value) ?? [said(reader, value)];

/**
 * A value of a fact as people know it: the name of a tier or severity, what the guide calls it, the end of a band, the words
 * of the answer that it was taken from. Null where nothing has a name for it.
 */
export function namedFactValue(reader: Reader, fact: Id, value: string): Line | null {
  const rule = ruleOf(reader, fact);
  if (fact === 'tier') {
    const tier = reader.guide.tiers.find(({ id }) => id === value);
    if (tier !== undefined) return [told(reader, tier.name)];
  }
  if (isLevel(reader, fact)) return [severityName(reader, value)];
  const named = rule?.valueNames[value];
  if (named !== undefined) return [told(reader, named)];
  if (rule?.source.kind === 'band') return bandValue(reader, rule.source.bands, value);
  const option = fieldsOf(reader)
    .filter((field) => rule !== undefined && isAnswerOf(rule, field))
    .flatMap(({ options }) => options)
    .find(({ id }) => id === value);
  return option === undefined ? null : [told(reader, option.label)];
}

/** Whether a fact has severities as its values. */
export function isLevel(reader: Reader, fact: Id): boolean {
  const values = ruleOf(reader, fact)?.values ?? [];
  const severities = reader.guide.severities.map(({ id }) => id);
  return values.length > 0 && values.every((value) => severities.includes(value));
}

function bandValue(reader: Reader, bands: readonly { id: Id; upTo: number | null }[], value: string): Line {
  const at = bands.findIndex(({ id }) => id === value);
  const upTo = bands[at]?.upTo ?? null;
  const number = (one: number) => new Intl.NumberFormat(reader.language).format(one);
  if (upTo !== null) return [said(reader, reader.words.bands.upTo(number(upTo)))];
  const last = bands[at - 1]?.upTo;
  return [
    said(reader, last === undefined || last === null ? value : reader.words.bands.beyond(number(last))),
  ];
}

/** Whether a fact has its values from this question: when the case opens, or by an act that asks it. */
function isAnswerOf(rule: FactRule, field: FormField): boolean {
  if (rule.values === null || field.options.length === 0) return false;
  const options = field.options.map(({ id }) => id);
  const asked = field.id === rule.id || startsFrom(rule) === field.id;
  return asked && options.every((option) => rule.values?.includes(option));
}

function startsFrom({ source }: FactRule): Id | null {
  if (source.kind !== 'stored' || typeof source.start !== 'object') return null;
  return /^form\.(\w+)$/.exec(source.start.source)?.[1] ?? null;
}

function fieldsOf(reader: Reader): readonly FormField[] {
  return allRules(reader).flatMap(({ intake, acts }) => [
    ...intake.fields,
    ...acts.flatMap(({ fields }) => fields),
  ]);
}
