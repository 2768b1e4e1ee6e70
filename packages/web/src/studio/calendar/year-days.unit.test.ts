import type { CalendarYear } from '@upheld/contract';
import { describe, expect, it } from 'vitest';
import { dateOn, exceptionsOf, monthOn, monthsOf, weekdayOf, yearDays } from './year-days.ts';

const nine = { open: [{ from: '09:00', to: '18:00', daysOn: 0 }], seconds: 9 * 3600 };
const closed = { open: [], seconds: 0 };
const short = { open: [{ from: '00:00', to: '24:00', daysOn: 0 }], seconds: 23 * 3600 };

const calendar = (days: CalendarYear['days'], more: Partial<CalendarYear> = {}): CalendarYear => ({
  id: 'standard',
  name: { en: 'Standard' },
  zone: 'Asia/Shanghai',
  clauses: [],
  hours: [nine, closed, short],
  week: [],
  days,
  names: {},
  breaks: {},
  workingDays: 0,
  openSeconds: 0,
  holidaysKnown: null,
  ...more,
});
const day = (date: string, kind: CalendarYear['days'][number]['kind'], hours: number) => ({
  date,
  kind,
  hours,
  breaks: false,
});

describe('the days of a year', () => {
  it('are known until the last decree, and unknown before the list begins and after it ends', () => {
    const days = yearDays(
      calendar(
        [day('2024-12-31', 'week', 0), day('2025-01-01', 'holiday', 1), day('2027-01-01', 'week', 0)],
        {
          holidaysKnown: { from: '2025-01-01', until: '2026-12-31' },
        },
      ),
    );
    expect(days.map(({ known }) => known)).toEqual([false, true, false]);
  });

  it('are all known where the calendar observes no holidays', () => {
    expect(yearDays(calendar([day('2099-01-01', 'week', 0)]))[0]?.known).toBe(true);
  });

  it('tell a day that the change of clocks makes shorter', () => {
    const days = yearDays(calendar([day('2026-03-08', 'week', 2), day('2026-03-09', 'week', 0)]));
    expect(days.map(({ changed }) => changed)).toEqual([true, false]);
  });

  it('stand under their weekday: October 2026 begins on a Thursday', () => {
    const [october] = monthsOf(yearDays(calendar([day('2026-10-01', 'holiday', 1)])));
    expect(october).toMatchObject({ first: '2026-10-01', lead: 3 });
    expect(weekdayOf('2026-10-04')).toBe(6);
  });
});

describe('the days out of the ordinary', () => {
  const names = { '2026-10-01': { en: 'National Day' }, '2026-10-02': { en: 'National Day' } };

  it('are one row as long as they follow each other and are alike', () => {
    const days = yearDays(
      calendar(
        [
          day('2026-10-01', 'holiday', 1),
          day('2026-10-02', 'holiday', 1),
          day('2026-10-03', 'holiday', 1),
          day('2026-10-08', 'week', 0),
          day('2026-10-10', 'extraDay', 0),
        ],
        { names },
      ),
    );
    const rows = exceptionsOf(days, names).map(({ from, to, count }) => [from.date, to.date, count]);
    expect(rows).toEqual([
      ['2026-10-01', '2026-10-02', 2],
      ['2026-10-03', '2026-10-03', 1],
      ['2026-10-10', '2026-10-10', 1],
    ]);
  });

  it('are two rows where an ordinary day lies between them', () => {
    const days = yearDays(
      calendar([
        day('2026-10-03', 'holiday', 1),
        day('2026-10-04', 'week', 0),
        day('2026-10-05', 'holiday', 1),
      ]),
    );
    expect(exceptionsOf(days, {})).toHaveLength(2);
  });

  it('include an ordinary day with a break', () => {
    const breaks = { '2026-06-10': [{ from: '12:00', to: '13:00', daysOn: 0 }] };
    const days = yearDays(calendar([day('2026-06-10', 'week', 0), day('2026-06-11', 'week', 0)], { breaks }));
    expect(exceptionsOf(days, {}).map(({ from }) => from.date)).toEqual(['2026-06-10']);
  });
});

it('goes from day to day over a month, and from month to month without leaving it', () => {
  expect(dateOn('2026-02-28', 1)).toBe('2026-03-01');
  expect(dateOn('2026-01-01', -1)).toBe('2025-12-31');
  expect(monthOn('2026-03-31', -1)).toBe('2026-02-28');
  expect(monthOn('2026-12-05', 1)).toBe('2027-01-05');
});
