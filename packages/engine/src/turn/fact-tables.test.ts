import { describe, expect, test } from 'vitest';
import {
  act,
  by,
  calendar,
  derived,
  duty,
  fact,
  hours,
  minutes,
  officeHours,
  on,
  sampleGuide,
  start,
  workingDay,
} from '../case/testing/sample-guide.ts';
import { agreeing, clockText, doing, instant, open, saying, tell } from '../case/testing/story.ts';
import type { Deed } from '../case/testing/story.ts';
import type { FactRule } from '../kernel/fact.ts';
import { milestones } from './milestones.ts';
import { proof } from './proof.ts';

const beijing = 'Asia/Shanghai';
const working = calendar('working', officeHours(beijing, '09:00', '18:00'));
const bands = ['km40', 'km80', 'km320', 'km480', 'beyond'];
const band: FactRule = {
  ...fact('band', 'choice', '', bands),
  source: {
    kind: 'band',
    of: 'distance',
    bands: [
      { id: 'km40', upTo: 40 },
      { id: 'km80', upTo: 80 },
      { id: 'km320', upTo: 320 },
      { id: 'km480', upTo: 480 },
      { id: 'beyond', upTo: null },
    ],
  },
};

/** XX-09: how soon somebody is on site, by level and distance; hours first, then working days. */
const cells = {
  km40: hours(2),
  km80: hours(4),
  km320: hours(12),
  km480: workingDay(2),
  beyond: { kind: 'agreed' },
} as const;
const visits = sampleGuide({
  calendars: [working],
  facts: [
    fact('distance', 'number', 0),
    band,
    derived(
      'level',
      ['grave', 'mild'],
      [
        ["case.severity in ['P1', 'P2']", "'grave'"],
        [null, "'mild'"],
      ],
    ),
  ],
  acts: [act('ordered'), act('arrived')],
  duties: [
    duty('arrival', {
      from: [start('actDone', { act: 'ordered' })],
      until: [on('actDone', { act: 'arrived' })],
      target: {
        dimensions: ['level', 'band'],
        cells: Object.fromEntries(
          bands.flatMap((id) => [
            [`grave/${id}`, id === 'km40' ? minutes(90) : cells[id as keyof typeof cells]],
            [`mild/${id}`, cells[id as keyof typeof cells]],
          ]),
        ),
      },
      calendar: by('band', {
        km40: 'always',
        km80: 'always',
        km320: 'always',
        km480: 'working',
        beyond: 'working',
      }),
    }),
  ],
});
const due = (deeds: readonly Deed[], severity = 'P3') => {
  const kase = tell(visits, [['2026-11-26 09:00', open({ severity })], ...deeds], beijing);
  const [shown] = milestones(visits, kase, kase.lastActivity);
  return clockText(shown?.due ?? null, beijing);
};
const ordered = (at: string): Deed => [at, doing('ordered')];
const distance = (km: number, at = '2026-11-26 10:00'): Deed => [at, saying('distance', km)];

describe('a table by level and distance', () => {
  test.each([
    [40, '2026-11-26 17:00:00'],
    // The upper end belongs to the band: 40.1 km is the next one.
    [40.1, '2026-11-26 19:00:00'],
    [80, '2026-11-26 19:00:00'],
    [320, '2026-11-27 03:00:00'],
  ])('%d km, ordered Thursday 15:00: %s', (km, expected) => {
    expect(due([distance(km), ordered('2026-11-26 15:00')])).toBe(expected);
  });

  test('480 km: unit and hours change together', () => {
    expect(due([distance(480), ordered('2026-11-26 15:00')])).toBe('2026-11-27 18:00:00');
    expect(due([distance(480), ordered('2026-11-26 20:00')])).toBe('2026-11-30 18:00:00');
    expect(due([distance(480), ordered('2026-11-28 10:00')])).toBe('2026-12-01 18:00:00');
  });

  test('beyond, it sleeps until a time is agreed', () => {
    const deeds = [distance(2000), ordered('2026-11-26 15:00')];
    expect(due(deeds)).toBeNull();
    const agreed: Deed = ['2026-11-26 16:00', agreeing('arrival', instant('2026-12-04 12:00', beijing))];
    expect(due([...deeds, agreed])).toBe('2026-12-04 12:00:00');
  });

  test('the distance was wrong: milder, it counts from the order', () => {
    const corrected = distance(300, '2026-11-26 16:00');
    expect(due([distance(30), ordered('2026-11-26 15:00'), corrected])).toBe('2026-11-27 03:00:00');
  });

  test('the distance was wrong: stricter, never more than a full new span', () => {
    const corrected = distance(30, '2026-11-26 20:00');
    expect(due([distance(300), ordered('2026-11-26 15:00'), corrected])).toBe('2026-11-26 22:00:00');
  });

  test('the severity changes a level that is worked out of it', () => {
    const graver: Deed = [
      '2026-11-26 15:30',
      {
        type: 'changeSeverity',
        by: { side: 'vendor', person: { id: 'mina', name: 'Mina Roth' }, role: 'engineer' },
        to: 'P1',
        reason: 'Down.',
      },
    ];
    expect(due([distance(30), ordered('2026-11-26 15:00'), graver])).toBe('2026-11-26 17:00:00');
    expect(due([distance(30), ordered('2026-11-26 15:00')], 'P1')).toBe('2026-11-26 16:30:00');
  });

  test('the proof names the event that moved the due time', () => {
    const kase = tell(
      visits,
      [
        ['2026-11-26 09:00', open()],
        distance(30),
        ordered('2026-11-26 15:00'),
        distance(300, '2026-11-26 16:00'),
      ],
      beijing,
    );
    expect(proof(visits, kase, 'arrival', null, kase.lastActivity)?.changes).toEqual([
      {
        at: instant('2026-11-26 16:00', beijing),
        event: 3,
        what: 'fact',
        before: instant('2026-11-26 17:00', beijing),
        after: instant('2026-11-27 03:00', beijing),
      },
    ]);
  });
});

test('a table by a fact that nobody has said promises nothing until somebody does', () => {
  const guide = sampleGuide({
    facts: [fact('class', 'choice', '', ['general', 'critical'])],
    duties: [duty('answer', { target: by('class', { general: hours(8), critical: hours(1) }) })],
  });
  const hoursByClass = sampleGuide({
    ...guide,
    calendars: [working],
    duties: guide.duties.map((each) => ({
      ...each,
      target: { dimensions: [], cells: { '': hours(1) } },
      calendar: by('class', { general: 'working', critical: 'always' }),
    })),
  });
  const unknown = tell(hoursByClass, [['2026-11-26 09:00', open()]]);
  expect(milestones(hoursByClass, unknown, unknown.lastActivity)[0]).toMatchObject({
    state: 'none',
    due: null,
  });
  const kase = tell(guide, [['2026-11-26 09:00', open()]]);
  expect(milestones(guide, kase, kase.lastActivity)[0]).toMatchObject({ state: 'none', due: null });
  const said = tell(guide, [
    ['2026-11-26 09:00', open()],
    ['2026-11-26 10:00', saying('class', 'critical')],
  ]);
  expect(milestones(guide, said, said.lastActivity)[0]?.due).toBe(instant('2026-11-26 11:00'));
});
