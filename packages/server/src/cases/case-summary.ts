import {
  clocks,
  milestonesOf,
  wakeOf,
  type Case,
  type Guide,
  type Instant,
  type Milestone,
} from '@upheld/engine';

/** What of a case's clocks lists sort and find by. It changes by events only, so it is stored with them. */
export interface CaseSummary {
  /** Infinity where no clock is open. */
  readonly nextDue: Instant;
  readonly nextDueForCustomer: Instant;
  readonly missedAt: Instant | null;
  readonly wakeAt: Instant | null;
}

export function caseSummary(guide: Guide, kase: Case, now: Instant): CaseSummary {
  const reached = clocks(guide, kase);
  const open = milestonesOf(reached, now).filter(isOpenClock);
  const missed = kase.history.find((event) => event.type === 'milestoneMissed' && event.counts === 'promise');
  return {
    nextDue: earliest(open),
    nextDueForCustomer: earliest(open.filter(pressesForCustomer)),
    missedAt: missed?.at ?? null,
    wakeAt: wakeOf(reached),
  };
}

/** The open clock that runs out first, of those that a reader may see. */
export function nextMilestone(milestones: readonly Milestone[], forCustomer: boolean): Milestone | null {
  const open = milestones.filter(
    (milestone) => isOpenClock(milestone) && (!forCustomer || pressesForCustomer(milestone)),
  );
  return open.reduce<Milestone | null>(
    (first, one) => (first === null || dueOf(one) < dueOf(first) ? one : first),
    null,
  );
}

/** Promises to the customer. Goals are the vendor's own affair. */
export const isForCustomer = (milestone: Pick<Milestone, 'to' | 'counts'>): boolean =>
  milestone.to === 'customer' && milestone.counts !== 'goal';

/** Where the contract has a term of its own, only the one that binds is the customer's next promise. */
const pressesForCustomer = (milestone: Milestone): boolean => isForCustomer(milestone) && milestone.binds;

/** Running, whether in time or late. Countdowns of closing are no promise and do not press. */
const isOpenClock = (milestone: Milestone) =>
  milestone.counts !== 'box' &&
  milestone.due !== null &&
  milestone.endedAt === null &&
  openStates.has(milestone.state);

const openStates: ReadonlySet<string> = new Set(['running', 'resting', 'dueSoon', 'missed']);

const dueOf = ({ due }: Milestone) => due ?? Infinity;

const earliest = (milestones: readonly Milestone[]) => Math.min(Infinity, ...milestones.map(dueOf));
