import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** What all scenarios of a folder are given. */
export const backgroundName = 'given.yaml';
/** The checks of what a guide publishes. */
export const publishedName = 'published.yaml';

/** The scenarios that paths name: files as they are, folders with everything below them. Throws what reading throws. */
export async function scenarioFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    paths.map(async (path) => ((await stat(path)).isDirectory() ? yamlBelow(path) : [path])),
  );
  return found.flat().filter((path) => ![backgroundName, publishedName].includes(basename(path)));
}

/** The checks of what is published, below a folder. */
export async function publishedFiles(folder: string): Promise<string[]> {
  return (await yamlBelow(folder)).filter((path) => basename(path) === publishedName);
}

async function yamlBelow(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}
