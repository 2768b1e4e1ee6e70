import type { Instant } from '../calendar/instant.ts';
import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import { clocks } from '../turn/clocks.ts';
import { standingRefusals } from './act-refusals.ts';
import type { Standing } from './act-refusals.ts';
import { actTable } from './act-table.ts';
import type { Actor, Side } from './actor.ts';
import type { Case, Refusal } from './case.ts';
import type { CommandType } from './command.ts';
import { notBeforeHistory } from './decide.ts';
import { judgeClosing } from './judge-closing.ts';
import { settle } from './settle.ts';

/** An act of the actor's side, and what stands against doing it now. For `close` there is one per way of the guide. */
export interface ActState {
  type: CommandType;
  way: Id | null;
  allowed: boolean;
  refusals: readonly Refusal[];
}

/** What an actor may do to a case now, read from the same table and needs as `decide`. */
export function acts(guide: Guide, kase: Case, by: Actor, now: Instant): readonly ActState[] {
  const at = notBeforeHistory(kase, now);
  const { clocks: settled, events } = settle(clocks(guide, kase), at);
  const standing: Standing = { clocks: settled, history: [...kase.history, ...events], at };
  return actsOfSide(by.side).flatMap((type): ActState[] => {
    const refusals = standingRefusals(standing, type, by.side);
    if (type !== 'close') return [state(type, null, refusals)];
    return guide.closing.ways.map(({ id }) =>
      state(type, id, refusals.length > 0 ? refusals : judgeClosing(settled, id, by.side, at)),
    );
  });
}

function actsOfSide(side: Side): readonly CommandType[] {
  return offered.filter((type) => actTable[type][side] !== undefined);
}

/** In the order of screens. Opening and time are no acts on a case. */
const offered: readonly CommandType[] = [
  'acknowledge',
  'recordNotice',
  'assign',
  'sendMessage',
  'addNote',
  'addFiles',
  'changeSeverity',
  'askSeverityReview',
  'startWait',
  'endWait',
  'recordContactAttempt',
  'proposeSolution',
  'confirmSolution',
  'rejectSolution',
  'recordConsent',
  'close',
  'reopen',
];

function state(type: CommandType, way: Id | null, refusals: readonly Refusal[]): ActState {
  return { type, way, allowed: refusals.length === 0, refusals };
}
