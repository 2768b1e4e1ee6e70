import type { GuideRole } from '@upheld/engine';
import { cell, table } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import type { Block } from '../document/block.ts';
import { section } from '../document/section.ts';
import { clausesOf, said, told, type Reader } from '../reader.ts';
import { readingsBeside } from './readings-beside.ts';

/** Who is who, side by side with what they see to. */
export const roles = (reader: Reader): Section[] =>
  section(
    'roles',
    [said(reader, reader.words.titles.roles)],
    reader.guide.roles.length === 0
      ? []
      : [
          ...(['customer', 'vendor', 'third'] as const).flatMap((side) => sideBlocks(reader, side)),
          ...readingsBeside(reader, 'roles'),
        ],
  );

function sideBlocks(reader: Reader, side: GuideRole['side']): Block[] {
  const { words } = reader;
  return table({
    layout: 'records',
    titled: false,
    over: null,
    caption: [said(reader, words.sides[side])],
    columns: [words.sides[side], words.labels.duties].map((head) => [said(reader, head)]),
    rows: reader.guide.roles
      .filter((role) => role.side === side)
      .map(({ id, name, duties, clauses }) => ({
        anchor: `role-${id}`,
        head: [[told(reader, name, 'strong'), ...clausesOf(clauses)]],
        cells: [cell(duties.map((duty) => [told(reader, duty)]))],
      })),
  });
}
