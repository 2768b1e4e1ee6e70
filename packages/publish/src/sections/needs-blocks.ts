import type { Need } from '@upheld/engine';
import type { Block } from '../document/block.ts';
import { list, paragraph } from '../document/blocks.ts';
import { said, type Reader } from '../reader.ts';
import { sayNeed } from '../say/need.ts';

/** What must be settled first: what stands in the way, then what others must agree to or is only noted. */
export function needsBlocks(reader: Reader, needs: readonly Need[]): Block[] {
  const refused = needs.filter(({ verdict }) => verdict === 'refuse');
  const others = needs.filter(({ verdict }) => verdict !== 'refuse');
  return [
    ...(refused.length === 0 ? [] : [paragraph([said(reader, reader.words.needs.refuse, 'faint')])]),
    ...list(refused.map((need) => sayNeed(reader, need))),
    ...list(others.map((need) => sayNeed(reader, need))),
  ];
}
