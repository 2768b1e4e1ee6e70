import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { readInShape, type Problem } from '@upheld/engine';
import {
  checkPublished,
  coverageOf,
  publishedShape,
  readRequirements,
  type Coverage,
  type PublishedResult,
  type Showing,
} from '@upheld/scenario';
import { GuideShelf } from './guide-shelf.ts';
import { runScenarios, type Result } from './run-scenarios.ts';
import { publishedFiles } from './scenario-files.ts';

export interface MeasuredCoverage {
  coverage: Coverage;
  scenarios: readonly Result[];
  published: readonly PublishedResult[];
  /** What is wrong with files of checks, or with their guides. */
  problems: readonly Problem[];
}

/** Runs every scenario and every check of what is published below a folder against a table of requirements. */
export async function measureCoverage(
  table: string,
  folder: string,
  where: 'in memory' | 'live',
): Promise<MeasuredCoverage> {
  const shelf = new GuideShelf();
  const requirements = readRequirements(await readFile(table, 'utf8'));
  const scenarios = await runScenarios([folder], shelf, where);
  const published: PublishedResult[] = [];
  const problems: Problem[] = [];
  for (const path of await publishedFiles(folder)) {
    const shaped = readInShape(publishedShape, { path, text: await readFile(path, 'utf8') });
    problems.push(...shaped.problems());
    if (shaped.value === null) continue;
    const guide = await shelf.guide(shaped.value.guide, path);
    if (guide.ok) published.push(...checkPublished(shaped, guide.guide));
    else problems.push(...guide.problems);
  }
  const shown = (path: string) => relative(process.cwd(), path);
  const showings = [
    ...scenarios.map(
      ({ file, title, clauses, passed }): Showing => ({
        kind: 'scenario',
        place: shown(file),
        title: title ?? '',
        clauses,
        passed,
      }),
    ),
    ...published.map(
      ({ file, line, says, clauses, passed }): Showing => ({
        kind: 'published',
        place: `${shown(file)}:${line}`,
        title: says,
        clauses,
        passed,
      }),
    ),
  ];
  return { coverage: coverageOf(requirements, showings), scenarios, published, problems };
}
