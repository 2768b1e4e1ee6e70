import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCalendar } from './compile-calendar.ts';
import type { CalendarResult, CompiledCalendar, Stretch } from './compiled-calendar.ts';
import type { Instant } from './instant.ts';
import { anyEdge, generatedWeek, instantIn } from './test-support/generated-calendars.ts';
import { addWithPauses, betweenWithPauses } from './with-pauses.ts';

// What holds for every calendar, start and amount, tried on generated ones. A calendar that comes to an end is left out.

const amount = fc.oneof(
  fc.nat({ max: 400_000 }),
  fc.constant(0),
  fc.nat({ max: 400_000_000 }).map((ms) => ms / 1000),
);

interface Question {
  calendar: CompiledCalendar;
  /** Three instants in order. */
  times: [Instant, Instant, Instant];
  /** Two amounts in order. */
  amounts: [number, number];
  pauses: Stretch[];
}

const question: fc.Arbitrary<Question> = generatedWeek(anyEdge).chain(({ definition, dates }) => {
  const compiled = compileCalendar(definition);
  if (!compiled.ok) throw new Error(compiled.problem.message);
  const instant = instantIn(dates);
  const pause = fc.record({ from: instant, to: instant });
  return fc.record({
    calendar: fc.constant(compiled.value),
    times: fc.tuple(instant, instant, instant).map(([one, two, three]): Question['times'] => {
      const [first = one, second = two, third = three] = [one, two, three].sort((a, b) => a - b);
      return [first, second, third];
    }),
    amounts: fc
      .tuple(amount, amount)
      .map(([one, two]): [number, number] => [Math.min(one, two), Math.max(one, two)]),
    pauses: fc.array(pause, { maxLength: 5 }),
  });
});

function always(law: (question: Question) => void): void {
  fc.assert(fc.property(question, law), { seed: 20_261_001, numRuns: 150 });
}

function instantOr(result: CalendarResult<Instant>): Instant {
  return result.ok ? result.value : Infinity;
}

const rounded = (seconds: number) => Math.round(seconds * 1000) / 1000;

test('between a start and the end of an amount lies that amount', () => {
  always(({ calendar, times: [start], amounts }) => {
    for (const seconds of amounts) {
      const due = calendar.add(start, seconds);
      if (due.ok) expect(calendar.between(start, due.value)).toBe(rounded(seconds));
    }
  });
});

test('what is due is never a moment earlier than need be', () => {
  always(({ calendar, times: [start], amounts: [, seconds] }) => {
    const due = calendar.add(start, seconds);
    if (due.ok && seconds > 0) expect(calendar.between(start, due.value - 1)).toBeLessThan(rounded(seconds));
  });
});

test('a greater amount is not due earlier', () => {
  always(({ calendar, times: [start], amounts: [less, more] }) => {
    expect(instantOr(calendar.add(start, less))).toBeLessThanOrEqual(instantOr(calendar.add(start, more)));
  });
});

test('a later start is not due earlier', () => {
  always(({ calendar, times: [early, late], amounts: [seconds] }) => {
    expect(instantOr(calendar.add(early, seconds))).toBeLessThanOrEqual(
      instantOr(calendar.add(late, seconds)),
    );
  });
});

test('two amounts one after the other are due with their sum', () => {
  always(({ calendar, times: [start], amounts: [one, two] }) => {
    const first = calendar.add(start, one);
    // No amount after one that runs out at closing moves on to the next opening; the sum is due at closing.
    if (!first.ok || two === 0) return;
    expect(instantOr(calendar.add(first.value, two))).toBe(
      instantOr(calendar.add(start, rounded(one + two))),
    );
  });
});

test('open time adds up over an instant between', () => {
  always(({ calendar, times: [first, second, third], pauses }) => {
    expect(calendar.between(first, second) + calendar.between(second, third)).toBe(
      calendar.between(first, third),
    );
    const parts =
      betweenWithPauses(calendar, first, second, pauses) + betweenWithPauses(calendar, second, third, pauses);
    expect(parts).toBe(betweenWithPauses(calendar, first, third, pauses));
  });
});

test('the sessions of a stretch have its open time, in order and apart', () => {
  always(({ calendar, times: [from, , to] }) => {
    const sessions = calendar.sessions(from, to);
    expect(sessions.reduce((open, session) => open + session.to - session.from, 0)).toBe(
      calendar.between(from, to) * 1000,
    );
    sessions.forEach((session, index) => {
      expect(session.from).toBeGreaterThanOrEqual(sessions[index - 1]?.to ?? from);
      expect(calendar.isOpen(session.from)).toBe(true);
    });
  });
});

test('a pause makes nothing due earlier', () => {
  always(({ calendar, times: [start], amounts: [seconds], pauses }) => {
    expect(instantOr(addWithPauses(calendar, start, seconds, pauses))).toBeGreaterThanOrEqual(
      instantOr(calendar.add(start, seconds)),
    );
    expect(instantOr(addWithPauses(calendar, start, seconds, pauses))).toBeGreaterThanOrEqual(
      instantOr(addWithPauses(calendar, start, seconds, pauses.slice(1))),
    );
  });
});

test('between a start and the end of an amount with pauses lies that amount', () => {
  always(({ calendar, times: [start], amounts: [seconds], pauses }) => {
    const due = addWithPauses(calendar, start, seconds, pauses);
    if (due.ok) expect(betweenWithPauses(calendar, start, due.value, pauses)).toBe(rounded(seconds));
  });
});

test('what is due in business days is open or a closing, and not before the start', () => {
  always(({ calendar, times: [start] }) => {
    for (const days of [0, 1, 2, 7]) {
      const due = calendar.addBusinessDays(start, days);
      if (!due.ok) continue;
      expect(due.value).toBeGreaterThanOrEqual(start);
      expect(calendar.isOpen(due.value) || calendar.isOpen(due.value - 1)).toBe(true);
      expect(instantOr(calendar.closingOfWorkingDay(start, days + 1))).toBeGreaterThanOrEqual(due.value);
    }
  });
});

test('an opening ends where the calendar closes', () => {
  always(({ calendar, times: [start] }) => {
    const opening = calendar.nextOpening(start);
    const closing = calendar.nextClosing(start);
    if (opening.ok) expect(calendar.isOpen(opening.value)).toBe(true);
    if (!opening.ok || !closing.ok) return;
    expect(calendar.isOpen(closing.value)).toBe(false);
    expect(calendar.between(start, closing.value)).toBe((closing.value - opening.value) / 1000);
  });
});
