import { describe, expect, test } from 'vitest';
import {
  act,
  always,
  duty,
  hours,
  minutes,
  on,
  sampleGuide,
  start,
  when,
} from '../case/testing/sample-guide.ts';
import { clockText, doing, happened, instant, open, rerate, tell, tick } from '../case/testing/story.ts';
import type { Deed } from '../case/testing/story.ts';
import type { Guide } from '../guide/guide.ts';
import type { Duty } from '../kernel/duty.ts';
import { noticesFor } from '../notice/notices-for.ts';
import { milestones } from './milestones.ts';

/** XX-12: a contract's own term beside the programme's; the engineer's answer, recovery and arrival. */
const told: Duty['onDue'][number] = {
  do: 'notify',
  recipients: ['owner', 'manager'],
  text: null,
  lists: null,
  when: null,
  clauses: [],
};
const raises: Duty['onDue'][number] = { do: 'raise', ranks: 1, when: null, clauses: [] };

const respond = (parts: Partial<Duty> & Pick<Duty, 'target'>, id = 'respond'): Duty =>
  duty(id, { until: [on('actDone', { act: 'responded' })], onDue: [told, raises], ...parts });

const withTerm = (
  binding: 'contract' | 'stricter',
  base: number,
  term: Partial<Duty> & Pick<Duty, 'target'>,
) =>
  sampleGuide({
    acts: [act('responded'), act('released')],
    duties: [
      respond({ target: always(minutes(base)) }),
      respond({ over: { duty: 'respond', binding }, ...term }, 'respond@project'),
    ],
  });

const at = (time: string) => `2026-11-23 ${time}`;
const opened: Deed = [at('10:00'), open()];
const misses = (guide: Guide, deeds: readonly Deed[]) =>
  tell(guide, [opened, ...deeds]).history.flatMap((event) =>
    event.type === 'milestoneMissed'
      ? [`${event.duty} ${event.counts} ${clockText(event.at)?.slice(11, 16)}`]
      : [],
  );

describe("a contract's milder term over the programme's half hour", () => {
  const guide = withTerm('contract', 30, { target: always(hours(2)) });

  test('an answer after 45 minutes: the programme misses internally, the contract is met, nothing follows', () => {
    const deeds: Deed[] = [
      [at('10:45'), doing('responded')],
      [at('20:00'), tick],
    ];
    expect(misses(guide, deeds)).toEqual(['respond goal 10:30']);
    expect(happened(tell(guide, [opened, ...deeds]), 'severityChanged')).toEqual([]);
  });

  test('nobody is told of the miss that is internal; of the one that binds the owner and the manager are', () => {
    const kase = tell(guide, [opened, [at('20:00'), tick]]);
    expect(noticesFor(guide, kase, kase.history).map(({ event, notice }) => [event, notice])).toEqual([
      [
        kase.history.findIndex((event) => 'duty' in event && event.duty === 'respond@project'),
        'milestone-missed',
      ],
    ]);
  });

  test('no answer: the consequences come once, from the contract', () => {
    const deeds: Deed[] = [[at('20:00'), tick]];
    expect(misses(guide, deeds)).toEqual(['respond goal 10:30', 'respond@project promise 12:00']);
    expect(happened(tell(guide, [opened, ...deeds]), 'severityChanged')).toEqual([
      'severityChanged 2026-11-23 12:00:00',
    ]);
  });

  test('both are shown, and which of them binds', () => {
    const shown = milestones(guide, tell(guide, [opened]), instant(at('10:00')));
    expect(shown.map(({ id, over, binds }) => [id, over, binds])).toEqual([
      ['respond', null, false],
      ['respond@project', { milestone: 'respond', binding: 'contract' }, true],
    ]);
  });
});

test("a contract's stricter term: its miss has the consequences, and the programme's is met in time (XX-12)", () => {
  const guide = withTerm('contract', 180, { target: always(hours(2)) });
  const deeds: Deed[] = [
    [at('12:30'), doing('responded')],
    [at('20:00'), tick],
  ];
  expect(misses(guide, deeds)).toEqual(['respond@project promise 12:00']);
  const states = milestones(guide, tell(guide, [opened, ...deeds]), instant(at('20:00')));
  expect(states.map(({ id, state }) => `${id} ${state}`)).toEqual(['respond met', 'respond@project metLate']);
});

