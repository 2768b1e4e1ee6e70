import { compileCalendar } from '../../calendar/compile-calendar.ts';
import { weekdays, type CalendarDefinition, type Hours } from '../../calendar/definition.ts';
import type { GuideCalendar } from '../guide.ts';
import type { LanguageTag } from '../text.ts';

const names: Readonly<Record<string, string>> = { en: 'Around the clock', 'zh-CN': '全天候', ko: '24시간' };

/** The calendar that every guide has: around the clock, told and counted by the days of the guide's own zone. */
export function always(languages: readonly LanguageTag[], timeZone: string): GuideCalendar {
  const day: readonly Hours[] = [['00:00', '24:00']];
  const definition: CalendarDefinition = {
    timeZone,
    hours: Object.fromEntries(weekdays.map((weekday) => [weekday, day])),
  };
  const compiled = compileCalendar(definition);
  if (!compiled.ok) throw new Error(`the built-in calendar is invalid: ${compiled.problem.message}`);
  return {
    id: 'always',
    name: Object.fromEntries(languages.map((language) => [language, names[language] ?? 'Around the clock'])),
    definition,
    compiled: compiled.value,
    dayNames: {},
    knownUntil: null,
    clauses: [],
  };
}
