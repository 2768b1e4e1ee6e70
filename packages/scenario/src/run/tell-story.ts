import type { Path, Refusal } from '@upheld/engine';
import type { ReadyScenario, ReadyStep } from '../bind/ready-scenario.ts';
import { compare } from '../expect/check-expectation.ts';
import type { Misfit } from '../expect/misfit.ts';
import type { RawExpectation } from '../format/expectation-shape.ts';
import type { Outcome, Surroundings, World } from '../world/world.ts';
import type { Failure, StepResult } from './scenario-result.ts';

/** What happened in a world, and what of it was not as the scenario expects. */
export interface Told {
  failures: readonly Failure[];
  steps: readonly StepResult[];
}

/** Lets a story happen in a world, step by step, and compares. Every failure is told; none ends the story. */
export async function tellStory(ready: ReadyScenario, world: World): Promise<Told> {
  const failures: Failure[] = [];
  const steps: StepResult[] = [];
  let mailsSeen = 0;
  for (const step of ready.steps) {
    const path = ['story', step.index];
    await world.passTo(step.at);
    const outcome = step.deed === null ? null : await world.does(step.deed, step.at);
    const misfits = outcome === null ? [] : compareRefusal(step, outcome);
    if (step.expect !== null) {
      const mails = await world.mails();
      const met = await compareStep(ready, world, step, step.expect, {
        outcome,
        mails: mails.slice(mailsSeen),
      });
      misfits.push(...met.map((misfit) => ({ ...misfit, path: ['expect', ...misfit.path] })));
      mailsSeen = mails.length;
    }
    failures.push(...misfits.map((misfit) => placed(ready, path, misfit)));
    steps.push(resultOf(ready, step, outcome));
  }
  return { failures, steps };
}

async function compareStep(
  ready: ReadyScenario,
  world: World,
  step: ReadyStep,
  expect: RawExpectation,
  { outcome, mails }: { outcome: Outcome | null; mails: Awaited<ReturnType<World['mails']>> },
): Promise<Misfit[]> {
  const name = expect.case ?? step.case;
  const sight = await world.look(name, step.at);
  const doers = new Set([...Object.keys(expect.may ?? {}), ...Object.keys(expect['may-not'] ?? {})]);
  const readers = new Set((expect.sees ?? []).map(({ by }) => by));
  const mayDo = new Map<string, Awaited<ReturnType<World['mayDo']>>>();
  const sees = new Map<string, Awaited<ReturnType<World['sees']>>>();
  if (sight !== null) {
    for (const person of doers) mayDo.set(person, await world.mayDo(name, person, step.at));
    for (const person of readers) sees.set(person, await world.sees(name, person));
  }
  const surroundings = looksAround(expect) ? await world.surroundings() : nothingAround;
  const reading = { zone: ready.zone, at: step.at };
  return compare(expect, { name, sight, outcome, mails, surroundings, mayDo, sees, reading });
}

const nothingAround: Surroundings = { incidentsLeft: {}, registered: [] };

const looksAround = (expect: RawExpectation): boolean =>
  [expect.contracts, expect.registered, expect['not-registered']].some((part) => part !== undefined);

function compareRefusal({ refused }: ReadyStep, outcome: Outcome): Misfit[] {
  if (refused === null)
    return outcome.done
      ? []
      : [{ path: ['does'], expected: 'done', found: refusalsInShort(outcome.refusals) }];
  if (outcome.done) return [{ path: ['refused'], expected: 'refused', found: 'done' }];
  const codes = outcome.refusals.map(({ code }) => code);
  const clauses = outcome.refusals.flatMap((refusal) => refusal.clauses);
  const missing = (wanted: readonly string[], found: readonly string[]) =>
    wanted.filter((one) => !found.includes(one));
  const words = outcome.refusals.flatMap(({ say }) => Object.values(say ?? {}));
  const unsaid = refused.says.filter((part) => !words.some((one) => one.includes(part)));
  return [...missing(refused.codes, codes), ...missing(refused.clauses, clauses), ...unsaid].map((one) => ({
    path: ['refused'],
    expected: one,
    found: refusalsInShort(outcome.refusals),
  }));
}

/** `refused: closing-need-unmet (XX-03) Not confirmed yet.` */
function refusalsInShort(refusals: readonly Refusal[]): string {
  const one = ({ code, path, clauses, say }: Refusal) =>
    [
      code,
      path,
      clauses.length === 0 ? null : `(${clauses.join(', ')})`,
      say === null ? null : Object.values(say)[0],
    ]
      .filter((part) => part !== null && part !== undefined)
      .join(' ');
  return `refused: ${refusals.map(one).join('; ')}`;
}

function placed({ source }: ReadyScenario, around: Path, { path, expected, found }: Misfit): Failure {
  const whole = [...around, ...path];
  return { ...source.shaped.placeOf(whole), path: whole.join('.'), expected, found };
}

function resultOf({ source }: ReadyScenario, step: ReadyStep, outcome: Outcome | null): StepResult {
  const { deed } = step;
  return {
    index: step.index,
    line: source.shaped.placeOf(['story', step.index]).line,
    at: step.at,
    by: deed?.by ?? null,
    does: deed === null ? null : deed.does === 'do' ? deed.act : deed.does,
    case: step.case,
    outcome: outcome === null ? null : outcome.done ? 'done' : 'refused',
    refusals: outcome === null || outcome.done ? [] : outcome.refusals,
  };
}
