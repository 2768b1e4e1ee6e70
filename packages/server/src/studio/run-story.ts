import type { Language, ScenarioRun } from '@upheld/contract';
import { replay, type Guide, type GuideFile, type Problem } from '@upheld/engine';
import { milestoneView } from '../cases/milestone-view.ts';
import { timelineView } from '../cases/timeline-view.ts';
import { iso } from '../http/iso.ts';
import { refusalView } from '../problems/refusal-view.ts';
import { bindScenario, readScenario, runScenario, type ScenarioResult } from '@upheld/scenario';

/** Finds the edition of this guide that a story names, or null. */
export type FindEdition = (edition: string) => Promise<Guide | null>;

/** Lets a story happen in memory under one edition, and compares with what it expects. Nothing of it is kept. */
export async function runStory(
  file: GuideFile,
  background: GuideFile | null,
  guide: Guide,
  find: FindEdition,
  language: Language,
): Promise<ScenarioRun> {
  const read = readScenario(file, background ?? { path: 'given.yaml', text: `guide: ${guide.id}\n` });
  if (!read.ok) return notRun(guide, null, read.problems);
  const { source } = read;
  const other = (path: string, message: string) =>
    notRun(guide, source.title, [problemAt(file, path, message)]);
  if (source.guide !== guide.id)
    return other('guide', `This story is told of the guide ${source.guide}, not of ${guide.id}`);
  const editions = new Map<string, Guide>();
  for (const name of Object.keys(source.given.editions ?? {})) {
    const edition = await find(name);
    if (edition === null) return other('given.editions', `No edition ${name} of this guide is stored here`);
    editions.set(name, edition);
  }
  const bound = bindScenario(source, guide, editions);
  if (!bound.ok) return notRun(guide, source.title, bound.problems);
  const end = bound.ready.steps.at(-1)?.at;
  return runView(await runScenario(bound.ready), guide, end === undefined ? null : iso(end), language);
}

function runView(
  result: ScenarioResult,
  guide: Guide,
  until: string | null,
  language: Language,
): ScenarioRun {
  return {
    passed: result.passed,
    title: result.title,
    clauses: [...result.clauses],
    zone: result.zone,
    until,
    problems: [],
    failures: result.failures.map((failure) => ({ ...failure, step: stepOf(failure.path) })),
    steps: result.steps.map(({ at, refusals, ...step }) => ({
      ...step,
      at: iso(at),
      refusals: refusals.map((refusal) => refusalView(refusal, language)),
    })),
    cases: result.cases.map(({ name, number, kind, title, history, milestones }) => ({
      name,
      number,
      kind,
      title,
      timeline: timelineView(guide, replay(history), false).items,
      milestones: milestones.map(milestoneView),
    })),
  };
}

function stepOf(path: string): number | null {
  const [, position] = /^story\.(\d+)(?:\.|$)/.exec(path) ?? [];
  return position === undefined ? null : Number(position);
}

function notRun(guide: Guide, title: string | null, problems: readonly Problem[]): ScenarioRun {
  return {
    passed: false,
    title,
    clauses: [],
    zone: guide.zone,
    until: null,
    problems: problems.map(({ file, line, column, path, code, message, didYouMean }) => ({
      file,
      line,
      column,
      path,
      code,
      message,
      didYouMean,
    })),
    failures: [],
    steps: [],
    cases: [],
  };
}

const problemAt = ({ path: file }: GuideFile, path: string, message: string): Problem => ({
  severity: 'error',
  code: 'unknown-reference',
  file,
  line: 1,
  column: 1,
  path,
  message,
  found: null,
  allowed: [],
  didYouMean: null,
  related: null,
  acknowledged: null,
});
