import type { Document, Section } from '../document/document.ts';
import { blocksMarkdown } from './block-markdown.ts';
import { escapeMarkdown } from './escape.ts';
import { lineMarkdown } from './inline-markdown.ts';

/** A document as Markdown with tables (GitHub's). Anchors are written out, so that clauses lead where they should. */
export function documentMarkdown(document: Document): string {
  const colon = document.language === 'zh-CN' ? '：' : ': ';
  const facts = document.facts.map(({ label, line }) =>
    label === '' ? lineMarkdown(line) : `- ${escapeMarkdown(label)}${colon}${lineMarkdown(line)}`,
  );
  const contents = document.sections.map(
    ({ id, title }, index) =>
      `${index + 1}. [${lineMarkdown(title.filter(({ kind }) => kind === 'words'))}](#${id})`,
  );
  const parts = [
    `# ${lineMarkdown(document.vendor)}${colon}${lineMarkdown(document.title)}`,
    ...(document.about === null ? [] : [lineMarkdown(document.about)]),
    facts.join('\n'),
    `**${escapeMarkdown(document.frame.contents)}**`,
    contents.join('\n'),
    ...document.sections.flatMap((section, index) => sectionMarkdown(section, String(index + 1), 2)),
    `*${escapeMarkdown(document.frame.origin)}*`,
  ];
  return `${parts.join('\n\n')}\n`;
}

const sectionMarkdown = (
  { id, title, blocks, sections }: Section,
  number: string,
  level: number,
): string[] => [
  `<a id="${id}"></a>`,
  `${'#'.repeat(level)} ${number} ${lineMarkdown(title)}`,
  ...blocksMarkdown(blocks, level),
  ...sections.flatMap((part, index) => sectionMarkdown(part, `${number}.${index + 1}`, level + 1)),
];
