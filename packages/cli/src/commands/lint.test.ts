import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, afterAll, expect, test } from 'vitest';
import { shippedGuideIds, shippedGuides } from '../project.ts';
import { upheld } from '../testing/upheld.ts';

let broken = '';
let line = 0;

beforeAll(async () => {
  broken = await mkdtemp(join(tmpdir(), 'upheld-lint-'));
  await cp(join(shippedGuides, 'commvault'), broken, { recursive: true });
  const path = join(broken, 'guide.yaml');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('\n    severity: severity\n', '\n    severty: severity\n'));
  line = text.split('\n').indexOf('    severity: severity') + 1;
});
afterAll(() => rm(broken, { recursive: true }));

test('the shipped guides have no errors', async () => {
  const ids = await shippedGuideIds();
  expect(ids).toHaveLength(5);
  const ran = await upheld(['lint', ...ids.map((id) => join(shippedGuides, id))]);
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toMatch(/^0 errors, \d+ warnings?$/m);
});

test('a slip of the pen is shown with its place and what was meant', async () => {
  const ran = await upheld(['lint', broken]);
  expect(ran.code).toBe(1);
  expect(ran.out).toContain(`${join(broken, 'guide.yaml')}:${line}:5: error`);
  expect(ran.out).toContain('did you mean severity?');
});

test('a lone file of any name is checked, and named as it is', async () => {
  const lone = join(broken, 'draft-of-monday.yaml');
  await cp(join(broken, 'guide.yaml'), lone);
  const ran = await upheld(['lint', lone]);
  expect(ran.code).toBe(1);
  expect(ran.out).toContain(`${lone}:${line}:5: error`);
  await writeFile(lone, 'guide: [\n');
  const cut = await upheld(['lint', lone]);
  expect(cut).toMatchObject({ code: 1 });
  expect(cut.out).toContain(`${lone}:`);
  expect(cut.out).not.toContain('guide-missing');
});

test('the same as JSON', async () => {
  const ran = await upheld(['lint', '--json', broken]);
  expect(ran.code).toBe(1);
  const report = JSON.parse(ran.out) as { errors: number; problems: unknown[] };
  expect(report.errors).toBeGreaterThan(0);
  expect(report.problems).toContainEqual(
    expect.objectContaining({
      file: join(broken, 'guide.yaml'),
      line,
      column: 5,
      severity: 'error',
      didYouMean: 'severity',
    }),
  );
});

test('what cannot be read is told with its path', async () => {
  const ran = await upheld(['lint', '/nowhere/guide']);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain('/nowhere/guide');
});

test('roles that nobody holds are told where it is said who holds what', async () => {
  const file = join(broken, 'held.json');
  await writeFile(file, JSON.stringify({ roles: ['engineer'], products: [] }));
  const ran = await upheld(['lint', '--held', file, join(shippedGuides, 'commvault')]);
  expect(ran.code).toBe(0);
  expect(ran.out).toContain('role-unheld: Nobody is coordinator');
  expect(ran.out).toContain('product-unheld: No contract covers simpana');
});

test('a file of holdings that is none is refused', async () => {
  const ran = await upheld(['lint', '--held', join(broken, 'guide.yaml'), join(shippedGuides, 'commvault')]);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain('is not {"roles"');
});
