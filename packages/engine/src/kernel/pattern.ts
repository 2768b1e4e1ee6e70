import type { CaseEventType } from '../case/event.ts';
import type { Side } from '../case/actor.ts';
import type { Condition } from './condition.ts';

/** Which events are meant: their type, optionally who did it and a condition over `event.*` and the facts after it. */
export interface Pattern {
  on: CaseEventType;
  by: Side | null;
  where: Condition | null;
}

/** An event that begins a turn, and what it does to a turn that is open already. */
export interface StartPattern extends Pattern {
  /** `ignore`: the open turn goes on. `restart`: it is superseded by a new one. */
  running: 'ignore' | 'restart';
  /** After a turn that ended: `new` begins afresh, `continue` begins with the time the last one had used. */
  ended: 'new' | 'continue';
}
