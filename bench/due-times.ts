import { compileCalendar } from '../packages/engine/src/calendar/compile-calendar.ts';
import type { CompiledCalendar } from '../packages/engine/src/calendar/compiled-calendar.ts';
import type { CalendarDefinition, Hours } from '../packages/engine/src/calendar/definition.ts';

// How many due times a second one core works out: random but seeded starts over three years, 1 to 80 hours each.
// Prints a line of JSON per calendar.

const onWeekdays = (...hours: Hours[]) => ({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours });
const daily = (...hours: Hours[]) => ({ ...onWeekdays(...hours), sat: hours, sun: hours });

const calendars: Record<string, CalendarDefinition> = {
  '24x7': { timeZone: 'Etc/UTC', hours: daily(['00:00', '24:00']) },
  'weekdays 09-18 with holidays': {
    timeZone: 'Asia/Shanghai',
    hours: onWeekdays(['09:00', '18:00']),
    holidays: [
      '2025-10-01',
      '2025-10-02',
      '2025-10-03',
      '2026-01-01',
      '2026-02-17',
      '2026-02-18',
      '2026-05-01',
    ],
    extraDays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-10-10'],
  },
  'overnight 09-01': { timeZone: 'America/Los_Angeles', hours: onWeekdays(['09:00', '01:00']) },
  'split day': { timeZone: 'Europe/Berlin', hours: onWeekdays(['08:00', '12:00'], ['13:00', '17:00']) },
};

const batch = 1 << 16;
const rounds = 80;
const from = Date.UTC(2025, 0, 1);
const spanMilliseconds = 3 * 365 * 86_400_000;

for (const [calendar, definition] of Object.entries(calendars)) {
  const compiled = compileCalendar(definition);
  if (!compiled.ok) throw new Error(compiled.problem.message);
  console.log(JSON.stringify({ bench: 'due-times', calendar, perSecond: perSecond(compiled.value) }));
}

function perSecond(calendar: CompiledCalendar): number {
  const random = seeded(20_261_001);
  const starts = Float64Array.from({ length: batch }, () => from + Math.floor(random() * spanMilliseconds));
  const seconds = Float64Array.from({ length: batch }, () => 3600 + Math.floor(random() * 79 * 3600));
  const round = () => {
    let sum = 0;
    for (let index = 0; index < batch; index++) {
      const due = calendar.add(starts[index] ?? 0, seconds[index] ?? 0);
      if (!due.ok) throw new Error(due.problem.message);
      sum += due.value;
    }
    return sum;
  };
  const expected = round();
  for (let warm = 0; warm < 10; warm++) round();
  const began = performance.now();
  for (let done = 0; done < rounds; done++) {
    if (round() !== expected) throw new Error('the same question got another answer');
  }
  return Math.round((batch * rounds * 1000) / (performance.now() - began));
}

/** Marsaglia's xorshift, so that every run asks the same. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
