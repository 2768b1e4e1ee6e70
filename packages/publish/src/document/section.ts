import type { Block } from './block.ts';
import type { Section } from './document.ts';
import type { Line } from './inline.ts';

/** A section, or nothing where it has nothing to say. */
export function section(
  id: string,
  title: Line,
  blocks: readonly Block[],
  sections: readonly Section[] = [],
): Section[] {
  return blocks.length === 0 && sections.length === 0 ? [] : [{ id, title, blocks, sections }];
}
