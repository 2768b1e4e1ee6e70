import { isReckonable } from '../calendar/reckonable-time.ts';
import { isRunning } from '../turn/duty-turn.ts';
import type { CommandOf } from './command.ts';
import { refuse } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { refusal } from './refusal.ts';
import type { Standing } from './standing.ts';
import { optionalText } from './text-limits.ts';

/** Agrees the due time of a milestone that promises one by agreement. */
export function agreeDue({ clocks, at }: Standing, command: CommandOf<'agreeDue'>): Outcome {
  const { duty, due, reason, by } = command;
  const clock = clocks.duties.find((one) => one.duty.id === duty);
  const params = { duty };
  if (clock === undefined) return refuse(refusal('duty-unknown', { path: '/duty', params }));
  const isOpen = clock.turns.some((turn) => isRunning(turn) && turn.promised.amount.kind === 'agreed');
  const refusals = [
    ...(isOpen ? [] : [refusal('due-not-agreed-here', { path: '/duty', params })]),
    ...(due > at ? [] : [refusal('due-in-the-past', { path: '/due', params })]),
    ...(due > at && !isReckonable(due) ? [refusal('due-too-far', { path: '/due', params })] : []),
    ...optionalText('reason', reason),
  ];
  if (refusals.length > 0) return refuse(...refusals);
  return { ok: true, events: [{ at, noticed: null, by, type: 'dueAgreed', duty, due, reason }] };
}
