import { join } from 'node:path';
import { Command, Option } from 'commander';
import { Language } from '@upheld/contract';
import { sayChange, sayVerdict } from '@upheld/contract/words';
import { compileGuide, diffGuides, placesInGuide, type Change, type Guide } from '@upheld/engine';
import { changeLines, type ToldChange } from '../change-lines.ts';
import type { Finish } from '../finish.ts';
import { pathOnDisk, readGuideFolder, type GuideFolder } from '../guide-folder.ts';
import { problemLines } from '../problem-lines.ts';
import { shippedGuideIds, shippedGuides } from '../project.ts';

interface Edition {
  guide: Guide;
  /** `folder/guide.yaml:12` of a path in it. */
  placeOf: (path: string) => string;
}

/** `upheld diff`: what changed in the promises between two editions. That something changed is no failure. */
export const diffCommand = (finish: Finish) =>
  new Command('diff')
    .description('what changed in the promises between two editions of a guide, in words for customers')
    .argument('<before>', 'a guide folder, or the id of a shipped guide')
    .argument('<after>', 'likewise')
    .addOption(new Option('--lang <language>', 'of the sentences').choices(Language.options).default('en'))
    .option('--json', 'as JSON')
    .action(async (before: string, after: string, options: { lang: Language; json?: boolean }) => {
      const editions: Edition[] = [];
      for (const name of [before, after]) {
        const read = await readEdition(name);
        if (!read.ok) {
          process.stderr.write(read.message);
          finish(read.exitCode);
          return;
        }
        editions.push(read.edition);
      }
      const [old, now] = editions;
      if (old === undefined || now === undefined) return;
      const changes = diffGuides(old.guide, now.guide).map((change) => told(change, old, now, options.lang));
      const report =
        options.json === true
          ? JSON.stringify(asJson(old.guide, now.guide, changes), null, 2)
          : [headline(old.guide, now.guide), counts(changes, options.lang), '', lines(changes, options.lang)]
              .join('\n')
              .trimEnd();
      process.stdout.write(`${report}\n`);
      finish(0);
    });

type Read = { ok: true; edition: Edition } | { ok: false; message: string; exitCode: 1 | 2 };

async function readEdition(name: string): Promise<Read> {
  const isShipped = (await shippedGuideIds()).includes(name);
  const read = await readGuideFolder(isShipped ? join(shippedGuides, name) : name);
  if (!read.ok)
    return { ok: false, message: `upheld diff: cannot read ${name}: ${read.message}\n`, exitCode: 2 };
  const { guide, problems } = compileGuide(read.folder.files);
  if (guide !== null) return { ok: true, edition: { guide, placeOf: placeIn(read.folder) } };
  const errors = problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => ({ ...problem, file: pathOnDisk(read.folder, problem.file) }));
  return {
    ok: false,
    message: `${problemLines(errors, process.stderr.isTTY)}upheld diff: ${name} has errors\n`,
    exitCode: 1,
  };
}

function placeIn(folder: GuideFolder): Edition['placeOf'] {
  const source = folder.files.find(({ path }) => path === 'guide.yaml');
  const places = placesInGuide(source?.text ?? '');
  return (path) => `${pathOnDisk(folder, 'guide.yaml')}:${places(path)?.line ?? 1}`;
}

function told(change: Change, before: Edition, after: Edition, language: Language): ToldChange {
  return {
    ...change,
    say: sayChange(change, { language, reference: after.guide.reference }),
    at: {
      before: change.before && before.placeOf(change.before.path),
      after: change.after && after.placeOf(change.after.path),
    },
  };
}

const lines = (changes: readonly ToldChange[], language: Language) =>
  changeLines(changes, language, process.stdout.isTTY);

const headline = (before: Guide, after: Guide) =>
  [before, after].map(({ id, edition, effective }) => `${id} ${edition} (${effective})`).join(' → ');

const verdicts = ['worse', 'better', 'different', 'wording'] as const;

const counts = (changes: readonly ToldChange[], language: Language) =>
  verdicts
    .map((verdict) => [
      sayVerdict(verdict, language),
      changes.filter((change) => change.verdict === verdict).length,
    ])
    .map(([verdict, count]) => `${verdict}: ${count}`)
    .join(', ');

const asJson = (before: Guide, after: Guide, changes: readonly ToldChange[]) => ({
  before: head(before),
  after: head(after),
  changes,
});

const head = ({ id, edition, title, reference, effective, clauses }: Guide) => ({
  guide: id,
  edition,
  title,
  reference,
  effective,
  clauses: Object.fromEntries(Object.values(clauses).map((clause) => [clause.id, { place: clause.place }])),
});
