import type { AmountView, MilestoneView, ProofView } from '@upheld/contract';
import type { Guide, Milestone, Proof } from '@upheld/engine';
import { iso, isoOrNull } from '../http/iso.ts';

export function milestoneView(guide: Guide, milestone: Milestone): MilestoneView {
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
    zone: zoneOf(guide, milestone.calendar),
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

const zoneOf = (guide: Guide, calendar: string) =>
  guide.calendars[calendar]?.definition.timeZone ?? guide.zone;

export function proofView(guide: Guide, proof: Proof): ProofView {
  return {
    milestone: milestoneView(guide, proof.milestone),
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
