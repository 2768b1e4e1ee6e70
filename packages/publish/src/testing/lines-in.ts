import type { Block } from '../document/block.ts';
import type { Section } from '../document/document.ts';
import type { Line } from '../document/inline.ts';

export const textOf = (line: Line): string => line.map((run) => ('text' in run ? run.text : '')).join('');

/** What a section says, line by line: steps as `name · who · time`, facts as `term: line`, rows of tables with bars. */
export const linesIn = ({ title, blocks, sections }: Section): string[] => [
  textOf(title),
  ...blocks.flatMap(blockLines),
  ...sections.flatMap(linesIn),
];

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [textOf(block.line)];
    case 'list':
      return block.items.map(textOf);
    case 'definitions':
      return block.entries.flatMap(({ term, lines }) =>
        lines.map((line) => `${textOf(term)}: ${textOf(line)}`),
      );
    case 'table':
      return block.rows.map(({ head, cells }) =>
        [head, ...cells.map(({ lines }) => lines)].map((lines) => lines.map(textOf).join(', ')).join(' | '),
      );
    case 'steps':
      return block.steps.flatMap(({ name, owners, time, lines }) => [
        [name, owners, time].map(textOf).join(' · '),
        ...lines.map((line) => `  ${textOf(line)}`),
      ]);
    case 'cards':
      return block.cards.flatMap((card) => [textOf(card.title), ...card.blocks.flatMap(blockLines)]);
    default:
      return [];
  }
}
