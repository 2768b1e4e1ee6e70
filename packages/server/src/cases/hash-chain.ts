import { createHash } from 'node:crypto';
import type { CaseEvent } from '@upheld/engine';
import { canonicalJson } from './canonical-json.ts';

/** What the first event of a case is chained to. */
export const chainStart: Buffer = Buffer.alloc(0);

/** The hash of an event that follows on `before`: sha256(before || canonical JSON of the event). */
export function chainHash(before: Buffer, event: CaseEvent): Buffer {
  return createHash('sha256').update(before).update(canonicalJson(event)).digest();
}

/** Position of the first event whose stored hash does not follow from what is before it; null where the chain is whole. */
export function brokenAt(chain: readonly { event: CaseEvent; hash: Buffer }[]): number | null {
  let before: Buffer = chainStart;
  for (const [position, { event, hash }] of chain.entries()) {
    before = chainHash(before, event);
    if (!before.equals(hash)) return position;
  }
  return null;
}
