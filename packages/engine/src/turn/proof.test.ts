import { describe, expect, test } from 'vitest';
import {
  always,
  businessDays,
  by,
  calendar,
  days,
  duty,
  hours,
  none,
  officeHours,
  sampleGuide,
  says,
  when,
} from '../case/testing/sample-guide.ts';
import { clockText, endWait, instant, open, rerate, tell, wait } from '../case/testing/story.ts';
import type { Deed } from '../case/testing/story.ts';
import type { Proof } from '../case/milestone.ts';
import type { Guide } from '../guide/guide.ts';
import { preview } from './preview.ts';
import { proof } from './proof.ts';

const beijing = 'Asia/Shanghai';
const standard = calendar(
  'standard',
  {
    ...officeHours(beijing, '09:00', '18:00'),
    holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
    extraDays: ['2026-09-20'],
  },
  {
    dayNames: {
      '2026-10-01': says('National Day'),
      '2026-10-02': says('National Day'),
      '2026-09-20': says('In exchange'),
    },
    knownUntil: '2026-12-31',
  },
);

const rows = (given: Proof | null): readonly (readonly unknown[])[] =>
  (given?.stretches ?? []).map(({ from, to, kind, why, day }) => [
    clockText(from, given?.zone)?.slice(5, 16),
    clockText(to, given?.zone)?.slice(5, 16),
    kind,
    why.code,
    day,
  ]);

const oneHour = sampleGuide({
  calendars: [standard],
  assumptions: [
    {
      id: 'A1',
      at: 'milestones.response.clock',
      taken: says('Service hours'),
      because: says('Silent'),
      clauses: [],
    },
    { id: 'A2', at: 'milestones.response-two', taken: says('Other'), because: says('Silent'), clauses: [] },
    { id: 'A3', at: 'calendars.hours.standard', taken: says('Hours'), because: says('Silent'), clauses: [] },
  ],
  duties: [
    duty('response', {
      target: by('severity', { P1: hours(1), P2: hours(2), P3: businessDays(1), P4: none }),
      calendar: always('standard'),
    }),
  ],
});

const proved = (guide: Guide, deeds: readonly Deed[], asOf: string, zone = 'UTC') =>
  proof(guide, tell(guide, deeds, zone), guide.duties[0]?.id ?? '', null, instant(asOf, zone));

describe('the proof of one hour opened on the eve of a holiday week', () => {
  const given = proved(
    oneHour,
    [['2026-09-30 17:30', open({ severity: 'P1' })]],
    '2026-09-30 17:30',
    beijing,
  );

  test('is due on the first working day after it', () => {
    expect(clockText(given?.milestone.due ?? null, beijing)).toBe('2026-10-08 09:30:00');
  });

  test('counts one hour in two stretches and says why each closed day does not count', () => {
    expect(rows(given)).toEqual([
      ['09-30 17:30', '09-30 18:00', 'counted', 'open', '2026-09-30'],
      ['09-30 18:00', '10-01 00:00', 'closed', 'closed', '2026-09-30'],
      ['10-01 00:00', '10-02 00:00', 'closed', 'holiday', '2026-10-01'],
      ['10-02 00:00', '10-03 00:00', 'closed', 'holiday', '2026-10-02'],
      ['10-03 00:00', '10-05 00:00', 'closed', 'closed', '2026-10-03'],
      ['10-05 00:00', '10-06 00:00', 'closed', 'holiday', '2026-10-05'],
      ['10-06 00:00', '10-07 00:00', 'closed', 'holiday', '2026-10-06'],
      ['10-07 00:00', '10-08 00:00', 'closed', 'holiday', '2026-10-07'],
      ['10-08 00:00', '10-08 09:00', 'closed', 'closed', '2026-10-08'],
      ['10-08 09:00', '10-08 09:30', 'counted', 'open', '2026-10-08'],
    ]);
    expect(given?.countedSeconds).toBe(3600);
    expect(given?.stretches[2]?.why.text).toEqual({ en: 'National Day' });
  });

  test('names the assumptions on the milestone and its calendar, and no others', () => {
    expect(given?.assumptions).toEqual(['A1', 'A3']);
  });
});

test('an extra working day counts and is named', () => {
  const given = proved(
    oneHour,
    [['2026-09-18 17:30', open({ severity: 'P2' })]],
    '2026-09-18 17:30',
    beijing,
  );
  expect(given?.stretches.at(-1)).toMatchObject({
    kind: 'counted',
    day: '2026-09-20',
    seconds: 5400,
    why: { code: 'extraDay', text: { en: 'In exchange' } },
  });
});

test('a due time past the last decreed holiday is provisional', () => {
  const given = proved(
    oneHour,
    [['2026-12-31 17:30', open({ severity: 'P2' })]],
    '2026-12-31 17:30',
    beijing,
  );
  expect(given?.milestone.provisional).toBe(true);
});

