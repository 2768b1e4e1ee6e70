import type { ClauseId, Text } from '../guide/text.ts';
import type { Change, ChangePlace, ChangeValue, Verdict } from './change.ts';
import type { ChangeCode, ChangeNoun } from './change-words.ts';
import { word } from './values.ts';

/** What a change is told of: an entry of the guide, where it stands in both editions. */
export interface Subject {
  what: ChangeNoun;
  name: ChangeValue | null;
  /** The kind of case whose rules it belongs to, if that is not a request for support. */
  kind: Text | null;
  path: string;
  before: { clauses: readonly ClauseId[] } | null;
  after: { clauses: readonly ClauseId[] } | null;
}

/** How much a reader should care, where a comparison does not say otherwise. */
const weights: Readonly<Record<ChangeNoun, number>> = {
  offering: 4,
  severity: 4,
  calendar: 4,
  entitlementRule: 4,
  milestone: 4,
  countdown: 4,
  closingWay: 4,
  hold: 4,
  reopening: 4,
  terms: 4,
  right: 4,
  question: 3,
  intakeNeed: 3,
  intakeWarning: 3,
  notice: 3,
  act: 3,
  kind: 3,
  escalation: 3,
  procedure: 3,
  step: 3,
  policy: 3,
  product: 3,
  role: 2,
  contact: 2,
  tier: 2,
  centre: 2,
  routing: 2,
  survey: 2,
  resource: 2,
  language: 2,
  assumption: 2,
  conflict: 2,
  guide: 2,
  fact: 1,
  clause: 1,
};

/** A change of a subject, or of a part of it that stands at `at` below it. */
export function changeOf(
  subject: Subject,
  code: ChangeCode,
  verdict: Verdict,
  more: { params?: Change['params']; at?: string; weight?: number } = {},
): Change {
  const path = more.at === undefined ? subject.path : `${subject.path}.${more.at}`;
  const place = (side: Subject['before']): ChangePlace | null =>
    side === null ? null : { path, clauses: side.clauses };
  return {
    code,
    verdict,
    weight: verdict === 'wording' ? 0 : (more.weight ?? weights[subject.what]),
    params: {
      what: word(subject.what),
      ...(subject.name === null ? {} : { name: subject.name }),
      ...(subject.kind === null ? {} : { kind: { kind: 'name', text: subject.kind } }),
      ...more.params,
    },
    before: place(subject.before),
    after: place(subject.after),
  };
}
