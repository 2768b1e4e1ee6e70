import type { ClauseId, Text } from '../guide/text.ts';
import type { Condition } from './condition.ts';

/** A condition that an act must fulfil, and what is said where it does not. All unmet needs are told at once. */
export interface Need {
  that: Condition;
  say: Text;
  clauses: readonly ClauseId[];
}
