import type { Block, Card, Table } from '../document/block.ts';
import type { Line } from '../document/inline.ts';
import { escapeMarkdown } from './escape.ts';
import { lineMarkdown } from './inline-markdown.ts';

/** Blocks as paragraphs of Markdown, to be joined by empty lines. */
export const blocksMarkdown = (blocks: readonly Block[], level: number): string[] =>
  blocks.flatMap((block) => blockMarkdown(block, level));

function blockMarkdown(block: Block, level: number): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [lineMarkdown(block.line)];
    case 'list':
      return [bullets(block.items)];
    case 'definitions':
      return [
        block.entries
          .map(({ term, lines }) =>
            lines.length === 1
              ? `- ${labelMarkdown(term)}${lines.map(lineMarkdown).join('')}`
              : `- ${labelMarkdown(term).trimEnd()}\n${bullets(lines).replaceAll(/^/gm, '  ')}`,
          )
          .join('\n'),
      ];
    case 'table':
      return tableMarkdown(block);
    case 'steps':
      return [
        block.steps
          .map(({ name, owners, time, lines }, index) => {
            const about = [owners, time, ...lines].filter((line) => line.length > 0).map(lineMarkdown);
            return `${index + 1}. **${lineMarkdown(name)}**${about.length === 0 ? '' : ` · ${about.join(' · ')}`}`;
          })
          .join('\n'),
      ];
    case 'cards':
      return block.cards.flatMap((card) => cardMarkdown(card, level + 1));
    case 'reading':
      return [`> [${escapeMarkdown(block.id)}](#reading-${block.id}) ${lineMarkdown(block.line)}`];
    case 'week':
      // The hours stand below it in words.
      return [];
    default:
      return block satisfies never;
  }
}

/** A label with its colon, which in Chinese is a wide one. */
const labelMarkdown = (term: Line): string => {
  const label = lineMarkdown(term);
  const isChinese = term.some((run) => run.kind === 'words' && run.language === 'zh-CN');
  return `${label}${isChinese ? '：' : ': '}`;
};

const bullets = (items: readonly Line[]): string => items.map((item) => `- ${lineMarkdown(item)}`).join('\n');

function tableMarkdown({ caption, titled, columns, over, rows }: Table): string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cell = (lines: readonly Line[]) => lines.map(lineMarkdown).join('<br>');
  return [
    ...(titled ? [`**${lineMarkdown(caption)}**`] : []),
    ...(over === null ? [] : [lineMarkdown(over)]),
    [
      row(columns.map(lineMarkdown)),
      row(columns.map(() => '---')),
      ...rows.map(({ anchor, head, cells }) =>
        row([
          `${anchor === null ? '' : `<a id="${anchor}"></a>`}${cell(head)}`,
          ...cells.map(({ lines }) => cell(lines)),
        ]),
      ),
    ].join('\n'),
  ];
}

const cardMarkdown = ({ anchor, title, blocks }: Card, level: number): string[] => [
  ...(anchor === null ? [] : [`<a id="${anchor}"></a>`]),
  `${'#'.repeat(Math.min(level, 6))} ${lineMarkdown(title)}`,
  ...blocksMarkdown(blocks, level),
];
