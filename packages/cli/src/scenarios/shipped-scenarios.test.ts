import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../project.ts';
import { GuideShelf } from './guide-shelf.ts';
import { runScenarioFile } from './run-scenario-file.ts';
import { scenarioFiles } from './scenario-files.ts';

const shelf = new GuideShelf();

test.each(await scenarioFiles([join(projectRoot, 'scenarios')]))('%s', async (file) => {
  const result = await runScenarioFile(file, shelf);
  expect('problems' in result ? result.problems : result.failures).toEqual([]);
});
