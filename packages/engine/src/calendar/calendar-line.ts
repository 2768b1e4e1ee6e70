import { readCalendarQuestion } from './calendar-question.ts';
import type { CalendarQuestion } from './calendar-question.ts';
import { compileCalendar } from './compile-calendar.ts';
import type { CalendarResult, CompiledCalendar } from './compiled-calendar.ts';
import type { CalendarDefinition } from './definition.ts';
import { instantText } from './instant-text.ts';
import { addWithPauses, betweenWithPauses } from './with-pauses.ts';

const keptCalendars = 200;

// Lines of one file mostly share a calendar. What is kept here changes no answer, only how soon it comes.
const calendars = new Map<string, CalendarResult<CompiledCalendar>>();

/**
 * Answers one line of JSON with one line of JSON and never throws. See {@link CalendarQuestion} for what may be asked.
 *
 * `{"id":1,"calendar":{…},"op":"add","start":"2026-01-02T09:00:00Z","seconds":1800}` gives
 * `{"id":1,"end":"2026-01-02T09:30:00Z"}`; `op` `between` gives `{"id":1,"seconds":1800}`; what cannot be answered gives
 * `{"id":1,"error":{"code":"…","message":"…"}}` with code `line-invalid` or that of a calendar problem.
 */
export function answerCalendarLine(line: string): string {
  const reading = readCalendarQuestion(line);
  if (!reading.ok) return errorLine(reading.id, 'line-invalid', reading.message);
  const { id, question } = reading;
  const calendar = calendarOf(question.calendar);
  const answer = calendar.ok ? answerTo(question, calendar.value) : calendar;
  if (!answer.ok) return errorLine(id, answer.problem.code, answer.problem.message);
  return JSON.stringify({ id, ...answer.value });
}

function answerTo(
  question: CalendarQuestion,
  calendar: CompiledCalendar,
): CalendarResult<{ end: string } | { seconds: number }> {
  const { start, pauses } = question;
  switch (question.op) {
    case 'add': {
      const end = addWithPauses(calendar, start, question.seconds, pauses);
      return end.ok ? { ok: true, value: { end: instantText(end.value) } } : end;
    }
    case 'between': {
      return { ok: true, value: { seconds: betweenWithPauses(calendar, start, question.end, pauses) } };
    }
    default:
      return question satisfies never;
  }
}

function calendarOf(definition: CalendarDefinition): CalendarResult<CompiledCalendar> {
  const text = JSON.stringify(definition);
  const known = calendars.get(text);
  if (known) return known;
  const [oldest] = calendars.keys();
  if (oldest !== undefined && calendars.size >= keptCalendars) calendars.delete(oldest);
  const compiled = compileCalendar(definition);
  calendars.set(text, compiled);
  return compiled;
}

function errorLine(id: string | number | null, code: string, message: string): string {
  return JSON.stringify({ id, error: { code, message } });
}
