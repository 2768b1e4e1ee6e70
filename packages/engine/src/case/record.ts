import { setsOf } from '../fact/sets-of.ts';
import type { Guide } from '../guide/guide.ts';
import type { CaseEvent } from './event.ts';
import { project } from './evolve.ts';
import type { CaseState } from './evolve.ts';

/** An event as it goes into the history: with the facts of the guide that it changes, so that replay asks no guide. */
export function recorded(guide: Guide, before: CaseState | null, event: CaseEvent): CaseEvent {
  const sets = setsOf(guide, project(before, event), event);
  return sets === null ? event : { ...event, sets: { ...sets, ...event.sets } };
}
