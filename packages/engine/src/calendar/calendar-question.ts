import type { Stretch } from './compiled-calendar.ts';
import type { CalendarDefinition } from './definition.ts';
import type { Instant, Seconds } from './instant.ts';
import { instantOf } from './instant-text.ts';
import { isReckonable } from './reckonable-time.ts';

/**
 * What a line asks. Instants are RFC 3339 with any offset, from 1900 to 2199. `seconds` is 0 or more and may have a
 * fraction, rounded to the millisecond. `pauses` is a list of `[from, to]` and may be left out.
 */
export type CalendarQuestion = { calendar: CalendarDefinition; start: Instant; pauses: Stretch[] } & (
  { op: 'add'; seconds: Seconds } | { op: 'between'; end: Instant }
);

type Id = string | number | null;
type Reading = { ok: true; id: Id; question: CalendarQuestion } | { ok: false; id: Id; message: string };

/** Reads a line; every field that cannot be read is named in the message. The calendar is left for its compiler. */
export function readCalendarQuestion(line: string): Reading {
  const value = parsed(line);
  if (!isRecord(value)) return { ok: false, id: null, message: 'The line is not a JSON object' };
  const id = typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null;
  const faults: string[] = [];
  const question = questionIn(value, (field, expected) => {
    const text = JSON.stringify(value[field]);
    faults.push(`${field}: ${text === undefined ? 'missing' : text.slice(0, 80)}; ${expected}`);
  });
  return question ? { ok: true, id, question } : { ok: false, id, message: faults.join('; ') };
}

function questionIn(
  value: Record<string, unknown>,
  fault: (field: string, expected: string) => void,
): CalendarQuestion | undefined {
  const { calendar, op, seconds } = value;
  const start = instantIn(value.start);
  const end = instantIn(value.end);
  const pauses = pausesIn(value.pauses ?? []);
  if (!isDefinition(calendar)) fault('calendar', 'write an object with timeZone and hours');
  if (start === undefined) fault('start', instantExpected);
  if (pauses === undefined) fault('pauses', `write a list of [from, to]; ${instantExpected}`);
  if (op === 'add' && !isAmount(seconds)) fault('seconds', 'write a number, 0 or more');
  if (op === 'between' && end === undefined) fault('end', instantExpected);
  if (op !== 'add' && op !== 'between') fault('op', 'write "add" or "between"');
  if (!isDefinition(calendar) || start === undefined || pauses === undefined) return undefined;
  if (op === 'add' && isAmount(seconds)) return { op, calendar, start, pauses, seconds };
  if (op === 'between' && end !== undefined) return { op, calendar, start, pauses, end };
  return undefined;
}

const instantExpected = 'write an RFC 3339 instant from 1900 to 2199, such as 2026-01-02T09:00:00Z';

function instantIn(value: unknown): Instant | undefined {
  const at = typeof value === 'string' ? instantOf(value) : undefined;
  return at !== undefined && isReckonable(at) ? at : undefined;
}

function pausesIn(value: unknown): Stretch[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const pauses: Stretch[] = [];
  for (const pair of value) {
    if (!Array.isArray(pair) || pair.length !== 2) return undefined;
    const from = instantIn(pair[0]);
    const to = instantIn(pair[1]);
    if (from === undefined || to === undefined) return undefined;
    pauses.push({ from, to });
  }
  return pauses;
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** Only that it is an object: what is in it, the calendar's compiler checks and tells. */
function isDefinition(value: unknown): value is CalendarDefinition {
  return isRecord(value);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
