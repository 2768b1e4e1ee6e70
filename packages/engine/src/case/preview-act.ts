import { actFacts, askedOf } from '../act/judge-act.ts';
import { judgeNeeds } from '../act/judge-needs.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Guide } from '../guide/guide.ts';
import type { FormField } from '../kernel/form-field.ts';
import type { ClauseId, Id, Text } from '../guide/text.ts';
import { isRequired } from '../intake/check-fields.ts';
import { formAnswers } from '../intake/form-answers.ts';
import type { Party } from '../kernel/party.ts';
import { clocks } from '../turn/clocks.ts';
import type { Actor } from './actor.ts';
import { rulesOf } from './case-rules.ts';
import type { Case } from './case.ts';
import { notBeforeHistory } from './decide.ts';
import { isOf } from './party.ts';
import { settle } from './settle.ts';

interface Reason {
  say: Text;
  clauses: readonly ClauseId[];
}

/** An act of the guide before it is done. */
export interface ActPreview {
  /** The questions to show, in order, given the answers so far; those that must be answered are marked. */
  fields: readonly { field: FormField; required: boolean }[];
  warnings: readonly Reason[];
  /** Who would have to agree first, and the guide's reasons for asking them; empty: it would be done at once. */
  asks: readonly Party[];
  because: readonly Reason[];
}

/** What an act would ask of somebody with these answers, good or not. Null where there is no such act of theirs. */
export function previewAct(
  guide: Guide,
  before: Case,
  { act, by, answers }: { act: Id; by: Actor; answers: Readonly<Record<string, unknown>> },
  now: Instant,
): ActPreview | null {
  const { kase } = settle(clocks(guide, before), notBeforeHistory(before, now)).clocks;
  const rule = rulesOf(guide, kase.kind).acts.find(({ id }) => id === act);
  if (rule === undefined || !rule.by.some((party) => isOf(party, by, kase))) return null;
  const facts = actFacts(guide, kase, by);
  const form = formAnswers(rule.fields, { answers, files: [] }, (given) => ({
    ...facts,
    with: given,
    form: given,
  }));
  const seen = { ...facts, with: form.withBlanks };
  const judged = judgeNeeds(rule.needs, seen, { by, kase, override: null, asked: true });
  return {
    fields: form.shown.map((field) => ({ field, required: isRequired(field, form.facts) })),
    warnings: judged.warnings,
    asks: askedOf(rule, judged, by, kase),
    because: judged.asks.map(({ say, clauses }) => ({ say, clauses })),
  };
}
