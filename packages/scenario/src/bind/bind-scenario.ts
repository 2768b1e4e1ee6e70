import { linkEditions, type Guide, type Instant, type Problem } from '@upheld/engine';
import { castOf } from '../cast/cast.ts';
import { contractsOf } from '../cast/contracts.ts';
import { elapsedOf, momentOf } from '../format/moment.ts';
import type { ScenarioSource } from '../format/read-scenario.ts';
import type { RawStep } from '../format/scenario-shape.ts';
import { bindDeed } from './bind-deed.ts';
import { onlyCase, type Binding } from './binding.ts';
import { checkExpectation } from './check-expectation.ts';
import { checkEditions, checkGiven } from './check-given.ts';
import { guideWords } from './guide-words.ts';
import type { MailDelay, ReadyScenario, ReadyStep } from './ready-scenario.ts';

export type BoundScenario = { ok: true; ready: ReadyScenario } | { ok: false; problems: readonly Problem[] };

/**
 * Finds every word of a scenario in its guide: people, acts, cases, clocks, facts. All that is not found is told with its
 * place, and then there is nothing to run. `others` are the further editions that the scenario names.
 */
export function bindScenario(
  source: ScenarioSource,
  alone: Guide,
  others: ReadonlyMap<string, Guide> = new Map(),
): BoundScenario {
  const [guide = alone, ...linked] = linkEditions([alone, ...others.values()]);
  const editions = new Map(
    [...others.keys()].flatMap((name, index) => {
      const edition = linked[index];
      return edition === undefined ? [] : [[name, edition] as const];
    }),
  );
  const { given, shaped } = source;
  const cast = castOf(guide, given.people ?? {});
  const contracts = contractsOf(guide, given.contracts);
  const zone = source.zone ?? guide.zone;
  const binding: Binding = {
    shaped,
    words: guideWords(guide),
    cast,
    contracts,
    editions,
    zone,
    cases: [],
    knows(what, name, allowed, path, on = 'value') {
      if (allowed.includes(name)) return true;
      shaped.report({
        code: 'unknown-reference',
        path,
        on,
        message: `There is no ${what} ${name}`,
        found: name,
        allowed,
      });
      return false;
    },
  };
  checkGiven(binding, given);
  checkEditions(binding, guide);
  const steps = bindSteps(binding, source.story);
  const problems = shaped.problems();
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    ready: {
      source,
      guide,
      zone,
      account: {
        name: given.account?.name ?? 'Customer',
        customerId: given.account?.['customer-id'] ?? 'C-1',
      },
      cast,
      contracts,
      registered: given.registered ?? [],
      form: given.form ?? {},
      files: given.files ?? {},
      mailDelay: mailDelay(given.mail),
      editions,
      steps,
    },
  };
}

function mailDelay(mail: ScenarioSource['given']['mail']): MailDelay {
  if (mail === 'off') return null;
  return typeof mail === 'object' ? elapsedOf(mail.delay) : 0;
}

function bindSteps(binding: Binding, story: readonly RawStep[]): ReadyStep[] {
  let now: Instant | null = null;
  return story.flatMap((raw, index) => {
    const at = instantOfStep(binding, raw, index, now);
    if (at === null) return [];
    now = at;
    const step = bindStep(binding, raw, index, at);
    return step === null ? [] : [step];
  });
}

function bindStep(binding: Binding, raw: RawStep, index: number, at: Instant): ReadyStep | null {
  const path = ['story', index];
  if (raw.does === undefined && raw.expect === undefined)
    binding.shaped.report({
      code: 'missing-field',
      path,
      message: 'A step does something, or expects something',
      found: null,
    });
  const deed = bindDeed(binding, raw, path, at);
  const about = deed?.case ?? raw.case ?? binding.cases[0] ?? onlyCase;
  if (raw.expect !== undefined) checkExpectation(binding, raw.expect, [...path, 'expect'], at);
  if (raw.does !== undefined && deed === null) return null;
  return { index, at, deed, refused: refusedOf(raw.refused), expect: raw.expect ?? null, case: about };
}

function refusedOf(refused: RawStep['refused']): ReadyStep['refused'] {
  if (refused === undefined) return null;
  return Array.isArray(refused)
    ? { codes: refused, clauses: [], says: [] }
    : { codes: refused.codes ?? [], clauses: refused.clauses ?? [], says: refused.says ?? [] };
}

function instantOfStep(
  { shaped, zone }: Binding,
  { at: written }: RawStep,
  index: number,
  before: Instant | null,
): Instant | null {
  const path = ['story', index];
  if (written === undefined) {
    if (before === null)
      shaped.report({
        code: 'missing-field',
        path,
        message: 'The first step says at which time it is',
        found: null,
      });
    return before;
  }
  const at = momentOf(written, zone, before);
  if (at === null) {
    shaped.report({
      code: 'date-invalid',
      path: [...path, 'at'],
      message: 'A time is written 2026-11-23 09:00, 09:00 (of the same day) or +30min',
    });
    return null;
  }
  if (before !== null && at < before) {
    shaped.report({
      code: 'wrong-value',
      path: [...path, 'at'],
      message: 'This is before the step before it',
    });
    return null;
  }
  return at;
}