describe('the proof of a clock that was changed', () => {
  const office = calendar('office', officeHours('UTC', '09:00', '17:00'));
  const guide = sampleGuide({
    calendars: [office],
    duties: [
      duty('fix', {
        target: by('severity', { P1: hours(2), P2: hours(6), P3: businessDays(1), P4: none }),
        calendar: always('office'),
        pauses: [
          { while: when("case.waitingFor == 'customer'"), reason: says('We wait for you'), clauses: [] },
        ],
        until: [],
      }),
    ],
  });

  test('a full span given anew: what went before is shown and not counted', () => {
    const given = proved(
      guide,
      [
        ['2026-11-23 10:00', open({ severity: 'P3' })],
        ['2026-11-23 14:00', rerate('P1')],
      ],
      '2026-11-23 14:00',
    );
    expect(rows(given)).toEqual([
      ['11-23 10:00', '11-23 14:00', 'notRunning', 'started', '2026-11-23'],
      ['11-23 14:00', '11-23 16:00', 'counted', 'open', '2026-11-23'],
    ]);
    expect(given?.stretches[0]?.why.event).toBe(1);
    expect(given?.countedSeconds).toBe(7200);
    expect(given?.changes).toEqual([
      {
        at: instant('2026-11-23 14:00'),
        event: 1,
        what: 'severity',
        before: instant('2026-11-24 10:00'),
        after: instant('2026-11-23 16:00'),
      },
    ]);
  });

  test('a pause is a row of its own, with its words, and the counted time still adds up', () => {
    const given = proved(
      guide,
      [
        ['2026-11-23 10:00', open({ severity: 'P2' })],
        ['2026-11-23 11:00', wait('customer')],
        ['2026-11-23 13:00', endWait],
      ],
      '2026-11-23 13:00',
    );
    expect(rows(given)).toEqual([
      ['11-23 10:00', '11-23 11:00', 'counted', 'open', '2026-11-23'],
      ['11-23 11:00', '11-23 13:00', 'paused', 'paused', '2026-11-23'],
      ['11-23 13:00', '11-23 17:00', 'counted', 'open', '2026-11-23'],
      ['11-23 17:00', '11-24 09:00', 'closed', 'closed', '2026-11-23'],
      ['11-24 09:00', '11-24 10:00', 'counted', 'open', '2026-11-24'],
    ]);
    expect(given?.stretches[1]?.why.text).toEqual({ en: 'We wait for you' });
    expect(given?.countedSeconds).toBe(6 * 3600);
    expect(
      given?.changes.map(({ what, before, after }) => [what, clockText(before), clockText(after)]),
    ).toEqual([
      ['paused', '2026-11-23 16:00:00', null],
      ['resumed', null, '2026-11-24 10:00:00'],
    ]);
  });

  test('a clock that slept shows its sleep and then the full span', () => {
    const given = proved(
      guide,
      [
        ['2026-11-23 10:00', open({ severity: 'P4' })],
        ['2026-11-23 12:00', rerate('P1')],
      ],
      '2026-11-23 12:00',
    );
    expect(rows(given)).toEqual([
      ['11-23 10:00', '11-23 12:00', 'notRunning', 'dormant', '2026-11-23'],
      ['11-23 12:00', '11-23 14:00', 'counted', 'open', '2026-11-23'],
    ]);
  });
});

test('days of the wall clock are one stretch, and keep local time over a change of clocks', () => {
  const berlin = calendar('berlin', {
    timeZone: 'Europe/Berlin',
    hours: Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]),
    ),
  });
  const guide = sampleGuide({
    calendars: [berlin],
    duties: [duty('silence', { target: always(days(10)), calendar: always('berlin') })],
  });
  const given = proved(guide, [['2026-10-20 10:00', open()]], '2026-10-20 10:00', 'Europe/Berlin');
  expect(rows(given)).toEqual([['10-20 10:00', '10-30 10:00', 'counted', 'wallClock', '2026-10-20']]);
  // Ten days and the hour that the end of summer time adds.
  expect(given?.countedSeconds).toBe(10 * 86_400 + 3600);
});

test('a duty that has not begun has no proof', () => {
  const kase = tell(oneHour, [['2026-09-30 01:00', open()]]);
  expect(proof(oneHour, kase, 'response', 2, kase.lastActivity)).toBeNull();
  expect(proof(oneHour, kase, 'unknown', null, kase.lastActivity)).toBeNull();
});

test('a filing is previewed with the due times that opening it would give', () => {
  const filing = {
    offering: 'gold',
    severity: 'P1',
    channel: 'web',
    openedAt: instant('2026-09-30 17:30', beijing),
  } as const;
  const [previewed, ...others] = preview(oneHour, filing);
  expect(others).toEqual([]);
  expect(clockText(previewed?.milestone.due ?? null, beijing)).toBe('2026-10-08 09:30:00');
  const filed = proved(
    oneHour,
    [['2026-09-30 17:30', open({ severity: 'P1' })]],
    '2026-09-30 17:30',
    beijing,
  );
  expect(previewed?.stretches).toEqual(filed?.stretches);
});
