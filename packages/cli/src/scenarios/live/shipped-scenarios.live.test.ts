import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../project.ts';
import { GuideShelf } from '../guide-shelf.ts';
import { runScenarios, type Result } from '../run-scenarios.ts';
import { scenarioFiles } from '../scenario-files.ts';

const folders = ['scenarios', 'examples/rimeholt/scenarios'].map((path) => join(projectRoot, path));
const results = new Map<string, Result>();

// All of them on one server, side by side: its clock goes forward only.
beforeAll(async () => {
  for (const result of await runScenarios(folders, new GuideShelf(), 'live'))
    results.set(result.file, result);
}, 600_000);

test.each(await scenarioFiles(folders))('%s over HTTP', (file) => {
  const result = results.get(file);
  expect(result && ('problems' in result ? result.problems : result.failures)).toEqual([]);
});
