import type { ClauseId, Id, Text } from '../guide/text.ts';

export type EntitlementAnswer = 'allow' | 'refuse' | 'selfHelp' | 'ask';

/** Whether this contact may ask this, for this product, over this channel, now; and by which rule. */
export interface EntitlementDecision {
  answer: EntitlementAnswer;
  rule: Id;
  say: Text | null;
  clauses: readonly ClauseId[];
}
