import type { SettableFact, StudioGuide, StudioGuideRow } from '@upheld/contract';
import type { Guide, Problem } from '@upheld/engine';
import { guideSummary, severityTag } from '../guides/guide-view.ts';
import { readingOf } from './finding-view.ts';

export function studioGuideRow(guide: Guide, problems: readonly Problem[]): StudioGuideRow {
  const known = Object.values(guide.calendars).flatMap(({ knownUntil }) => knownUntil ?? []);
  const warnings = problems.filter(
    (problem) => problem.severity === 'warning' && readingOf(problem) === null,
  );
  return {
    ...guideSummary(guide),
    published: guide.published,
    effective: guide.effective,
    zone: guide.zone,
    errors: problems.filter(({ severity }) => severity === 'error').length,
    warnings: warnings.filter(({ acknowledged }) => acknowledged === null).length,
    acknowledged: warnings.filter(({ acknowledged }) => acknowledged !== null).length,
    readings: problems.filter((problem) => readingOf(problem) !== null).length,
    holidaysKnownUntil: known.toSorted()[0] ?? null,
  };
}

export function studioGuide(guide: Guide): StudioGuide {
  return {
    ...guideSummary(guide),
    published: guide.published,
    effective: guide.effective,
    zone: guide.zone,
    clauses: guide.clauses,
    offerings: guide.offerings.map(({ id, name, kind, channels }) => ({
      id,
      name,
      kind,
      channels: [...channels],
    })),
    severities: guide.severities.map(({ id }) => severityTag(guide, id)),
    products: guide.products.map(({ id, name }) => ({ id, name })),
    facts: settableFacts(guide),
  };
}

/** Facts that may be told in place of what they begin with or are worked out to be; what is counted is counted. */
export const settableFacts = (guide: Guide): SettableFact[] =>
  guide.facts
    .filter(({ source }) => source.kind !== 'count')
    .map(({ id, name, type, values, clauses }) => ({
      id,
      name,
      type,
      values: values === null ? null : [...values],
      clauses: [...clauses],
    }));
