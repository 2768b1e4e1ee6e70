import type { Instant } from '../calendar/instant.ts';
import type { Actor } from './actor.ts';
import type { CaseEvent, Proposal } from './event.ts';
import type { CaseState } from './evolve.ts';

/** The event that lays something before others. */
export function proposed(
  kase: Pick<CaseState, 'proposals'>,
  of: { at: Instant; noticed: Instant | null; by: Actor },
  what: Proposal['what'],
  { asks, because }: { asks: Proposal['of']; because: Proposal['because'] },
): CaseEvent {
  const number = kase.proposals.length + 1;
  return { ...of, type: 'proposed', proposal: { number, what, by: of.by, of: asks, because } };
}
