import type { ActRule } from '../../kernel/act-rule.ts';
import { allOf, anyOf, compileCondition } from '../../kernel/compile-condition.ts';
import type { Condition } from '../../kernel/condition.ts';
import type { Duty } from '../../kernel/duty.ts';
import { compileAct } from '../acts/compile.ts';
import { conditionOrNull } from '../conditions/compile.ts';
import { caseNames } from '../conditions/names.ts';
import { compileClockParts } from '../duties/compile.ts';
import type { DutyContext } from '../duties/duty-context.ts';
import type { RawClock } from '../duties/shape.ts';
import { reportDuplicateIds } from '../duplicate-ids.ts';
import type { Procedure } from '../guide.ts';
import type { Path } from '../source/path.ts';
import type { RawProcedure, RawProcedures, RawStep } from './shape.ts';

/** Procedures, and what their steps become: acts, and clocks for those that have their time. */
export function compileProcedures(
  raw: RawProcedures,
  context: DutyContext,
): { procedures: Procedure[]; acts: ActRule[]; duties: Duty[] } {
  const { compiling } = context;
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
        steps: placed.map(({ step, after }) => ({
          id: step.id,
          after,
          clauses: compiling.clauses(step),
        })),
        clauses: compiling.clauses(procedure),
      },
      acts: placed.map(({ step, path: at }) => ({
        ...compileAct(step.id, step, at, { concept: 'procedure', while: applies }, compiling),
        // A step that is done needs not be done again.
        once: step.once ?? true,
      })),
      duties: placed.flatMap(({ step, path: at, after }) =>
        stepDuties(step, procedure, { path: at, after, applies, context }),
      ),
    };
  });
  return {
    procedures: compiled.map(({ procedure }) => procedure),
    acts: united(compiled.flatMap(({ acts }) => acts)),
    duties: distinct(compiled.flatMap(({ duties }) => duties)),
  };
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
  path: Path;
  after: readonly string[];
  applies: Condition | null;
  context: DutyContext;
}

function stepDuties(step: RawStep, procedure: RawProcedure, place: StepPlace): Duty[] {
  const { path, after, applies, context } = place;
  const { compiling } = context;
  const timeUp = new Set(procedure.steps.filter((one) => one['on-time-up'] === 'next').map(({ id }) => id));
  const own = conditionOrNull(step.when, [...path, 'when'], caseNames(compiling.names), compiling);
  const open = allOf(
    [applies, own, ...after.map((id) => over(id, procedure, timeUp)), notDone(step.id)].filter(
      (one) => one !== null,
    ),
  );
  const made = (id: string, raw: RawClock, counts: Duty['counts'], when: Condition | null): Duty => ({
    id,
    concept: 'procedure',
    name: compiling.text(step.name, [...path, 'name']),
    counts,
    until: [{ on: 'actDone', by: null, act: step.id, where: null }],
    path: path.join('.'),
    ...compileClockParts(raw, path, context),
    applies: when,
  });
  const hold: RawClock | null =
    step.hold === undefined
      ? null
      : { from: procedure.begins, target: step.hold, clock: step.clock ?? 'always', to: 'staff', 'on-miss': [] };
  const held = hold === null ? open : allOf([open, compileCondition(`'${step.id}.hold' in ranOut`)].filter((one) => one !== null));
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
    ...(hold === null ? [] : [made(`${step.id}.hold`, hold, 'box', open)]),
    ...(timed === null ? [] : [made(step.id, timed, step.counts ?? 'box', held)]),
  ];
}

/** A step is over when it is done, when its time is up and the next may begin, or when it is skipped. */
function over(id: string, { steps }: RawProcedure, timeUp: ReadonlySet<string>): Condition {
  const skipped = steps.find((step) => step.id === id)?.when;
  const ways = [
    compileCondition(`'${id}' in done`),
    ...(timeUp.has(id) ? [compileCondition(`'${id}' in ranOut`)] : []),
    ...(skipped === undefined ? [] : [compileCondition(`!(${skipped})`)]),
  ];
  return anyOf(ways) ?? compileCondition('true');
}

const notDone = (id: string): Condition => compileCondition(`!('${id}' in done)`);

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

/** Clocks of one step in several procedures stand beside each other under names of their own. */
function distinct(duties: readonly Duty[]): Duty[] {
  const seen = new Map<string, number>();
  return duties.map((duty) => {
    const count = (seen.get(duty.id) ?? 0) + 1;
    seen.set(duty.id, count);
    return count === 1 ? duty : { ...duty, id: `${duty.id}.${count}` };
  });
}
