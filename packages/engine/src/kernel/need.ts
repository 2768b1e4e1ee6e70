import type { ClauseId, Id, Text } from '../guide/text.ts';
import type { Condition } from './condition.ts';
import type { Party } from './party.ts';

/** A condition that an act must fulfil, and what is said where it does not. All unmet needs are told at once. */
export interface Need {
  /** Null: always looked at. */
  when: Condition | null;
  that: Condition;
  say: Text;
  /** `refuse`: not done. `warn`: done, and the reason kept. `ask`: laid before `of`, and done when they agree. */
  verdict: 'refuse' | 'warn' | 'ask';
  /** Who is asked; null unless the verdict is `ask`. */
  of: Party | null;
  /** Who may go on with a reason. */
  override: readonly Party[];
  /** The severity that a case has while another one is asked for; null elsewhere. */
  meanwhile: Id | null;
  clauses: readonly ClauseId[];
}
