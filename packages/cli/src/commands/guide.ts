import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { Language } from '@upheld/contract';
import { isKnownZone } from '@upheld/contract/words';
import { compileGuide, type Guide } from '@upheld/engine';
import { documentHtml, documentMarkdown, publishedGuide, type Document } from '@upheld/publish';
import type { Finish } from '../finish.ts';
import { readGuideFolder } from '../guide-folder.ts';
import { problemLines } from '../problem-lines.ts';
import { shippedGuideIds, shippedGuides } from '../project.ts';
import { printPdf } from '../pdf/print-pdf.ts';

interface Options {
  lang?: string;
  format?: string;
  zone?: string;
  year?: string;
  output?: string;
}

const formats = ['html', 'md', 'pdf'] as const;
type Format = (typeof formats)[number];

/** `upheld guide`: a guide as its customers read it, made from the rules that the program runs on. */
export const guideCommand = (finish: Finish) =>
  new Command('guide')
    .description('print a guide as customers read it: as a web page, as Markdown or as PDF')
    .argument('<id>', 'a shipped guide, or the path of a guide folder')
    .option(
      '--lang <tag>',
      `${Language.options.join(', ')}; default: the language that the guide is written in`,
    )
    .option('--format <format>', `${formats.join(', ')}; default: by the name of the file, else html`)
    .option('--zone <zone>', 'IANA zone of the reader, Europe/Berlin; default: the zone of the guide')
    .option('--year <year>', 'the year whose holidays are told, with the next; default: this year')
    .option('-o, --output <file>', 'where to write it; default: to standard output')
    .action(async (id: string, options: Options) => {
      const refuse = (message: string, exitCode: 1 | 2) => {
        process.stderr.write(`upheld guide: ${message}\n`);
        finish(exitCode);
      };
      const read = await readGuideFolder(id.includes('/') ? id : join(shippedGuides, id));
      if (!read.ok) {
        const shipped = (await shippedGuideIds()).join(', ');
        return refuse(`no guide ${id} (${read.message}); shipped are ${shipped}`, 2);
      }
      const { guide, problems } = compileGuide(read.folder.files);
      if (guide === null) {
        process.stderr.write(problemLines(problems, process.stderr.isTTY));
        return refuse('the guide has errors', 1);
      }
      const wish = wishOf(options, guide);
      if ('fault' in wish) return refuse(wish.fault, 2);

      const document = publishedGuide(guide, wish);
      const printed = await print(document, wish.format);
      if ('fault' in printed) return refuse(printed.fault, 2);
      if (options.output === undefined) {
        process.stdout.write(printed.bytes);
      } else {
        try {
          await writeFile(options.output, printed.bytes);
        } catch (error) {
          return refuse(error instanceof Error ? error.message : String(error), 2);
        }
      }
      finish(0);
    });

interface Wish {
  language: Language;
  format: Format;
  zone: string;
  year: number;
}

function wishOf(options: Options, guide: Guide): Wish | { fault: string } {
  const language = Language.safeParse(options.lang ?? guide.reference);
  if (!language.success && options.lang !== undefined)
    return { fault: `--lang is one of ${Language.options.join(', ')}: ${options.lang}` };
  const named = options.format ?? formats.find((format) => options.output?.endsWith(`.${format}`)) ?? 'html';
  const format = formats.find((one) => one === named);
  if (format === undefined) return { fault: `--format is one of ${formats.join(', ')}: ${named}` };
  const zone = options.zone ?? guide.zone;
  if (!isKnownZone(zone)) return { fault: `--zone is no zone that is known, such as Europe/Berlin: ${zone}` };
  const year = options.year === undefined ? thisYear(guide.zone) : Number(options.year);
  if (!Number.isInteger(year) || year < 1970 || year > 2198)
    return { fault: `--year is a year from 1970 to 2198: ${options.year}` };
  // A guide in a language that the product does not speak is framed in English.
  return { language: language.data ?? 'en', format, zone, year };
}

const thisYear = (zone: string): number => Temporal.Now.zonedDateTimeISO(zone).year;

async function print(
  document: Document,
  format: Format,
): Promise<{ bytes: string | Uint8Array } | { fault: string }> {
  switch (format) {
    case 'html':
      return { bytes: documentHtml(document) };
    case 'md':
      return { bytes: documentMarkdown(document) };
    case 'pdf': {
      const printed = await printPdf(documentHtml(document));
      return printed.ok ? { bytes: printed.pdf } : { fault: printed.message };
    }
    default:
      return format satisfies never;
  }
}
