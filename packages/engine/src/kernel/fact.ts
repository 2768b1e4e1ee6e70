import type { ClauseId, Id, Text } from '../guide/text.ts';
import type { Condition } from './condition.ts';
import type { Expression, FactValue } from './expression.ts';
import type { Party } from './party.ts';
import type { Pattern } from './pattern.ts';

export type FactType = 'text' | 'choice' | 'number' | 'truth' | 'date' | 'duration';

/** What a case is known to be, beyond the product's own words. */
export interface FactRule {
  id: Id;
  name: Text;
  type: FactType;
  /** Null: any. A fact with values may be a dimension of tables. */
  values: readonly Id[] | null;
  /** What values are called, as far as the guide says so. */
  valueNames: Readonly<Record<Id, Text>>;
  source: FactSource;
  /** Whether the customer of a case is shown it. */
  visible: 'public' | 'internal';
  /** Where in the file it stands. */
  path: string;
  clauses: readonly ClauseId[];
}

export type FactSource =
  /** Its value is in the history: in the `sets` of the events that changed it. */
  | {
      kind: 'stored';
      /** When the case opens; sees the form. */
      start: Expression | FactValue;
      /** Who may say it by hand. */
      setBy: readonly Party[];
      /** The latest of these events says what it is. Sees the facts before the event. */
      changes: readonly { on: readonly Pattern[]; is: Expression }[];
    }
  /** How many events there were, since the latest of another. */
  | { kind: 'count'; of: readonly Pattern[]; since: readonly Pattern[] }
  /** Worked out of other facts whenever it is asked for: the first rule that holds. */
  | { kind: 'derived'; rules: readonly { when: Condition | null; is: Expression }[] }
  /** The first band whose upper end is not passed; the last one is open. */
  | { kind: 'band'; of: Id; bands: readonly { id: Id; upTo: number | null }[] };
