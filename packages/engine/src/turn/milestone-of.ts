import type { Milestone, MilestoneState } from '../case/milestone.ts';
import type { CaseState } from '../case/evolve.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import type { Facts } from '../kernel/condition.ts';
import type { Duty } from '../kernel/duty.ts';
import type { PromisedAmount } from '../kernel/amount.ts';
import { answer } from './add-amount.ts';
import { binds } from './binds.ts';
import type { Clocks } from './clocks.ts';
import type { DutyClock } from './duty-clock.ts';
import { guideCalendar, nameOf } from './edition-calendar.ts';
import { fallsDueAt, presentKind } from './duty-turn.ts';
import type { DutyTurn } from './duty-turn.ts';
import { promisedFor } from './promised-for.ts';
import { calendarOf } from './reckoning.ts';
import { localDate } from './wall-clock.ts';
import { warningInstant } from './warning-instant.ts';

/** A duty that has not begun: what it would promise the case as it stands. */
export function notStarted(guide: Guide, duty: Duty, kase: CaseState, facts: () => Facts): Milestone {
  const { amount, calendar } = promisedFor(guide, duty, kase, facts);
  return {
    ...ofDuty(duty),
    binds: true,
    turn: 0,
    state: 'notStarted',
    startedAt: null,
    target: amount,
    calendar,
    zone: zoneOf(guide, calendar),
    due: null,
    secondsLeft: null,
    secondsLate: null,
    opensAt: null,
    endedAt: null,
    missedAt: null,
    pausedFor: null,
    nextChange: null,
    provisional: false,
  };
}

/** A turn as it stands at an instant. A due time passed shows as missed even before the program has noted it. */
export function milestoneOf(reached: Clocks, clock: DutyClock, turn: DutyTurn, now: Instant): Milestone {
  const { guide } = reached;
  const { duty } = clock;
  const calendar = calendarOf(guide, turn.reckoning.calendar);
  const missedAt = turn.missedAt ?? missedBy(turn, now);
  const runs = turn.end === null && missedAt === null && turn.due !== null && calendar !== null;
  const isOpen = runs && calendar.isOpen(now);
  const warning = runs ? firstWarning(guide, duty, turn) : null;
  const state = stateOf({ turn, missedAt, runs, isOpen, isWarned: warning !== null && warning <= now });
  const opensAt = state === 'resting' && calendar !== null ? answer(calendar.nextOpening(now)) : null;
  return {
    ...ofDuty(duty),
    binds: binds(reached, clock, turn),
    turn: turn.number,
    state,
    startedAt: turn.startedAt,
    target: targetOf(turn),
    calendar: nameOf(turn.reckoning.calendar),
    zone: zoneOf(guide, turn.reckoning.calendar),
    due: turn.due,
    secondsLeft: runs && turn.due !== null ? calendar.between(now, turn.due) : null,
    secondsLate: missedAt === null ? null : Math.max(0, ((turn.end?.at ?? now) - missedAt) / 1000),
    opensAt,
    endedAt: turn.end?.at ?? null,
    missedAt,
    pausedFor: turn.end === null ? (turn.pause?.reason ?? null) : null,
    nextChange: runs
      ? earliest(now, [warning, opensAt, isOpen ? answer(calendar.nextClosing(now)) : null, after(turn)])
      : null,
    provisional: isProvisional(guide, turn),
  };
}

const zoneOf = (guide: Guide, calendar: Id): string =>
  guideCalendar(guide, calendar)?.compiled.timeZone ?? guide.zone;

/** Whether a due time lies past the last date whose holidays its calendar knows. */
export function isProvisional(guide: Guide, turn: DutyTurn): boolean {
  const calendar = guideCalendar(guide, turn.reckoning.calendar);
  if (turn.due === null || calendar === null || calendar.knownUntil === null) return false;
  return localDate(calendar.compiled.timeZone, turn.due) > calendar.knownUntil;
}

function ofDuty({ id, name, counts, to, owedBy, over, clauses }: Duty) {
  const standsOver = over && { milestone: over.duty, binding: over.binding };
  return { id, name, counts, to, owedBy, over: standsOver, clauses };
}

/** What people agreed is shown as that, with the due time that they agreed. */
function targetOf({ promised, reckoning }: DutyTurn): PromisedAmount {
  return promised.amount.kind === 'agreed' && reckoning.amount.kind === 'instant'
    ? promised.amount
    : reckoning.amount;
}

function missedBy(turn: DutyTurn, now: Instant): Instant | null {
  const dueAt = fallsDueAt(turn);
  return turn.end === null && dueAt !== null && dueAt < now ? dueAt : null;
}

interface Standing {
  turn: DutyTurn;
  missedAt: Instant | null;
  runs: boolean;
  isOpen: boolean;
  isWarned: boolean;
}

function stateOf({ turn, missedAt, runs, isOpen, isWarned }: Standing): MilestoneState {
  if (turn.end !== null) return endState(turn.end.how, missedAt !== null);
  if (missedAt !== null) return 'missed';
  if (presentKind(turn) === 'dormant') return 'none';
  if (turn.pause !== null) return 'paused';
  // A calendar that gives no answer promises nothing that could be shown.
  if (!runs) return 'none';
  if (!isOpen) return 'resting';
  return isWarned ? 'dueSoon' : 'running';
}

function endState(how: NonNullable<DutyTurn['end']>['how'], wasMissed: boolean): MilestoneState {
  switch (how) {
    case 'met':
    case 'late':
      return wasMissed ? 'metLate' : 'met';
    case 'lapsed':
    case 'superseded':
    case 'closed':
      return wasMissed ? 'missed' : 'cancelled';
    case 'ranOut':
    case 'slid':
      return 'missed';
    default:
      return never(how);
  }
}

function firstWarning(guide: Guide, duty: Duty, turn: DutyTurn): Instant | null {
  const instants = duty.warnings
    .map(({ at }) => warningInstant(guide, turn, at))
    .filter((at): at is Instant => at !== null);
  return instants.length === 0 ? null : Math.min(...instants);
}

function after(turn: DutyTurn): Instant | null {
  const dueAt = fallsDueAt(turn);
  return dueAt === null ? null : dueAt + 1;
}

function earliest(now: Instant, instants: readonly (Instant | null)[]): Instant | null {
  const ahead = instants.filter((at): at is Instant => at !== null && at > now);
  return ahead.length === 0 ? null : Math.min(...ahead);
}

function never(how: never): never {
  throw new Error(`unknown end ${String(how)}`);
}
