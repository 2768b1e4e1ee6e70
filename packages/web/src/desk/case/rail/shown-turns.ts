import type { MilestoneView } from '@upheld/contract';

/** Of a promise that comes again and again: its latest turn, and every earlier one that was missed. */
export function shownTurns(milestones: readonly MilestoneView[]): MilestoneView[] {
  const latest = new Map<string, number>();
  for (const { id, turn } of milestones) latest.set(id, Math.max(turn, latest.get(id) ?? 0));
  return milestones.filter(({ id, turn, missedAt }) => turn === latest.get(id) || missedAt !== null);
}
