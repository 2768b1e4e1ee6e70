import type { AmountView, MilestoneView, ProofView } from '@upheld/contract';
import { editionOf, type Guide, type Milestone, type Proof } from '@upheld/engine';
import { iso, isoOrNull } from '../http/iso.ts';

export function milestoneView(milestone: Milestone): MilestoneView {
  return {
    id: milestone.id,
    name: milestone.name,
    counts: milestone.counts,
    to: milestone.to,
    over: milestone.over,
    binds: milestone.binds,
    turn: milestone.turn,
    state: milestone.state,
    startedAt: isoOrNull(milestone.startedAt),
    target: amountView(milestone.target),
    calendar: milestone.calendar,
    zone: milestone.zone,
    due: isoOrNull(milestone.due),
    secondsLeft: milestone.secondsLeft,
    secondsLate: milestone.secondsLate,
    opensAt: isoOrNull(milestone.opensAt),
    endedAt: isoOrNull(milestone.endedAt),
    missedAt: isoOrNull(milestone.missedAt),
    pausedFor: milestone.pausedFor,
    nextChange: isoOrNull(milestone.nextChange),
    provisional: milestone.provisional,
    clauses: [...milestone.clauses],
  };
}

export const amountView = (amount: Milestone['target']): AmountView =>
  amount.kind === 'instant' ? { kind: 'instant', at: iso(amount.at) } : amount;

/** Assumptions and clauses are those of the edition by which it is proved. */
export function proofView(held: Guide, proof: Proof): ProofView {
  const guide = editionOf(held, proof.edition) ?? held;
  return {
    milestone: milestoneView(proof.milestone),
    guide: proof.guide,
    edition: proof.edition,
    calendar: proof.milestone.calendar,
    calendarName: proof.calendarName,
    zone: proof.zone,
    stretches: proof.stretches.map((stretch) => ({
      ...stretch,
      from: iso(stretch.from),
      to: iso(stretch.to),
    })),
    countedSeconds: proof.countedSeconds,
    changes: proof.changes.map((change) => ({
      ...change,
      at: iso(change.at),
      before: isoOrNull(change.before),
      after: isoOrNull(change.after),
    })),
    assumptions: guide.assumptions
      .filter(({ id }) => proof.assumptions.includes(id))
      .map(({ id, taken, because }) => ({ id, taken, because })),
    clauses: proof.clauses.map((id) => ({ id, place: guide.clauses[id]?.place ?? null })),
  };
}
