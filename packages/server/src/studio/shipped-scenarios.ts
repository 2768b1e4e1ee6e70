import { readFile, readdir } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import type { GuideFile } from '@upheld/engine';
import { readScenario, type ScenarioSource } from '@upheld/scenario';

/** Where the scenarios that Upheld ships lie, in folders that each may hold a `given.yaml`. */
const shippedScenarios = join(import.meta.dirname, '../../../../scenarios');
const backgroundName = 'given.yaml';
/** Checks of what a guide publishes: no stories. */
const publishedName = 'published.yaml';

export interface ShippedScenario {
  file: GuideFile;
  background: GuideFile | null;
  source: ScenarioSource;
}

/** The shipped scenarios of a guide, by file. Those that cannot be read are left out; `upheld scenario` tells why. */
export async function shippedScenariosOf(guide: string): Promise<ShippedScenario[]> {
  const names = await scenarioNames();
  const read = await Promise.all(names.map(async (name) => readShipped(name, guide)));
  return read.filter((scenario) => scenario !== null);
}

/** One of them, by its file below the folder; null where it is none of this guide's. */
export async function shippedScenario(guide: string, file: string): Promise<ShippedScenario | null> {
  const name = (await scenarioNames()).find((each) => slashed(each) === file);
  return name === undefined ? null : readShipped(name, guide);
}

/** What the stories of a guide are given in common: of the first that ships. */
export async function backgroundOf(guide: string): Promise<GuideFile | null> {
  for (const name of await scenarioNames()) {
    const scenario = await readShipped(name, guide);
    if (scenario !== null) return scenario.background;
  }
  return null;
}

async function scenarioNames(): Promise<string[]> {
  const names = await readdir(shippedScenarios, { recursive: true }).catch(() => []);
  return names
    .filter((name) => name.endsWith('.yaml') && ![backgroundName, publishedName].includes(basename(name)))
    .sort();
}

async function readShipped(name: string, guide: string): Promise<ShippedScenario | null> {
  const file = await fileNamed(name);
  const background = await fileNamed(join(dirname(name), backgroundName));
  // Most files are of other guides, and reading YAML takes its time.
  const mentions = (one: GuideFile | null) => one?.text.includes(guide) ?? false;
  if (file === null || !(mentions(file) || mentions(background))) return null;
  const read = readScenario(file, background);
  return read.ok && read.source.guide === guide ? { file, background, source: read.source } : null;
}

async function fileNamed(name: string): Promise<GuideFile | null> {
  const text = await readFile(join(shippedScenarios, name), 'utf8').catch(() => null);
  return text === null ? null : { path: slashed(name), text };
}

const slashed = (name: string) => name.split(sep).join('/');
