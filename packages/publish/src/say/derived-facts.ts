import type { FactRule, Facts } from '@upheld/engine';
import type { Reader } from '../reader.ts';
import { conditionTopics, type Topic } from './condition-topics.ts';
import { factsOf } from './fact.ts';

/** The topics of a condition, with those of the facts that are worked out of others in place of these. */
export function topicsBelow(reader: Reader, source: string): readonly Topic[] {
  const topics = conditionTopics(source).flatMap((topic) => {
    const rule = derivedRule(reader, topic);
    if (rule === null) return [topic];
    const below = sourcesOf(rule).flatMap((part) => topicsBelow(reader, part));
    // What cannot be seen through stays the fact that it is.
    return below.includes('other') ? [topic] : below;
  });
  return [...new Set(topics)];
}

/** Facts of a case with those that are worked out of them, in the order of the guide. Facts that are given stay. */
export function derivedFacts(reader: Reader, facts: Facts): Facts {
  const known: Record<string, unknown> = { ...recordOf(facts['fact']) };
  const all = { ...facts, fact: known };
  for (const { id, source } of factsOf(reader)) {
    if (source.kind !== 'derived' || id in known) continue;
    const rule = source.rules.find(({ when }) => when === null || when.holds(all));
    const value = rule?.is.valueOf(all) ?? null;
    if (value !== null) known[id] = value;
  }
  return all;
}

function derivedRule(reader: Reader, topic: Topic): FactRule | null {
  const [root, id] = topic.split(':');
  if (root !== 'fact') return null;
  return factsOf(reader).find((rule) => rule.id === id && rule.source.kind === 'derived') ?? null;
}

const sourcesOf = ({ source }: FactRule): string[] =>
  source.kind === 'derived'
    ? source.rules.flatMap(({ when, is }) => [...(when === null ? [] : [when.source]), is.source])
    : [];

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
