import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../project.ts';
import { upheld } from '../testing/upheld.ts';

let folder = '';
let story = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upheld-scenario-'));
  const guide = join(projectRoot, 'packages/scenario/src/testdata/workshop');
  await writeFile(join(folder, 'given.yaml'), `guide: ${guide}\ngiven: { form: { site: Hall 3 } }\n`);
  story = join(folder, 'story.yaml');
  await writeFile(
    story,
    `scenario: A customer opens a fault
clauses: [XX-03]
story:
  - at: 2026-11-23 09:00
    by: customer
    does: open
    with: { severity: 3 }
    expect:
      status: new
`,
  );
});
afterAll(() => rm(folder, { recursive: true }));

test('a scenario that goes as expected passes', async () => {
  const ran = await upheld(['scenario', story]);
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toBe(
    `passed  ${story}  A customer opens a fault (XX-03)\n1 scenario: 1 passed, 0 failed\n`,
  );
});

test('what is not as expected is shown with its place, and exits with 1', async () => {
  const failing = join(folder, 'failing.yaml');
  await writeFile(failing, (await readFile(story, 'utf8')).replace('status: new', 'status: closed'));
  const ran = await upheld(['scenario', failing]);
  expect(ran.code).toBe(1);
  expect(ran.out).toContain(
    `    ${failing}:9:15: story.0.expect.status\n        expected closed\n        found    new\n`,
  );
  const json = await upheld(['scenario', '--json', failing, story]);
  expect(JSON.parse(json.out)).toMatchObject({
    passed: 1,
    failed: 1,
    scenarios: [{ failures: [{ line: 9, column: 15, expected: 'closed', found: 'new' }] }, { passed: true }],
  });
  await rm(failing);
});

test('a file that cannot be understood is shown like a problem of a guide', async () => {
  const broken = join(folder, 'broken.yaml');
  await writeFile(broken, (await readFile(story, 'utf8')).replace('does: open', 'does: opne'));
  const ran = await upheld(['scenario', folder]);
  expect(ran.code).toBe(1);
  expect(ran.out).toContain(`${broken}:6:11: error unknown-reference: There is no act opne`);
  expect(ran.out).toContain('did you mean open?');
  expect(ran.out).toContain('2 scenarios: 1 passed, 1 failed');
  await rm(broken);
});

test('a path that leads nowhere exits with 2', async () => {
  expect(await upheld(['scenario', '/nowhere/story.yaml'])).toMatchObject({ code: 2, out: '' });
});

test('coverage fails on a gap, and not on a table that is shown whole', async () => {
  const table = join(folder, 'table.md');
  await writeFile(table, '- XX-03 Off site.\n');
  const whole = await upheld(['coverage', folder, '--requirements', table]);
  expect(whole.code).toBe(0);
  expect(whole.out).toMatch(/^XX-03 {3}passing {2}.*story\.yaml$/m);
  await writeFile(table, '- XX-03 Off site.\n- XX-05 On site.\n');
  const gap = await upheld(['coverage', '--json', folder, '--requirements', table]);
  expect(gap.code).toBe(1);
  expect(JSON.parse(gap.out)).toMatchObject({
    complete: false,
    requirements: [
      { id: 'XX-03', state: 'passing' },
      { id: 'XX-05', state: 'missing' },
    ],
  });
});

test('live, the same stories have the same outcome', async () => {
  const failing = join(folder, 'failing.yaml');
  await writeFile(failing, (await readFile(story, 'utf8')).replace('status: new', 'status: closed'));
  const ran = await upheld(['scenario', '--live', story, failing]);
  expect(ran.code).toBe(1);
  expect(ran.out).toBe(
    [
      `passed  ${story}  A customer opens a fault (XX-03)`,
      `failed  ${failing}  A customer opens a fault (XX-03)`,
      `    ${failing}:9:15: story.0.expect.status`,
      '        expected closed',
      '        found    new',
      '2 scenarios: 1 passed, 1 failed\n',
    ].join('\n'),
  );
  await rm(failing);
});
