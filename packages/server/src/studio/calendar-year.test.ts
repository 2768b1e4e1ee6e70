import { compileCalendar, type CalendarDefinition, type GuideCalendar } from '@upheld/engine';
import { describe, expect, test } from 'vitest';
import { calendarYear } from './calendar-year.ts';

const aroundTheClock = [['00:00', '24:00']] as const;

function calendarOf(definition: CalendarDefinition, more: Partial<GuideCalendar> = {}): GuideCalendar {
  const compiled = compileCalendar(definition);
  if (!compiled.ok) throw new Error(compiled.problem.message);
  return {
    id: 'hours',
    name: { en: 'Hours' },
    definition,
    compiled: compiled.value,
    dayNames: {},
    knownUntil: null,
    clauses: [],
    ...more,
  };
}

function dayOf(year: ReturnType<typeof calendarYear>, date: string) {
  const day = year.days.find((each) => each.date === date);
  return { ...day, hours: year.hours[day?.hours ?? -1] };
}

describe('a calendar in one year', () => {
  test('has each of its 366 days, from 1 January on', () => {
    const year = calendarYear(calendarOf({ timeZone: 'UTC', hours: { mon: [['09:00', '17:00']] } }), 2028);
    expect(year.days).toHaveLength(366);
    expect(year.days[0]?.date).toBe('2028-01-01');
    expect(year.days.at(-1)?.date).toBe('2028-12-31');
    expect(year.workingDays).toBe(52);
    expect(year.openSeconds).toBe(52 * 8 * 3600);
  });

  test('says of hours past midnight that they belong to the day on which they begin, also at its end', () => {
    const year = calendarYear(calendarOf({ timeZone: 'UTC', hours: { thu: [['09:00', '01:00']] } }), 2026);
    const open = [{ from: '09:00', to: '01:00', daysOn: 1 }];
    expect(dayOf(year, '2026-12-31')).toMatchObject({ kind: 'week', hours: { open, seconds: 16 * 3600 } });
    expect(dayOf(year, '2026-01-02')).toMatchObject({ kind: 'off', hours: { open: [], seconds: 0 } });
    expect(year.week[3]).toEqual(open);
  });

  test('has a day of 23 and one of 25 hours where the clocks change', () => {
    const hours = { sat: aroundTheClock, sun: aroundTheClock };
    const year = calendarYear(calendarOf({ timeZone: 'America/Los_Angeles', hours }), 2026);
    const open = [{ from: '00:00', to: '24:00', daysOn: 0 }];
    expect(dayOf(year, '2026-03-08').hours).toEqual({ open, seconds: 23 * 3600 });
    expect(dayOf(year, '2026-11-01').hours).toEqual({ open, seconds: 25 * 3600 });
    expect(dayOf(year, '2026-11-07').hours).toEqual({ open, seconds: 24 * 3600 });
    expect(year.hours).toHaveLength(4);
  });

  test('takes a break out of the hours and names it', () => {
    const calendar = calendarOf({
      timeZone: 'Asia/Seoul',
      hours: { wed: [['09:00', '18:00']] },
      breaks: [
        { date: '2026-06-10', start: '12:00', end: '13:00' },
        { date: '2027-06-09', start: '12:00', end: '13:00' },
      ],
    });
    const year = calendarYear(calendar, 2026);
    expect(dayOf(year, '2026-06-10')).toMatchObject({
      breaks: true,
      hours: {
        open: [
          { from: '09:00', to: '12:00', daysOn: 0 },
          { from: '13:00', to: '18:00', daysOn: 0 },
        ],
        seconds: 8 * 3600,
      },
    });
    expect(year.breaks).toEqual({ '2026-06-10': [{ from: '12:00', to: '13:00', daysOn: 0 }] });
  });

  test('tells a holiday, an extra working day and a day of special hours apart', () => {
    const definition: CalendarDefinition = {
      timeZone: 'Asia/Shanghai',
      hours: { mon: [['09:00', '18:00']] },
      holidays: ['2026-10-05'],
      extraDays: ['2026-10-10'],
      overrides: { '2026-12-28': [['09:00', '12:00']] },
    };
    const dayNames = { '2026-10-05': { en: 'National Day' }, '2025-10-06': { en: 'Mid-Autumn Festival' } };
    const year = calendarYear(calendarOf(definition, { dayNames, knownUntil: '2026-12-31' }), 2026);
    expect(dayOf(year, '2026-10-05')).toMatchObject({ kind: 'holiday', hours: { seconds: 0 } });
    expect(dayOf(year, '2026-10-10')).toMatchObject({ kind: 'extraDay', hours: { seconds: 9 * 3600 } });
    expect(dayOf(year, '2026-12-28')).toMatchObject({ kind: 'special', hours: { seconds: 3 * 3600 } });
    expect(year.names).toEqual({ '2026-10-05': { en: 'National Day' } });
    expect(year.holidaysKnown).toEqual({ from: '2025-01-01', until: '2026-12-31' });
  });
});
