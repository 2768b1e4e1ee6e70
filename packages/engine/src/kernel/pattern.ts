import type { CaseEventType } from '../case/event.ts';
import type { Id } from '../guide/text.ts';
import type { Condition } from './condition.ts';
import type { Party } from './party.ts';

/** Which events are meant: their type, optionally who did it and a condition over `event.*` and the facts after it. */
export interface Pattern {
  on: CaseEventType;
  /** A side, or a role of the guide that the actor held. */
  by: Party | null;
  /** For `actDone`: which act. */
  act: Id | null;
  where: Condition | null;
}

/** An event that begins a turn, and what it does to a turn that is open already. */
export interface StartPattern extends Pattern {
  /** `ignore`: the open turn goes on. `restart`: it is superseded by a new one. */
  running: 'ignore' | 'restart';
  /** After a turn that ended: `new` begins afresh, `continue` begins with the time the last one had used. */
  ended: 'new' | 'continue';
}
