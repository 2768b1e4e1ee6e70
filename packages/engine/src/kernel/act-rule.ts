import type { FormField } from './form-field.ts';
import type { ClauseId, Id, Text } from '../guide/text.ts';
import type { Condition } from './condition.ts';
import type { Effect } from './effect.ts';
import type { Expression } from './expression.ts';
import type { Need } from './need.ts';
import type { Party } from './party.ts';

/** What a guide declares that people may do to a case. Doing it records `actDone` with this id. */
export interface ActRule {
  id: Id;
  /** The concept it was written in. */
  concept: 'act' | 'tier' | 'procedure' | 'escalation' | 'survey';
  name: Text;
  /** The heading under which screens list it. */
  group: Text | null;
  by: readonly Party[];
  /** Null: always. Otherwise it is offered, and can be done, only while this holds. */
  when: Condition | null;
  fields: readonly FormField[];
  needs: readonly Need[];
  /** Who else must agree before it counts. */
  consents: readonly Party[];
  sets: readonly { fact: Id; is: Expression }[];
  effects: readonly Effect[];
  once: boolean;
  visible: 'public' | 'internal';
  /** A customer's message that says one of these does the act as well. */
  phrases: readonly string[];
  /** Whether it may be done to a closed case, too. */
  afterClosing: boolean;
  path: string;
  clauses: readonly ClauseId[];
}
