import type { ProofView } from '@upheld/contract';
import { describe, expect, it } from 'vitest';
import { proofDays, proofRows, reasonsOf } from './proof-days.ts';

type Stretch = ProofView['stretches'][number];

const zone = 'Asia/Shanghai';
const stretch = (
  from: string,
  to: string,
  kind: Stretch['kind'],
  code: string,
  text: Stretch['why']['text'] = null,
): Stretch => ({
  from: `${from}+08:00`,
  to: `${to}+08:00`,
  kind,
  seconds: kind === 'counted' ? (Date.parse(to) - Date.parse(from)) / 1000 : 0,
  day: from.slice(0, 10),
  why: { code, text, event: null },
});

const nationalDay = { en: 'National Day' };
const overTheHoliday = [
  stretch('2026-09-30T17:10:00', '2026-09-30T18:00:00', 'counted', 'open'),
  stretch('2026-09-30T18:00:00', '2026-10-01T00:00:00', 'closed', 'closed'),
  ...[1, 2, 3, 4, 5, 6, 7].map((day) =>
    stretch(`2026-10-0${day}T00:00:00`, `2026-10-0${day + 1}T00:00:00`, 'closed', 'holiday', nationalDay),
  ),
  stretch('2026-10-08T00:00:00', '2026-10-08T09:00:00', 'closed', 'closed'),
  stretch('2026-10-08T09:00:00', '2026-10-08T10:10:00', 'counted', 'open'),
];

const proof = (stretches: Stretch[], startedAt: string, due: string | null) => ({
  stretches,
  milestone: {
    zone,
    startedAt: `${startedAt}+08:00`,
    due: due === null ? null : `${due}+08:00`,
  } as ProofView['milestone'],
});

const filedBeforeTheHoliday = proof(overTheHoliday, '2026-09-30T17:10:00', '2026-10-08T10:10:00');

describe('the rows of a proof', () => {
  it('fold a holiday week between two working days into one', () => {
    const rows = proofRows(filedBeforeTheHoliday);
    expect(rows.map((row) => (row.kind === 'day' ? row.day.day : row.days.length))).toEqual([
      '2026-09-30',
      7,
      '2026-10-08',
    ]);
  });

  it('count 50 minutes before and 70 after it', () => {
    expect(proofDays(filedBeforeTheHoliday).map((day) => day.countedSeconds / 60)).toEqual([
      50, 0, 0, 0, 0, 0, 0, 0, 70,
    ]);
  });

  it('mark where the clock starts and where the promise is due, in minutes of the day', () => {
    const days = proofDays(filedBeforeTheHoliday);
    expect([days[0]?.starts, days.at(-1)?.due]).toEqual([17 * 60 + 10, 10 * 60 + 10]);
  });

  it('leave a single day that does not count as it is', () => {
    const saturday = [
      stretch('2026-09-25T17:00:00', '2026-09-25T18:00:00', 'counted', 'open'),
      stretch('2026-09-26T00:00:00', '2026-09-27T00:00:00', 'closed', 'closed'),
      stretch('2026-09-27T09:00:00', '2026-09-27T10:00:00', 'counted', 'extraDay'),
    ];
    expect(
      proofRows(proof(saturday, '2026-09-25T17:00:00', '2026-09-27T10:00:00')).map(({ kind }) => kind),
    ).toEqual(['day', 'day', 'day']);
  });

  it('part a stretch over several days at each midnight', () => {
    const roundTheClock = [stretch('2026-09-25T18:00:00', '2026-09-27T06:00:00', 'counted', 'wallClock')];
    const days = proofDays(proof(roundTheClock, '2026-09-25T18:00:00', '2026-09-27T06:00:00'));
    expect(days.map(({ countedSeconds }) => countedSeconds / 3600)).toEqual([6, 24, 6]);
    expect(days.map(({ pieces }) => [pieces[0]?.start, pieces[0]?.end])).toEqual([
      [1080, 1440],
      [0, 1440],
      [0, 360],
    ]);
  });

  it('put what is due at midnight at the end of the day whose hours it closes', () => {
    const toMidnight = [stretch('2026-09-25T20:00:00', '2026-09-26T00:00:00', 'counted', 'open')];
    const days = proofDays(proof(toMidnight, '2026-09-25T20:00:00', '2026-09-26T00:00:00'));
    expect(days.map(({ day, due }) => [day, due])).toEqual([['2026-09-25', 1440]]);
  });

  it('never fold the day on which the clock started', () => {
    const filedOnSaturday = [
      stretch('2026-09-26T11:00:00', '2026-09-28T09:00:00', 'closed', 'closed'),
      stretch('2026-09-28T09:00:00', '2026-09-28T10:00:00', 'counted', 'open'),
    ];
    expect(
      proofRows(proof(filedOnSaturday, '2026-09-26T11:00:00', '2026-09-28T10:00:00')).map(({ kind }) => kind),
    ).toEqual(['day', 'day', 'day']);
  });
});

describe('a day of a change to summer time', () => {
  it('has 23 hours and is drawn on 24', () => {
    const berlin = {
      stretches: [
        {
          ...stretch('2026-03-28T00:00:00', '2026-03-28T00:00:00', 'counted', 'wallClock'),
          from: '2026-03-28T23:00:00Z',
          to: '2026-03-29T22:00:00Z',
        },
      ],
      milestone: {
        zone: 'Europe/Berlin',
        startedAt: '2026-03-28T23:00:00Z',
        due: null,
      } as ProofView['milestone'],
    };
    expect(proofDays(berlin).map((day) => [day.countedSeconds / 3600, day.pieces[0]?.end])).toEqual([
      [23, 1440],
    ]);
  });
});

describe('the reasons of a run of days', () => {
  it('are each said once', () => {
    expect(reasonsOf(proofDays(filedBeforeTheHoliday).slice(1, 8)).map(({ code }) => code)).toEqual([
      'holiday',
    ]);
  });
});
