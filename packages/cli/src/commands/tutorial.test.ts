import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../project.ts';
import { upheld } from '../testing/upheld.ts';

const tutorial = await readFile(join(projectRoot, 'docs/tutorial.md'), 'utf8');
const example = join(projectRoot, 'examples/rimeholt');

const blocks = (language: string): string[] =>
  [...tutorial.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(
    ([, text]) => text ?? '',
  );

/** What is shown of a whole, cut at the lines that stand for what is left out. */
const pieces = (text: string, cut: RegExp): string[] => text.split(cut).filter((piece) => piece !== '');

const [firstGuide = '', ...fragments] = blocks('yaml');

/** The commands whose answer depends on nothing but the finished example. */
const asked = blocks('console')
  .flatMap((block) => block.split(/^\$ /m).slice(1))
  .map((text) => ({ line: text.split('\n', 1)[0] ?? '', said: text.slice(text.indexOf('\n') + 1) }))
  .filter(({ line }) => /^npx upheld (?:lint|due|scenario) (?:--guide )?examples\/rimeholt/.test(line));

let folder = '';
let files: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upheld-tutorial-'));
  const names = await readdir(example, { recursive: true });
  const yaml = names.filter((name) => name.endsWith('.yaml'));
  files = await Promise.all(yaml.map((name) => readFile(join(example, name), 'utf8')));
});
afterAll(() => rm(folder, { recursive: true }));

test('the guide that the tutorial begins with is right as it stands', async () => {
  await writeFile(join(folder, 'guide.yaml'), firstGuide);
  expect(await upheld(['lint', folder])).toEqual({ code: 0, out: '0 errors, 0 warnings\n', err: '' });
});

test.each(fragments)('the example has what the tutorial shows of it: %s', (fragment) => {
  for (const piece of pieces(fragment, /^# …\n/m))
    expect(files.some((file) => file.includes(piece))).toBe(true);
});

test('the tutorial asks the example now and then', () => {
  expect(asked.length).toBeGreaterThan(5);
});

test.each(asked)('the program says what the tutorial says it says: $line', async ({ line, said }) => {
  const inRoot = line.split(' ').slice(2);
  const ran = await upheld(
    inRoot.map((word) => (word.startsWith('examples/') ? join(projectRoot, word) : word)),
  );
  const told = ran.out.replaceAll(`${projectRoot}/`, '');
  for (const piece of pieces(said, /^…\n/m)) expect(told).toContain(piece);
});
