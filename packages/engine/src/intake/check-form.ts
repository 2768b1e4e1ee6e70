import type { Instant } from '../calendar/instant.ts';
import type { Refusal } from '../case/case.ts';
import { requestKind, rulesOf } from '../case/case-rules.ts';
import type { Guide, Intake } from '../guide/guide.ts';
import type { FormField } from '../kernel/form-field.ts';
import type { ClauseId, Id, Text } from '../guide/text.ts';
import type { Facts } from '../kernel/condition.ts';
import { checkFields, isRequired } from './check-fields.ts';
import { formAnswers, type FactsWith } from './form-answers.ts';
import type { Answer, FormInput } from './form-input.ts';
import { intakeFacts } from './intake-facts.ts';

export type { Answer, FormInput };

export type FormDecision =
  | { ok: true; form: Record<Id, Answer>; warnings: { say: Text; clauses: readonly ClauseId[] }[] }
  | { ok: false; refusals: Refusal[] };

/**
 * Checks and cleans the answers to the intake of a kind of case, and whether the case may be taken at all. All that is
 * wrong is told at once: `field-required`, `field-unknown`, `field-too-long`, `field-not-an-option`, `field-pattern` and the
 * like with the path `/form/<id>`, and `intake-need-unmet` with the guide's own words. Answers to questions that are not
 * shown are dropped. Never throws.
 */
export function checkForm(guide: Guide, input: FormInput, at: Instant): FormDecision {
  const intake = intakeOf(guide, input);
  const checked = checkFields(intake.fields, input, factsWith(guide, input, at));
  const refusals = [...(checked.ok ? [] : checked.refusals), ...unmetNeeds(intake, checked.facts)];
  if (refusals.length > 0 || !checked.ok) return { ok: false, refusals };
  const warnings = intake.warnings.filter(({ when }) => when.holds(checked.facts));
  return { ok: true, form: checked.form, warnings: warnings.map(({ say, clauses }) => ({ say, clauses })) };
}

/** The questions to show, in order, given the answers so far; those that must be answered are marked. */
export function visibleFields(
  guide: Guide,
  input: FormInput,
  at: Instant,
): { field: FormField; required: boolean }[] {
  const { shown, facts } = formAnswers(intakeOf(guide, input).fields, input, factsWith(guide, input, at));
  return shown.map((field) => ({ field, required: isRequired(field, facts) }));
}

const intakeOf = (guide: Guide, { kind }: FormInput): Intake => rulesOf(guide, kind ?? requestKind).intake;

const factsWith =
  (guide: Guide, input: FormInput, at: Instant): FactsWith =>
  (form) =>
    intakeFacts(guide, input, form, at);

const unmetNeeds = ({ accept }: Intake, facts: Facts): Refusal[] =>
  accept
    .filter(({ when, that }) => (when === null || when.holds(facts)) && !that.holds(facts))
    .map(({ say, clauses }) => ({ code: 'intake-need-unmet', say, clauses, path: null, params: {} }));
