import type { Need, Party } from '@upheld/engine';
import type { Block } from '../document/block.ts';
import { list, paragraph } from '../document/blocks.ts';
import { said, type Reader } from '../reader.ts';
import { sayException, sayNeed } from '../say/need.ts';

/** What must be settled first: what stands in the way, then what others must agree to or is only noted. */
export function needsBlocks(reader: Reader, needs: readonly Need[]): Block[] {
  const refused = needs.filter(({ verdict }) => verdict === 'refuse');
  const others = needs.filter(({ verdict }) => verdict !== 'refuse');
  const shared = sharedOverride(refused);
  const told = shared === null ? refused : refused.map((need) => ({ ...need, override: [] }));
  return [
    ...(refused.length === 0 ? [] : [paragraph([said(reader, reader.words.needs.refuse, 'faint')])]),
    ...list(told.map((need) => sayNeed(reader, need))),
    ...(shared === null ? [] : [paragraph(sayException(reader, shared), 'faint')]),
    ...list(others.map((need) => sayNeed(reader, need))),
  ];
}

/** Who may make an exception to each of several needs alike, to be told once. */
function sharedOverride(needs: readonly Need[]): readonly Party[] | null {
  const [first] = needs;
  if (needs.length < 2 || first === undefined || first.override.length === 0) return null;
  const same = needs.every(({ override }) => JSON.stringify(override) === JSON.stringify(first.override));
  return same ? first.override : null;
}
