import type { MilestoneView } from '@upheld/contract';
import { describe, expect, it } from 'vitest';
import { lanesOf } from './lanes.ts';
import { eventMarks, labelled, storyScale } from './story-scale.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

describe('the line of a story', () => {
  const scale = storyScale([10 * DAY, 0, MINUTE, 0, 3 * DAY]);

  it('begins at 0 and ends at 1, in the order of time', () => {
    expect(scale.moments).toEqual([0, MINUTE, 3 * DAY, 10 * DAY]);
    const places = scale.moments.map(scale.placeOf);
    expect(places[0]).toBe(0);
    expect(places.at(-1)).toBe(1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('gives a week no more than some room above three days', () => {
    const [, minute = 0, days = 0] = scale.moments.map(scale.placeOf);
    expect(minute).toBeGreaterThan(0.02);
    expect((1 - days) / (days - minute)).toBeLessThan(1.3);
  });

  it('keeps what lies between moments, or past them, on the line', () => {
    expect(scale.placeOf(2 * DAY)).toBeGreaterThan(scale.placeOf(DAY));
    expect(scale.placeOf(99 * DAY)).toBe(1);
    expect(scale.placeOf(-5)).toBe(0);
  });

  it('of one moment is a point in the middle', () => {
    expect(storyScale([7]).placeOf(7)).toBe(0.5);
  });

  it('writes only moments that are apart', () => {
    const even = storyScale([0, DAY, 2 * DAY, 3 * DAY, 4 * DAY]);
    expect(labelled(even, 0.24)).toEqual([0, DAY, 2 * DAY, 4 * DAY]);
    expect(labelled(even, 0.3)).toEqual([0, 4 * DAY]);
  });

  it('marks events that stand together as one', () => {
    const even = storyScale([0, DAY, 2 * DAY]);
    expect(eventMarks([0, 0, DAY, 2 * DAY], even, 0.03)).toEqual([
      { place: 0, first: 1, last: 2 },
      { place: 0.5, first: 3, last: 3 },
      { place: 1, first: 4, last: 4 },
    ]);
  });
});

describe('the lanes of a story', () => {
  const milestone = (more: Partial<MilestoneView>): MilestoneView => ({
    id: 'm', name: { en: 'M' }, counts: 'promise', to: 'customer', over: null, binds: true, turn: 1, state: 'running',
    startedAt: '2026-01-01T00:00:00Z', target: { kind: 'none' }, calendar: 'always', zone: 'UTC', due: null,
    secondsLeft: null, secondsLate: null, opensAt: null, endedAt: null, missedAt: null, pausedFor: null,
    nextChange: null, provisional: false, clauses: [], ...more,
  });
  const end = Date.parse('2026-01-05T00:00:00Z');

  it('go to the end of the story where a promise is still open', () => {
    const [lane] = lanesOf([milestone({ due: '2026-01-09T00:00:00Z' })], end);
    expect(lane).toMatchObject({ to: end, ended: false, due: Date.parse('2026-01-09T00:00:00Z') });
  });

  it('leave out what never began, and stand in the order of beginning', () => {
    const lanes = lanesOf(
      [
        milestone({ id: 'later', startedAt: '2026-01-02T00:00:00Z', endedAt: '2026-01-03T00:00:00Z' }),
        milestone({ id: 'never', startedAt: null, turn: 0 }),
        milestone({ id: 'first' }),
      ],
      end,
    );
    expect(lanes.map((lane) => [lane.milestone.id, lane.ended])).toEqual([['first', false], ['later', true]]);
  });
});
