import { rulesOf } from '../case/case-rules.ts';
import { conditionFacts } from '../case/condition-facts.ts';
import type { Actor } from '../case/actor.ts';
import type { Refusal } from '../case/case.ts';
import type { CalledBy, EventOf, FileReference } from '../case/event.ts';
import type { CaseState } from '../case/evolve.ts';
import { isOf, rolesOf } from '../case/party.ts';
import { refusal } from '../case/refusal.ts';
import { fitsFact } from '../fact/fits-fact.ts';
import type { Guide } from '../guide/guide.ts';
import { checkFields } from '../intake/check-fields.ts';
import type { ActRule } from '../kernel/act-rule.ts';
import type { Facts } from '../kernel/condition.ts';
import type { Party } from '../kernel/party.ts';
import { judgeNeeds } from './judge-needs.ts';
import type { JudgedNeeds } from './judge-needs.ts';

/** An act of the guide as somebody would do it. */
export interface ActAttempt {
  rule: ActRule;
  by: Actor;
  /** As they came. */
  answers: Readonly<Record<string, unknown>>;
  files: readonly FileReference[];
  /** Why needs that may be overridden are; null: they are not. */
  override: string | null;
  calledBy: CalledBy | null;
}

type Done = Pick<
  EventOf<'actDone'>,
  'type' | 'act' | 'with' | 'files' | 'overridden' | 'warnings' | 'calledBy'
>;

/** What comes of it: the event, maybe after others have agreed, or all that stands against it. */
export type ActJudgement =
  | {
      ok: true;
      done: Done;
      /** Who must agree first; empty: it is done now. */
      asks: readonly Party[];
      because: EventOf<'proposed'>['proposal']['because'];
    }
  | { ok: false; refusals: readonly Refusal[] };

/** Judges an act as a whole. `asked: false` judges it again after all have agreed: nobody is asked twice. */
export function judgeAct(guide: Guide, kase: CaseState, attempt: ActAttempt, asked = true): ActJudgement {
  const { rule, by, answers, files, override, calledBy } = attempt;
  const standing = actRefusals(guide, kase, rule, by);
  if (standing.length > 0) return { ok: false, refusals: standing };
  const facts = actFacts(guide, kase, by);
  const form = checkFields(rule.fields, { answers: known(attempt), files }, (given) => ({
    ...facts,
    with: given,
    form: given,
  }));
  if (!form.ok) return form;
  const seen = { ...facts, with: form.withBlanks };
  const judged = judgeNeeds(rule.needs, seen, { by, kase, override, asked });
  if (judged.refusals.length > 0) return { ok: false, refusals: judged.refusals };
  const unfit = unfitSets(guide, kase, rule, { ...facts, with: form.form });
  if (unfit.length > 0) return { ok: false, refusals: unfit };
  return {
    ok: true,
    done: {
      type: 'actDone',
      act: rule.id,
      with: form.form,
      files,
      overridden: judged.overridden,
      warnings: judged.warnings,
      calledBy,
    },
    asks: asked ? askedOf(rule, judged, by, kase) : [],
    because: judged.asks.map(({ say, clauses }) => ({ say, clauses })),
  };

  /** The program passes on what was said elsewhere; what this form does not ask is left out. */
  function known({ by: actor }: ActAttempt): Readonly<Record<string, unknown>> {
    if (actor.side !== 'program') return answers;
    const ids = new Set(rule.fields.map(({ id }) => id));
    return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)));
  }
}

/** Who must agree before an act counts, by its needs and consents; whoever does it has agreed by doing it. */
export function askedOf(rule: ActRule, { asks }: JudgedNeeds, by: Actor, kase: CaseState): readonly Party[] {
  const consents = rule.consents.filter((party) => !isOf(party, by, kase));
  return [...new Set([...asks.map(({ of }) => of), ...consents])];
}

/** A fact keeps its type whatever an act says of it; what is left blank says nothing. */
function unfitSets(guide: Guide, kase: CaseState, rule: ActRule, seen: Facts): Refusal[] {
  const { facts } = rulesOf(guide, kase.kind);
  return rule.sets.flatMap(({ fact, is }) => {
    const of = facts.find(({ id }) => id === fact);
    const value = is.valueOf(seen);
    if (of === undefined || value === null || value === '' || fitsFact(of, value)) return [];
    return [refusal('fact-value-unfit', { params: { fact }, because: { say: null, clauses: rule.clauses } })];
  });
}

/** What stands against an act whatever its content. */
export function actRefusals(guide: Guide, kase: CaseState, rule: ActRule, by: Actor): readonly Refusal[] {
  const because = { say: null, clauses: rule.clauses };
  const params = { act: rule.id };
  if (!rule.by.some((party) => isOf(party, by, kase)))
    return [refusal('act-not-for-role', { params: { ...params, roles: rule.by.join(', ') }, because })];
  if (kase.status === 'closed' && !rule.afterClosing) return [refusal('case-closed', { because })];
  if (rule.once && kase.done.includes(rule.id)) return [refusal('act-done-already', { params, because })];
  if (rule.when !== null && !rule.when.holds(actFacts(guide, kase, by)))
    return [refusal('act-not-offered', { params, because })];
  return [];
}

/** What the conditions of an act see: the case, and who is about to do it. */
export function actFacts(guide: Guide, kase: CaseState, by: Actor): Facts {
  const actor = { side: by.side, roles: rolesOf(by), isOwner: isOf('owner', by, kase) };
  return { ...conditionFacts(guide, kase, null), actor };
}
