import type { Instant } from '../calendar/instant.ts';
import type { CaseEvent } from './event.ts';
import { project, type CaseState } from './evolve.ts';

/** When the case of a history came to the status that it has at the end of it. Throws on an empty history, as `replay`. */
export function statusSince(history: readonly CaseEvent[]): Instant {
  let state: CaseState | null = null;
  let since: Instant | null = null;
  for (const event of history) {
    const before: CaseState['status'] | undefined = state?.status;
    state = project(state, event);
    if (state.status !== before) since = event.at;
  }
  if (since === null) throw new Error('a history has at least one event');
  return since;
}
