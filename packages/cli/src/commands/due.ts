import { join } from 'node:path';
import { Command } from 'commander';
import { Language } from '@upheld/contract';
import {
  compileGuide,
  preview,
  previewLater,
  type Guide,
  type LaterPromise,
  type Proof,
} from '@upheld/engine';
import { amountWords } from '../amount-words.ts';
import type { Finish } from '../finish.ts';
import { readGuideFolder } from '../guide-folder.ts';
import { readFacts, saidByName } from '../read-facts.ts';
import { problemLines } from '../problem-lines.ts';
import { laterLines, proofLines, proofSentences } from '../proof-lines.ts';
import { shippedGuideIds, shippedGuides } from '../project.ts';

interface Options {
  guide: string;
  offering: string;
  severity: string;
  opened: string;
  set: string[];
  distanceKm?: string;
  class?: string;
  region?: string;
  lang?: string;
  json?: boolean;
}

const rfc3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})$/;

/** `upheld due`: what a guide promises for a case opened at an instant, with every due time, clause and proof. */
export const dueCommand = (finish: Finish) =>
  new Command('due')
    .description('what a guide promises for a case: target, due time, clause and proof of every milestone')
    .requiredOption('--guide <id>', 'a shipped guide, or the path of a guide folder')
    .requiredOption('--offering <id>')
    .requiredOption('--severity <id>')
    .requiredOption('--opened <instant>', 'RFC 3339, 2026-09-30T17:30:00+08:00')
    .option(
      '--set <fact=value>',
      'what a fact of the guide is to be; may be given several times',
      (text: string, before: string[]) => [...before, text],
      [],
    )
    .option('--distance-km <km>', 'road distance, for a guide that has bands of it')
    .option('--class <id>', 'class of the problem: the fact `class` of the guide')
    .option('--region <id>', 'region: the fact `region` of the guide')
    .option('--lang <language>', 'in a few sentences instead of rows: en, zh-CN or ko')
    .option('--json', 'as JSON')
    .action(async (options: Options) => {
      const refuse = (message: string, exitCode: 1 | 2) => {
        process.stderr.write(`upheld due: ${message}\n`);
        finish(exitCode);
      };
      const opened = rfc3339.test(options.opened) ? Date.parse(options.opened) : Number.NaN;
      if (Number.isNaN(opened))
        return refuse(`--opened is no RFC 3339 instant with a zone: ${options.opened}`, 2);

      const read = await readGuideFolder(
        options.guide.includes('/') ? options.guide : join(shippedGuides, options.guide),
      );
      if (!read.ok)
        return refuse(
          `no guide ${options.guide} (${read.message}); shipped are ${(await shippedGuideIds()).join(', ')}`,
          2,
        );
      const { guide, problems } = compileGuide(read.folder.files);
      if (guide === null) {
        process.stderr.write(problemLines(problems, process.stderr.isTTY));
        return refuse(`the guide has errors`, 1);
      }
      const language = Language.optional().safeParse(options.lang);
      if (!language.success) return refuse(`--lang is en, zh-CN or ko, not ${options.lang ?? ''}`, 2);
      const unknown = unknownWord(guide, options);
      if (unknown !== null) return refuse(unknown, 2);

      const said = saidByName(guide, options);
      if (!said.ok) return refuse(said.message, 2);
      const facts = readFacts(guide, [...options.set, ...said.sets]);
      if (!facts.ok) return refuse(facts.message, 2);

      const filing = {
        offering: options.offering,
        severity: options.severity,
        channel: 'web' as const,
        openedAt: opened,
        facts: facts.values,
      };
      const proofs = preview(guide, filing);
      const later = previewLater(guide, filing);
      const report =
        options.json === true
          ? JSON.stringify(asJson(guide, options, opened, { proofs, later }))
          : language.data !== undefined
            ? sentences(language.data, proofs, later, opened)
            : [proofLines(guide, proofs), ...laterLines(guide, later)].join('\n\n');
      process.stdout.write(`${report}\n`);
      finish(0);
    });

const sentences = (
  language: Language,
  proofs: readonly Proof[],
  later: readonly LaterPromise[],
  opened: number,
): string =>
  [...proofs, ...later.map(({ proof }) => proof)]
    .map((proof) => proofSentences(proof, language, opened))
    .join('\n\n');

function unknownWord(guide: Guide, options: Options): string | null {
  const offerings = guide.offerings
    .filter((offering) => offering.kind !== 'addOn')
    .map((offering) => offering.id);
  const severities = guide.severities.map((severity) => severity.id);
  if (!offerings.includes(options.offering))
    return `no offering ${options.offering}; ${guide.id} has ${offerings.join(', ')}`;
  if (!severities.includes(options.severity))
    return `no severity ${options.severity}; ${guide.id} has ${severities.join(', ')}`;
  return null;
}

const instant = (at: number | null) =>
  at === null ? null : Temporal.Instant.fromEpochMilliseconds(at).toString();

function asJson(
  guide: Guide,
  options: Options,
  opened: number,
  { proofs, later }: { proofs: readonly Proof[]; later: readonly LaterPromise[] },
) {
  return {
    guide: guide.id,
    edition: guide.edition,
    offering: options.offering,
    severity: options.severity,
    opened: instant(opened),
    milestones: [
      ...proofs.map((proof) => milestoneJson(guide, proof, ['opened'])),
      ...later.map(({ begins, proof }) => milestoneJson(guide, proof, begins)),
    ],
  };
}

function milestoneJson(guide: Guide, proof: Proof, begins: readonly string[]) {
  return {
    id: proof.milestone.id,
    name: proof.milestone.name[guide.reference],
    due: instant(proof.milestone.due),
    begins,
    target: amountWords(proof.milestone.target),
    calendar: proof.milestone.calendar,
    zone: proof.zone,
    provisional: proof.milestone.provisional,
    clauses: proof.clauses,
    assumptions: proof.assumptions,
    proof: proof.stretches.map((stretch) => ({
      day: stretch.day,
      from: instant(stretch.from),
      to: instant(stretch.to),
      kind: stretch.kind,
      seconds: stretch.seconds,
      why: stretch.why.text?.[guide.reference] ?? stretch.why.code,
    })),
  };
}