describe('where the stricter one binds', () => {
  test("the programme's half hour, though the contract allows two", () => {
    const guide = withTerm('stricter', 30, { target: always(hours(2)) });
    expect(misses(guide, [[at('20:00'), tick]])).toEqual([
      'respond promise 10:30',
      'respond@project goal 12:00',
    ]);
  });

  test("the contract's two hours, where the programme allows three", () => {
    const guide = withTerm('stricter', 180, { target: always(hours(2)) });
    expect(misses(guide, [[at('20:00'), tick]])).toEqual([
      'respond@project promise 12:00',
      'respond goal 13:00',
    ]);
  });

  test('of two equal ones, the contract', () => {
    const guide = withTerm('stricter', 120, { target: always(hours(2)) });
    expect(misses(guide, [[at('20:00'), tick]])).toEqual([
      'respond goal 12:00',
      'respond@project promise 12:00',
    ]);
  });

  test('it is settled by the due times as they began: a later change moves them, and not who binds', () => {
    const guide = withTerm('stricter', 30, {
      target: {
        dimensions: ['severity'],
        cells: { P1: minutes(15), P2: hours(2), P3: hours(2), P4: hours(2) },
      },
    });
    const deeds: Deed[] = [
      [at('10:05'), rerate('P1')],
      [at('20:00'), tick],
    ];
    expect(misses(guide, deeds)).toEqual(['respond@project goal 10:20', 'respond promise 10:30']);
  });
});

describe('a term that does not run', () => {
  test('did not begin, or begins later: the programme binds until then', () => {
    const guide = withTerm('contract', 30, {
      target: always(hours(2)),
      from: [start('actDone', { act: 'released' })],
    });
    expect(misses(guide, [[at('20:00'), tick]])).toEqual(['respond promise 10:30']);
    expect(
      misses(guide, [
        [at('10:20'), doing('released')],
        [at('11:00'), tick],
      ]),
    ).toEqual(['respond goal 10:30']);
  });

  test('lapsed: the programme binds again', () => {
    const guide = withTerm('contract', 30, {
      target: always(hours(2)),
      lapses: when("'released' in done"),
    });
    expect(
      misses(guide, [
        [at('10:20'), doing('released')],
        [at('20:00'), tick],
      ]),
    ).toEqual(['respond promise 10:30']);
  });
});

test('lapsed after its own miss, the term has had the consequences: the programme has none', () => {
  const guide = withTerm('contract', 180, { target: always(hours(2)), lapses: when("'released' in done") });
  const deeds: Deed[] = [
    [at('12:30'), doing('released')],
    [at('20:00'), tick],
  ];
  expect(misses(guide, deeds)).toEqual(['respond@project promise 12:00', 'respond goal 13:00']);
});

test('a term that was met does not stand over what the programme promises later', () => {
  const guide = sampleGuide({
    acts: [act('responded'), act('released')],
    duties: [
      respond({
        target: always(minutes(30)),
        from: [start('opened'), start('actDone', { act: 'released' })],
      }),
      respond(
        { over: { duty: 'respond', binding: 'contract' }, target: always(hours(2)) },
        'respond@project',
      ),
    ],
  });
  const deeds: Deed[] = [
    [at('10:20'), doing('responded')],
    [at('14:00'), doing('released')],
    [at('20:00'), tick],
  ];
  expect(misses(guide, deeds)).toEqual(['respond promise 14:30']);
});

test("24 hours from the report stand over two hours from the order of the visit: the contract's comes first", () => {
  // After 23 hours of remote work the 24 hours from the report fall before two hours from the order.
  const guide = sampleGuide({
    acts: [act('ordered'), act('arrived')],
    duties: [
      duty('arrival', {
        from: [start('actDone', { act: 'ordered' })],
        until: [on('actDone', { act: 'arrived' })],
        target: always(hours(2)),
      }),
      duty('arrival@project', {
        from: [start('actDone', { act: 'ordered' })],
        until: [on('actDone', { act: 'arrived' })],
        target: always(hours(24)),
        countedFrom: 'opened',
        over: { duty: 'arrival', binding: 'stricter' },
      }),
    ],
  });
  const kase = tell(guide, [opened, ['2026-11-24 09:00', doing('ordered')], ['2026-11-24 20:00', tick]]);
  expect(
    kase.history.flatMap((event) =>
      event.type === 'milestoneMissed' ? [`${event.duty} ${event.counts} ${clockText(event.due)}`] : [],
    ),
  ).toEqual(['arrival@project promise 2026-11-24 10:00:00', 'arrival goal 2026-11-24 11:00:00']);
});
