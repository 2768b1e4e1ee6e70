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
  const names = await readdir(shippedScenarios, { recursive: true }).catch(() => []);
  const files = names.filter((name) => name.endsWith('.yaml')).sort();
  const read = await Promise.all(
    files
      .filter((name) => ![backgroundName, publishedName].includes(basename(name)))
      .map(async (name) => readShipped(name, guide)),
  );
  return read.flatMap((scenario) => (scenario?.source.guide === guide ? [scenario] : []));
}

async function readShipped(name: string, guide: string): Promise<ShippedScenario | null> {
  const file = await fileNamed(name);
  const background = await fileNamed(join(dirname(name), backgroundName));
  // Most files are of other guides, and reading YAML takes its time.
  const mentions = (one: GuideFile | null) => one?.text.includes(guide) ?? false;
  if (file === null || !(mentions(file) || mentions(background))) return null;
  const read = readScenario(file, background);
  return read.ok ? { file, background, source: read.source } : null;
}

async function fileNamed(name: string): Promise<GuideFile | null> {
  const text = await readFile(join(shippedScenarios, name), 'utf8').catch(() => null);
  return text === null ? null : { path: name.split(sep).join('/'), text };
}
