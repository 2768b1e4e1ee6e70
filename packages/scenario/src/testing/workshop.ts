import { readFileSync } from 'node:fs';
import { compileGuide, type Guide, type Problem } from '@upheld/engine';
import { bindScenario } from '../bind/bind-scenario.ts';
import type { ReadyScenario } from '../bind/ready-scenario.ts';
import { readScenario } from '../format/read-scenario.ts';
import { runScenario } from '../run/run-scenario.ts';
import type { ScenarioResult } from '../run/scenario-result.ts';

/** A guide that has a little of everything, and stories under it, for tests. */
export const workshop: Guide = compiled((text) => text);

/** The next edition answers within one hour, from December on. */
export const nextWorkshop: Guide = compiled((text) =>
  text
    .replace("edition: '1'", "edition: '2'")
    .replace('effective: 2026-01-01', 'effective: 2026-12-01')
    .replace('target: 2h', 'target: 1h'),
);

function compiled(changed: (text: string) => string): Guide {
  const path = new URL('../testdata/workshop/guide.yaml', import.meta.url);
  const text = changed(readFileSync(path, 'utf8'));
  const { guide, problems } = compileGuide([{ path: 'guide.yaml', text }]);
  if (guide === null) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return guide;
}

const given = `
guide: workshop
given:
  people:
    otto: { side: customer, name: Otto Berg }
    mika: { name: Mika Lund, roles: [mechanic] }
  form: { site: Hall 3 }
`;

/** What is wrong with a scenario of which only the story is told; and the scenario, where nothing is. */
export function bound(story: string): { ready: ReadyScenario | null; problems: readonly Problem[] } {
  const head = story.includes('scenario:') ? '' : 'scenario: A story\n';
  const file = { path: 'story.yaml', text: `${head}${story}` };
  const read = readScenario(file, { path: 'given.yaml', text: given });
  if (!read.ok) return { ready: null, problems: read.problems };
  const editions = new Map(Object.keys(read.source.given.editions ?? {}).map((name) => [name, nextWorkshop]));
  const binding = bindScenario(read.source, workshop, editions);
  return binding.ok ? { ready: binding.ready, problems: [] } : { ready: null, problems: binding.problems };
}

export async function told(story: string): Promise<ScenarioResult> {
  const { ready, problems } = bound(story);
  if (ready === null) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return runScenario(ready);
}

/** The failures of a story, each as `path: expected <> found`. */
export async function failuresOf(story: string): Promise<string[]> {
  const { failures } = await told(story);
  return failures.map(({ path, expected, found }) => `${path}: ${expected} <> ${found}`);
}
