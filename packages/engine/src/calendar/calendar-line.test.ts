import { describe, expect, test } from 'vitest';
import { answerCalendarLine } from './calendar-line.ts';

const calendar = {
  timeZone: 'Europe/Berlin',
  hours: { mon: [['09:00', '17:00']], fri: [['09:00', '17:00']] },
  holidays: ['2026-12-25'],
  breaks: [{ date: '2026-01-02', start: '10:30', end: '11:30' }],
  overrides: { '2026-01-05': [['08:00', '12:00']] },
};
const question = { id: 'x', calendar, op: 'add', start: '2026-01-02T09:00:00Z', seconds: 1800 };
const answer = (line: object): unknown => JSON.parse(answerCalendarLine(JSON.stringify(line)));

describe('a line that can be answered', () => {
  test('gives the end of an amount in UTC', () => {
    expect(answerCalendarLine(JSON.stringify(question))).toBe('{"id":"x","end":"2026-01-02T09:30:00Z"}');
    expect(answer({ ...question, seconds: 3600 })).toEqual({ id: 'x', end: '2026-01-02T11:00:00Z' });
    expect(answer({ ...question, seconds: 7 * 3600 })).toEqual({ id: 'x', end: '2026-01-05T08:00:00Z' });
  });

  test('does not count its pauses', () => {
    const pauses = [['2026-01-02T09:10:00Z', '2026-01-02T09:20:00Z']];
    expect(answer({ ...question, seconds: 1200, pauses })).toEqual({ id: 'x', end: '2026-01-02T09:30:00Z' });
    expect(answer({ ...question, op: 'between', end: '2026-01-02T09:30:00Z', pauses })).toEqual({
      id: 'x',
      seconds: 1200,
    });
  });

  test('gives the seconds between two instants', () => {
    const line = {
      id: 7,
      calendar,
      op: 'between',
      start: '2026-01-02T16:59:59+01:00',
      end: '2026-01-05T08:00:00.5+01:00',
    };
    expect(answer({ ...line, start: '2026-01-02T15:59:59.250Z' })).toEqual({ id: 7, seconds: 1.25 });
    expect(answer({ ...line, end: '2026-01-01T00:00:00Z' })).toEqual({ id: 7, seconds: 0 });
  });

  test('may have an amount with a fraction, and no id', () => {
    expect(answer({ ...question, id: undefined, seconds: 0.25 })).toEqual({
      id: null,
      end: '2026-01-02T09:00:00.250Z',
    });
  });

  test('may have extra working days', () => {
    const extra = { ...calendar, extraDays: ['2026-01-03'], extraHours: [['10:00', '11:00']] };
    const line = { ...question, calendar: extra, start: '2026-01-02T17:00:00Z' };
    expect(answer(line)).toEqual({ id: 'x', end: '2026-01-03T09:30:00Z' });
  });

  test('gets the same answer however many calendars came before', () => {
    const lines = Array.from({ length: 450 }, (_, index) => ({
      ...question,
      calendar: {
        ...calendar,
        breaks: [{ date: '2026-01-02', start: '10:00', end: `11:${10 + (index % 50)}` }],
      },
    }));
    const ends = lines.map((line) => answer(line));
    lines.forEach((line, index) => expect(answer(line)).toEqual(ends[index]));
    expect(ends[5]).toEqual({ id: 'x', end: '2026-01-02T10:45:00Z' });
  });
});

describe('a line that cannot be answered', () => {
  test.each(['', 'not JSON', '{"id":"x"', 'null', '[]', '"text"', '5'])('%j is no JSON object', (line) => {
    expect(JSON.parse(answerCalendarLine(line))).toEqual({
      id: null,
      error: { code: 'line-invalid', message: 'The line is not a JSON object' },
    });
  });

  test.each([
    ['calendar', undefined],
    ['calendar', 'office'],
    ['op', undefined],
    ['op', 'subtract'],
    ['start', undefined],
    ['start', 1_767_349_800_000],
    ['start', '2026-01-02'],
    ['start', '2026-02-30T09:00:00Z'],
    ['start', '2500-01-01T00:00:00Z'],
    ['seconds', undefined],
    ['seconds', null],
    ['seconds', -1],
    ['seconds', '1800'],
    ['pauses', 'none'],
    ['pauses', [['2026-01-02T09:00:00Z']]],
    ['pauses', [['2026-01-02T09:00:00Z', 'later']]],
  ])('with the %s %j names it', (field, value) => {
    const { id, error } = answer({ ...question, [field]: value }) as {
      id: string;
      error: { code: string; message: string };
    };
    expect(id).toBe('x');
    expect(error.code).toBe('line-invalid');
    expect(error.message).toContain(`${field}: `);
  });

  test('with op between needs an end', () => {
    expect(answer({ ...question, op: 'between' })).toMatchObject({
      id: 'x',
      error: { code: 'line-invalid' },
    });
  });

  test('tells every fault of a calendar', () => {
    const faulty = { timeZone: 'Berlin', hours: {}, holidays: ['2026-02-30'] };
    expect(answer({ ...question, calendar: faulty })).toEqual({
      id: 'x',
      error: {
        code: 'calendar-invalid',
        message:
          'timeZone: "Berlin" is not an IANA time zone such as Europe/Berlin; ' +
          'holidays[0]: "2026-02-30" is not a date; write an existing day as YYYY-MM-DD',
      },
    });
  });

  test('tells that a calendar never opens, or that an amount is too great', () => {
    const closed = { timeZone: 'Europe/Berlin', hours: {} };
    expect(answer({ ...question, calendar: closed })).toMatchObject({
      error: { code: 'calendar-never-opens' },
    });
    expect(answer({ ...question, seconds: 1e300 })).toMatchObject({ error: { code: 'out-of-range' } });
  });
});
