import type { MilestoneView } from '@upheld/contract';

/**
 * Of a promise that comes again and again: its latest turn, and every earlier one that was missed. A term of the contract
 * stands beside the promise that it is about, the one that is due first leading; terms that have not begun are left out.
 */
export function shownTurns(milestones: readonly MilestoneView[]): MilestoneView[] {
  const latest = new Map<string, number>();
  for (const { id, turn } of milestones) latest.set(id, Math.max(turn, latest.get(id) ?? 0));
  const shown = milestones.filter(
    ({ id, turn, missedAt, over, state }) =>
      (turn === latest.get(id) || missedAt !== null) && (over === null || state !== 'notStarted'),
  );
  return shown
    .filter(({ over }) => over === null || !shown.some(({ id }) => id === over.milestone))
    .flatMap((own) => {
      const isLast = shown.findLast(({ id }) => id === own.id) === own;
      const terms = isLast ? shown.filter(({ over }) => over?.milestone === own.id) : [];
      return [own, ...terms].toSorted((one, other) => dueOf(one) - dueOf(other));
    });
}

/** What the contract says of a promise that the guide makes too, or the guide of one that the contract has. */
export function bindingOf(
  milestone: MilestoneView,
  among: readonly MilestoneView[],
): 'contract' | 'notContract' | 'guide' | 'notGuide' | null {
  if (milestone.over !== null) return milestone.binds ? 'contract' : 'notContract';
  const hasTerm = among.some(({ over, state }) => over?.milestone === milestone.id && state !== 'notStarted');
  if (!hasTerm) return null;
  return milestone.binds ? 'guide' : 'notGuide';
}

const dueOf = ({ due }: MilestoneView): number => (due === null ? Number.MAX_SAFE_INTEGER : Date.parse(due));
