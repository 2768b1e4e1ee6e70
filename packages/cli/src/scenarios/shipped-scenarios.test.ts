import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../project.ts';
import { GuideShelf } from './guide-shelf.ts';
import { runScenarios } from './run-scenarios.ts';
import { scenarioFiles } from './scenario-files.ts';

const shelf = new GuideShelf();

const folders = ['scenarios', 'examples/rimeholt/scenarios'].map((path) => join(projectRoot, path));

test.each(await scenarioFiles(folders))('%s', async (file) => {
  const [result] = await runScenarios([file], shelf, 'in memory');
  if (result === undefined) throw new Error('nothing was run');
  expect('problems' in result ? result.problems : result.failures).toEqual([]);
});
