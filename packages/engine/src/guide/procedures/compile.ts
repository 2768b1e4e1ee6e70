import type { ActRule } from '../../kernel/act-rule.ts';
import { allOf, anyOf, compileCondition } from '../../kernel/compile-condition.ts';
import type { Condition } from '../../kernel/condition.ts';
import type { Duty } from '../../kernel/duty.ts';
import { compileAct } from '../acts/compile.ts';
import type { Compiling } from '../compiling.ts';
import { conditionOrNull } from '../conditions/compile.ts';
import { caseNames } from '../conditions/names.ts';
import { compileClockParts } from '../duties/compile.ts';
import type { DutyContext } from '../duties/duty-context.ts';
import type { RawClock } from '../duties/shape.ts';
import { reportDuplicateIds } from '../duplicate-ids.ts';
import type { Procedure } from '../guide.ts';
import { holdDuty, stepDuty } from '../names/declared-names.ts';
import type { Path } from '../source/path.ts';
import type { Text } from '../text.ts';
import type { RawProcedure, RawProcedures, RawStep } from './shape.ts';

/** Procedures, and what their steps become: acts, and clocks for those that have their time. */
export function compileProcedures(
  raw: RawProcedures,
  context: DutyContext,
): { procedures: Procedure[]; acts: ActRule[]; duties: Duty[] } {
  const { compiling } = context;
  const first = firstDeclarations(raw);
  const compiled = Object.entries(raw).map(([id, procedure]) => {
    const path = ['procedures', id];
    const { names } = compiling;
    const applies = conditionOrNull(procedure.applies, [...path, 'applies'], caseNames(names), compiling);
    reportDuplicateIds(procedure.steps, [...path, 'steps'], compiling);
    const placed = procedure.steps.map((step, index) => ({
      step,
      path: [...path, 'steps', index],
      after: afterOf(procedure, index),
    }));
    for (const { step, path: at, after } of placed) reportUnknownSteps(step, after, at, procedure, context);
    return {
      procedure: {
        id,
        name: compiling.text(procedure.name, [...path, 'name']),
        applies,
        steps: placed.map(({ step, after, path: at }) => ({
          id: step.id,
          after,
          nextWhenTimeUp: step['on-time-up'] === 'next',
          when: conditionOrNull(step.when, [...at, 'when'], caseNames(names), compiling),
          clauses: compiling.clauses(step),
        })),
        clauses: compiling.clauses(procedure),
      },
      acts: placed.map(({ step, path: at }): ActRule => {
        const declared = first.get(step.id);
        reportRepetition(step, declared?.step, at, compiling);
        const { step: whole, path: wholeAt } = declared ?? { step, path: at };
        const act = { ...whole, name: whole.name ?? step.id, by: whole.by ?? ['vendor'], when: step.when };
        const context = { concept: 'procedure', while: applies } as const;
        // A step that is done needs not be done again.
        return { ...compileAct(step.id, act, wholeAt, context, compiling), once: whole.once ?? true };
      }),
      duties: placed.flatMap(({ step, path: at, after }) => {
        const declared = first.get(step.id);
        const name = compiling.text(declared?.step.name ?? step.id, [...(declared?.path ?? at), 'name']);
        return stepDuties(step, procedure, {
          id: stepDuty(id, step.id),
          name,
          path: at,
          after,
          applies,
          context,
          procedure: id,
        });
      }),
    };
  });
  return {
    procedures: compiled.map(({ procedure }) => procedure),
    acts: united(compiled.flatMap(({ acts }) => acts)),
    duties: compiled.flatMap(({ duties }) => duties),
  };
}

/** Where each step is declared: steps of one id in several procedures are one act, and the first says what it is. */
function firstDeclarations(raw: RawProcedures): ReadonlyMap<string, { step: RawStep; path: Path }> {
  const first = new Map<string, { step: RawStep; path: Path }>();
  for (const [id, { steps }] of Object.entries(raw)) {
    for (const [index, step] of steps.entries()) {
      if (!first.has(step.id)) first.set(step.id, { step, path: ['procedures', id, 'steps', index] });
    }
  }
  return first;
}

/** A repeated step has its own place and time, and nothing else of its own. */
function reportRepetition(step: RawStep, first: RawStep | undefined, path: Path, compiling: Compiling): void {
  if (first === step || first === undefined) {
    for (const field of ['name', 'by'] as const) {
      if (step[field] !== undefined) continue;
      const message = `${field} is missing: this is where the step ${step.id} is first declared`;
      compiling.report({ code: 'missing-field', path: [...path, field], message, found: null });
    }
    return;
  }
  for (const field of ['name', 'by', 'form', 'needs', 'sets', 'then', 'consents', 'phrases'] as const) {
    if (step[field] === undefined) continue;
    const message = `${field} is said where the step ${step.id} is first declared; here only its place and time are`;
    compiling.report({ code: 'field-not-used', path: [...path, field], on: 'key', message, found: step.id });
  }
}

