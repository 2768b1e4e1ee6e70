import { formatWeekdays, type WeekdayNumber } from '@upheld/contract/words';
import type { Reader } from '../reader.ts';
import { dayMinutes, isAroundTheClock, type WeekOpening } from './open-week.ts';

/** The hours of a week, one line for days that are alike: `Mon–Fri 09:00–18:00`. */
export function sayWeek(reader: Reader, week: readonly WeekOpening[]): readonly string[] {
  const { words, language } = reader;
  if (isAroundTheClock(week)) return [words.around];
  const days = new Map<string, WeekdayNumber[]>();
  for (const { day, open } of byDay(week)) {
    const hours = open.map((range) => sayHours(reader, range)).join(language === 'zh-CN' ? '、' : ', ');
    days.set(hours, [...(days.get(hours) ?? []), day]);
  }
  return [...days].map(([hours, alike]) => words.daysAndHours(formatWeekdays(alike, language), hours));
}

/** `09:00–18:00`; an end on the next day says so. */
export function sayHours(reader: Reader, { from, to }: { from: number; to: number }): string {
  const over = to > dayMinutes;
  const hours = `${clock(from)}–${clock(over ? to - dayMinutes : to)}`;
  return over ? reader.words.nextDay(hours) : hours;
}

function byDay(week: readonly WeekOpening[]): { day: WeekdayNumber; open: WeekOpening[] }[] {
  const days = new Map<WeekdayNumber, WeekOpening[]>();
  for (const opening of week) days.set(opening.day, [...(days.get(opening.day) ?? []), opening]);
  return [...days]
    .map(([day, open]) => ({ day, open: open.toSorted((a, b) => a.from - b.from) }))
    .toSorted((a, b) => a.day - b.day);
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
