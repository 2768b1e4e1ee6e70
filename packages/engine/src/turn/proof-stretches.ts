import type { ProofStretch } from '../case/milestone.ts';
import type { CompiledCalendar } from '../calendar/compiled-calendar.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Guide, GuideCalendar } from '../guide/guide.ts';
import type { PromisedAmount } from '../kernel/amount.ts';
import { guideCalendar } from './edition-calendar.ts';
import { presentKind } from './duty-turn.ts';
import type { DutyTurn, TurnStretch } from './duty-turn.ts';
import { localDate, nextMidnight } from './wall-clock.ts';

/**
 * The rows of a turn's proof up to `until`: opening by opening what was counted, and between them what was not and why.
 * Time before a full span was given anew is not counted; the row names the event that gave it.
 */
export function proofStretches(guide: Guide, turn: DutyTurn, until: Instant): readonly ProofStretch[] {
  return stretchesUpTo(turn, until).flatMap((stretch) => rowsOf(guide, turn, stretch));
}

function stretchesUpTo(turn: DutyTurn, until: Instant): readonly TurnStretch[] {
  const { since, calendar } = turn.reckoning;
  if (until <= since) {
    // What counts from the opening may have been due before it began.
    return turn.stretches
      .filter(({ from }) => from < until)
      .map((stretch) => ({ ...stretch, to: Math.min(stretch.to, until) }));
  }
  const kind = presentKind(turn);
  const present = { from: since, to: until, calendar, kind, pause: turn.pause, event: turn.stretchBegunBy };
  return [...turn.stretches, present];
}

function rowsOf(guide: Guide, turn: DutyTurn, stretch: TurnStretch): readonly ProofStretch[] {
  const calendar = guideCalendar(guide, stretch.calendar);
  if (calendar === null) return [];
  const row = rowIn(calendar, stretch);
  const { basis, amount } = turn.reckoning;
  if (stretch.kind === 'dormant') return [row('notRunning', 'dormant', 0)];
  if (stretch.kind === 'notRunning') return [row('notRunning', 'started', 0)];
  if (stretch.from < basis) return [{ ...row('notRunning', 'started', 0), why: renewedBy(turn) }];
  if (stretch.kind === 'paused') return [row('paused', 'paused', 0)];
  if (isOfWallClock(amount)) return [row('counted', 'wallClock', (stretch.to - stretch.from) / 1000)];
  return hourRows(calendar, stretch);
}

/** Lengths and points of the wall clock, which disregard hours. */
function isOfWallClock({ kind }: PromisedAmount): boolean {
  return kind === 'days' || kind === 'months' || kind === 'timeOfDay' || kind === 'instant';
}

function rowIn(calendar: GuideCalendar, { from, to, pause, event }: TurnStretch) {
  return (kind: ProofStretch['kind'], code: ProofStretch['why']['code'], seconds: number): ProofStretch => ({
    from,
    to,
    kind,
    seconds,
    day: localDate(calendar.compiled.timeZone, from),
    why: { code, text: pause?.reason ?? null, event },
  });
}

function renewedBy({ stretches, stretchBegunBy, reckoning }: DutyTurn): ProofStretch['why'] {
  const first = stretches.find(({ from }) => from >= reckoning.basis);
  return { code: 'started', text: null, event: first?.event ?? stretchBegunBy };
}

function hourRows(calendar: GuideCalendar, { from, to }: TurnStretch): readonly ProofStretch[] {
  const rows: ProofStretch[] = [];
  let at = from;
  for (const session of calendar.compiled.sessions(from, to)) {
    rows.push(...closedRows(calendar, at, session.from));
    const { day } = session;
    const why = { code: openCode(calendar.compiled, day), text: calendar.dayNames[day] ?? null, event: null };
    rows.push({
      from: session.from,
      to: session.to,
      kind: 'counted',
      seconds: (session.to - session.from) / 1000,
      day,
      why,
    });
    at = session.to;
  }
  return [...rows, ...closedRows(calendar, at, to)];
}

function openCode(calendar: CompiledCalendar, day: string): ProofStretch['why']['code'] {
  switch (calendar.dayKind(day)) {
    case 'extraDay':
      return 'extraDay';
    case 'override':
      return 'specialHours';
    default:
      return 'open';
  }
}

/** Closed time, one row for each day that is closed for a reason of its own and one for all others in a row. */
function closedRows(calendar: GuideCalendar, from: Instant, to: Instant): readonly ProofStretch[] {
  const rows: ProofStretch[] = [];
  const { timeZone } = calendar.compiled;
  for (let at = from; at < to;) {
    const end = Math.min(to, nextMidnight(timeZone, at));
    const day = localDate(timeZone, at);
    const code = closedCode(calendar.compiled, day);
    const last = rows.at(-1);
    if (code === 'closed' && last?.why.code === 'closed') {
      rows[rows.length - 1] = { ...last, to: end };
    } else {
      const text = code === 'closed' ? null : (calendar.dayNames[day] ?? null);
      rows.push({ from: at, to: end, kind: 'closed', seconds: 0, day, why: { code, text, event: null } });
    }
    at = end;
  }
  return rows;
}

function closedCode(calendar: CompiledCalendar, day: string): ProofStretch['why']['code'] {
  switch (calendar.dayKind(day)) {
    case 'holiday':
      return 'holiday';
    case 'override':
      return 'specialHours';
    default:
      return 'closed';
  }
}
