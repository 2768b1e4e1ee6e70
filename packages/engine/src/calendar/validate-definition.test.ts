import { expect, test } from 'vitest';
import { compileCalendar } from './compile-calendar.ts';
import { validateDefinition } from './validate-definition.ts';

function fieldsAtFault(value: unknown): string[] {
  const validation = validateDefinition(value);
  return validation.ok ? [] : validation.faults.map((fault) => fault.field);
}

test('a definition with every member filled in has no faults', () => {
  const definition = {
    timeZone: 'Europe/Berlin',
    hours: {
      mon: [
        ['09:00', '13:00'],
        ['12:00', '24:00'],
      ],
      fri: [['22:00', '06:00']],
      sun: [],
    },
    holidays: ['2026-12-25', '2026-12-25'],
    extraDays: ['2028-02-29'],
    extraHours: [['00:00', '00:00']],
    overrides: { '2026-12-24': [['09:00', '12:00']], '2026-12-31': [] },
    breaks: [{ date: '2026-01-02', start: '23:00', end: '01:00' }],
  };
  expect(fieldsAtFault(definition)).toEqual([]);
});

test('all faults are told at once, each with its field and value', () => {
  const result = compileCalendar({
    timeZone: 'Mars/Olympus',
    hours: { mon: [['9:00', '17:00']], tue: [['24:00', '25:00']] },
    holidays: ['2026-12-25', '2026-02-30'],
    extraDays: ['01.02.2026'],
    overrides: { '2026-13-01': [['09:60', '10:00']] },
    breaks: [{ date: '2026-01-32', start: '24:00', end: 'noon' }],
  });
  expect(result).toEqual({
    ok: false,
    problem: {
      code: 'calendar-invalid',
      message: [
        'timeZone: "Mars/Olympus" is not an IANA time zone such as Europe/Berlin',
        'hours.mon[0][0]: "9:00" is not a time; write HH:MM from 00:00 to 23:59',
        'hours.tue[0][0]: "24:00" is not a time; write HH:MM from 00:00 to 23:59',
        'hours.tue[0][1]: "25:00" is not a time; write HH:MM from 00:00 to 24:00',
        'holidays[1]: "2026-02-30" is not a date; write an existing day as YYYY-MM-DD',
        'extraDays[0]: "01.02.2026" is not a date; write an existing day as YYYY-MM-DD',
        'overrides.2026-13-01: "2026-13-01" is not a date; write an existing day as YYYY-MM-DD',
        'overrides.2026-13-01[0][0]: "09:60" is not a time; write HH:MM from 00:00 to 23:59',
        'breaks[0].date: "2026-01-32" is not a date; write an existing day as YYYY-MM-DD',
        'breaks[0].start: "24:00" is not a time; write HH:MM from 00:00 to 23:59',
        'breaks[0].end: "noon" is not a time; write HH:MM from 00:00 to 24:00',
      ].join('; '),
    },
  });
});

test.each([
  '',
  '+01:00',
  '2026-01-01T00:00Z',
  '2026-01-01T00:00[Europe/Berlin]',
  'Berlin',
  5,
  null,
  undefined,
])('%j is not taken for a zone', (timeZone) => {
  expect(fieldsAtFault({ timeZone, hours: {} })).toEqual(['timeZone']);
});

test.each(['UTC', 'Etc/UTC', 'Asia/Kolkata', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'])(
  '%s is a zone',
  (timeZone) => {
    expect(fieldsAtFault({ timeZone, hours: {} })).toEqual([]);
  },
);

test('a weekday written out is not passed over', () => {
  expect(fieldsAtFault({ timeZone: 'UTC', hours: { monday: [['09:00', '17:00']] } })).toEqual([
    'hours.monday',
  ]);
});

test('a calendar without hours is not taken for one that is always open', () => {
  expect(fieldsAtFault({ timeZone: 'UTC' })).toEqual(['hours']);
});

test('extra days for which there are no hours are told', () => {
  expect(fieldsAtFault({ timeZone: 'UTC', hours: { mon: [] }, extraDays: ['2026-01-10'] })).toEqual([
    'extraHours',
  ]);
});

test.each([null, 'calendar', 7, [], undefined])('%j is not taken for a calendar', (value) => {
  expect(fieldsAtFault(value)).toEqual(['calendar']);
});

test('members of other types are told', () => {
  const value = {
    timeZone: 'UTC',
    hours: { mon: '09:00-17:00', tue: [['09:00']], wed: [[9, 17]] },
    holidays: '2026-12-25',
    extraHours: 3,
    overrides: [],
    breaks: ['2026-01-05', { date: '2026-01-05' }],
  };
  expect(fieldsAtFault(value)).toEqual([
    'hours.mon',
    'hours.tue[0]',
    'hours.wed[0][0]',
    'hours.wed[0][1]',
    'holidays',
    'extraHours',
    'overrides',
    'breaks[0]',
    'breaks[1].start',
    'breaks[1].end',
  ]);
});
