import type { ActView, CaseView, ClosingWayView } from '@upheld/contract';

const offered = ['ask-severity-review', 'confirm-solution', 'close', 'reopen'] as const;

export interface CustomerAct {
  act: (typeof offered)[number];
  way: string | null;
  allowed: boolean;
  refusals: ActView['refusals'];
}

/**
 * The acts that stand below a customer's case, as the server says: closing only by the ways that are the customer's,
 * reopening only of what is closed, and the rest only of what is open. Answering a solution has its own place.
 */
export function customerActs(view: CaseView, ways: readonly ClosingWayView[]): CustomerAct[] {
  const closed = view.status === 'closed';
  return view.acts.flatMap(({ act, way, allowed, refusals }): CustomerAct[] => {
    const known = offered.find((each) => each === act);
    if (known === undefined || closed !== (known === 'reopen')) return [];
    if (known === 'confirm-solution' && (view.status === 'solutionProposed' || view.confirmed)) return [];
    if (known === 'close' && !ways.some(({ id, by }) => id === way && by.includes('customer'))) return [];
    return [{ act: known, way, allowed, refusals }];
  });
}
