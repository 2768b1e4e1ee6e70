import type { ActRule } from '../../kernel/act-rule.ts';
import { allOf } from '../../kernel/compile-condition.ts';
import type { Condition } from '../../kernel/condition.ts';
import type { Compiling } from '../compiling.ts';
import { conditionOrNull, expression } from '../conditions/compile.ts';
import { actNames, needNames } from '../conditions/names.ts';
import { compileEffects } from '../effects/compile.ts';
import { compileFields } from '../intake/compile-fields.ts';
import type { FormField } from '../../kernel/form-field.ts';
import type { DeclaredField } from '../names/declared-names.ts';
import { compileNeeds } from '../needs/compile.ts';
import { compileParties } from '../parties/parties.ts';
import { isPatternEvent } from '../patterns/pattern-events.ts';
import type { Path } from '../source/path.ts';
import { reportDurations } from './report-durations.ts';
import type { RawAct, RawActs } from './shape.ts';

/** Where an act comes from, and when the concept around it lets it be done. */
export interface ActContext {
  concept: ActRule['concept'];
  /** Null: whenever the act itself says. */
  while: Condition | null;
}

export const compileActs = (raw: RawActs, path: Path, context: ActContext, compiling: Compiling): ActRule[] =>
  Object.entries(raw).map(([id, act]) => compileAct(id, act, [...path, id], context, compiling));

export function compileAct(
  id: string,
  raw: RawAct,
  path: Path,
  context: ActContext,
  compiling: Compiling,
): ActRule {
  if (isPatternEvent(id)) {
    const message = `${id} is an event of the product and cannot be declared as an act`;
    compiling.report({ code: 'name-reserved', path, on: 'key', message, found: id });
  }
  reportDurations(raw, path, compiling);
  const names = actNames(compiling.names, declaredFields(raw.form));
  const own = conditionOrNull(raw.when, [...path, 'when'], needNames(compiling.names), compiling);
  return {
    id,
    concept: context.concept,
    name: compiling.text(raw.name, [...path, 'name']),
    group: compiling.textOrNull(raw.group, [...path, 'group']),
    by: compileParties(raw.by, [...path, 'by'], compiling),
    when: allOf([context.while, own].filter((one) => one !== null)),
    fields: compileActFields(raw.form, [...path, 'form'], compiling),
    needs: compileNeeds(raw.needs, [...path, 'needs'], names, compiling),
    consents: compileParties(raw.consents, [...path, 'consents'], compiling),
    sets: Object.entries(raw.sets ?? {}).map(([fact, is]) => {
      const at = [...path, 'sets', fact];
      const facts = compiling.names.facts.map((one) => one.id);
      compiling.knows('fact', fact, facts, at, 'key');
      return { fact, is: expression(String(is), at, names, compiling) };
    }),
    effects: raw.then
      ? compileEffects(
          raw.then,
          [...path, 'then'],
          { said: declaredFields(raw.form), calls: true },
          compiling,
        )
      : [],
    once: raw.once ?? false,
    visible: raw.visible ?? 'public',
    phrases: raw.phrases ?? [],
    afterClosing: raw['after-closing'] ?? false,
    path: path.join('.'),
    clauses: compiling.clauses(raw),
  };
}

/** The questions of an act, wherever in the guide they are written. */
export function compileActFields(form: RawAct['form'], path: Path, compiling: Compiling): FormField[] {
  const names = actNames(compiling.names, declaredFields(form));
  const seen = { ...names, variables: { ...names.variables, form: withAnswers(names) } };
  return compileFields(form, path, seen, compiling);
}

/** In the questions of an act's form, `form` means its own answers. */
const withAnswers = (names: ReturnType<typeof actNames>) =>
  names.variables['with'] ?? names.variables['form']!;

const declaredFields = (form: RawAct['form']): DeclaredField[] =>
  (form ?? []).map(({ id, type, options }) => ({ id, type, options: Object.keys(options ?? {}) }));
