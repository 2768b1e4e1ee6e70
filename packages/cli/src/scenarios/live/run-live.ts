import type { GuideFile, Instant } from '@upheld/engine';
import { stageOn, type Play, type Stage, type StagedPlay } from '@upheld/server';
import { tellStory, type ReadyScenario, type ScenarioResult } from '@upheld/scenario';
import { Caller } from './caller.ts';
import { LiveWorld } from './live-world.ts';
import { withOwnServer } from './own-server.ts';
import { differencesFromMemory } from './same-as-in-memory.ts';
import { Timekeeper } from './timekeeper.ts';

/** A scenario with the files of its guide and of its further editions. */
export interface LiveScenario {
  ready: ReadyScenario;
  guides: readonly { guide: string; edition: string; files: readonly GuideFile[] }[];
}

/**
 * Runs scenarios against a server of its own, over HTTP, all of them side by side on one simulated clock: each in a
 * workspace, its steps in their turn of time among the steps of the others.
 */
export async function runLive(scenarios: readonly LiveScenario[]): Promise<ScenarioResult[]> {
  const starts = scenarios.flatMap(({ ready }) => ready.steps.slice(0, 1).map(({ at }) => at));
  if (starts.length === 0) return [];
  return withOwnServer(Math.min(...starts), async (running) => {
    const stage = stageOn(running);
    const plays: StagedPlay[] = [];
    for (const [index, scenario] of scenarios.entries()) plays.push(await stage.set(playOf(scenario, index)));
    return sideBySide(stage, scenarios, plays);
  });
}

async function sideBySide(
  stage: Stage,
  scenarios: readonly LiveScenario[],
  plays: readonly StagedPlay[],
): Promise<ScenarioResult[]> {
  const [first] = plays;
  if (first === undefined) return [];
  const clock = new Caller(stage.url, first.slug, first.cookies);
  const keeper = new Timekeeper(scenarios.length, (to) => advance(stage, clock, to));
  return Promise.all(
    scenarios.map(async ({ ready }, index) => {
      const play = plays[index];
      if (play === undefined) throw new Error('a scenario has no stage');
      const result = await liveResult(ready, new LiveWorld(stage, play, ready, keeper, index));
      await stage.strike(play);
      keeper.leave();
      return result;
    }),
  );
}

/** What came of a story on the server, held against what the same story comes to in memory. */
async function liveResult(ready: ReadyScenario, world: LiveWorld): Promise<ScenarioResult> {
  const { source, guide, zone } = ready;
  const head = {
    file: source.shaped.file,
    title: source.title,
    guide: guide.id,
    edition: guide.edition,
    zone,
    clauses: source.clauses,
  };
  try {
    const { failures: misfits, steps } = await tellStory(ready, world);
    const cases = await world.caseResults();
    const failures = [...misfits, ...(await differencesFromMemory(ready, cases))];
    return { ...head, passed: failures.length === 0, failures, steps, cases };
  } catch (error) {
    // What no scenario can mean, a server that fails, ends its story and leaves the others alone.
    const found = error instanceof Error ? error.message : String(error);
    const failure = { line: 1, column: 1, path: '', expected: 'a server that answers', found };
    return { ...head, passed: false, failures: [failure], steps: [], cases: [] };
  }
}

/** Moves the server's clock as an administrator does, stopping where mail that was held leaves. */
async function advance(stage: Stage, clock: Caller, to: Instant): Promise<void> {
  while (stage.now() < to) {
    const mail = await stage.nextMail();
    const next = mail !== null && mail > stage.now() && mail < to ? mail : to;
    const { status, body } = await clock.post('administrator', '/clock/advance', {
      to: new Date(next).toISOString(),
    });
    if (status !== 200) throw new Error(`the clock was not moved: ${status} ${JSON.stringify(body)}`);
  }
}

function playOf({ ready, guides }: LiveScenario, index: number): Play {
  const { source, cast, account, guide, contracts, registered, mailDelay, zone } = ready;
  return {
    slug: `scenario-${index + 1}`,
    title: source.title,
    players: [...cast.values()].map(({ side, as, language, ...player }) => ({
      ...player,
      role: side === 'customer' ? 'customer' : as,
      language: language === 'zh-CN' || language === 'ko' ? language : 'en',
      zone,
    })),
    account,
    guide: guide.id,
    contracts: [...contracts.values()].map(({ id, ...contract }) => ({ key: id, ...contract })),
    registered,
    editions: guides,
    mailDelay,
  };
}