/** Unless said otherwise a step comes after the one before it. */
function afterOf({ steps }: RawProcedure, index: number): readonly string[] {
  const before = steps[index - 1];
  return steps[index]?.after ?? (before === undefined ? [] : [before.id]);
}

function reportUnknownSteps(
  step: RawStep,
  after: readonly string[],
  path: Path,
  procedure: RawProcedure,
  { compiling }: DutyContext,
): void {
  const others = procedure.steps.map(({ id }) => id).filter((id) => id !== step.id);
  for (const [index, id] of after.entries()) compiling.knows('step', id, others, [...path, 'after', index]);
  if (step.within !== undefined && step.clock === undefined) {
    const message = 'clock is missing: a step with a time needs the hours that it counts in';
    compiling.report({ code: 'clock-missing', path: [...path, 'clock'], message, found: null });
  }
}

interface StepPlace {
  /** Of its clock. */
  id: string;
  name: Text;
  procedure: string;
  path: Path;
  after: readonly string[];
  applies: Condition | null;
  context: DutyContext;
}

function stepDuties(step: RawStep, procedure: RawProcedure, place: StepPlace): Duty[] {
  const { id, name, path, after, applies, context } = place;
  const { compiling } = context;
  const timeUp = new Set(procedure.steps.filter((one) => one['on-time-up'] === 'next').map(({ id }) => id));
  const own = conditionOrNull(step.when, [...path, 'when'], caseNames(compiling.names), compiling);
  // That it is not done yet is said by `until`: a step that is done was met, or met late, and does not lapse.
  const open = allOf(
    [applies, own, ...after.map((one) => over(one, procedure, timeUp, place.procedure))].filter(
      (one) => one !== null,
    ),
  );
  const made = (clock: string, raw: RawClock, counts: Duty['counts'], when: Condition | null): Duty => ({
    id: clock,
    concept: 'procedure',
    name,
    counts,
    until: [{ on: 'actDone', by: null, act: step.id, where: null }],
    path: path.join('.'),
    ...compileClockParts(raw, path, context),
    applies: when,
  });
  const hold: RawClock | null =
    step.hold === undefined
      ? null
      : {
          from: procedure.begins,
          target: step.hold,
          clock: step.clock ?? 'always',
          to: 'staff',
          'on-miss': [],
        };
  const held =
    hold === null
      ? open
      : allOf([open, compileCondition(`'${holdDuty(id)}' in ranOut`)].filter((one) => one !== null));
  const timed: RawClock | null =
    step.within === undefined
      ? null
      : {
          ...step,
          when: undefined,
          to: step.to ?? 'staff',
          from: procedure.begins,
          target: step.within,
          clock: step.clock ?? 'always',
          'on-miss': step['on-miss'] ?? [],
        };
  return [
    ...(hold === null ? [] : [made(holdDuty(id), hold, 'box', open)]),
    ...(timed === null ? [] : [made(id, timed, step.counts ?? 'box', held)]),
  ];
}

/** A step is over when it is done, when its time is up and the next may begin, or when it is skipped. */
function over(
  id: string,
  { steps }: RawProcedure,
  timeUp: ReadonlySet<string>,
  procedure: string,
): Condition {
  const skipped = steps.find((step) => step.id === id)?.when;
  const ways = [
    compileCondition(`'${id}' in done`),
    ...(timeUp.has(id) ? [compileCondition(`'${stepDuty(procedure, id)}' in ranOut`)] : []),
    ...(skipped === undefined ? [] : [compileCondition(`!(${skipped})`)]),
  ];
  return anyOf(ways) ?? compileCondition('true');
}

/** Steps of one id in several procedures are one act: by any of those named, whenever one of the procedures applies. */
function united(acts: readonly ActRule[]): ActRule[] {
  const byId = new Map<string, ActRule>();
  for (const act of acts) {
    const first = byId.get(act.id);
    if (first === undefined) byId.set(act.id, act);
    else {
      const when = first.when === null || act.when === null ? null : anyOf([first.when, act.when]);
      const by = [...new Set([...first.by, ...act.by])];
      const clauses = [...new Set([...first.clauses, ...act.clauses])];
      byId.set(act.id, { ...first, by, when, clauses });
    }
  }
  return [...byId.values()];
}
