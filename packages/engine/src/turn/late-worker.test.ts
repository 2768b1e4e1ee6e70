import { expect, test } from 'vitest';
import {
  always,
  countdown,
  days,
  duty,
  hours,
  on,
  sampleGuide,
  start,
} from '../case/testing/sample-guide.ts';
import { after, happened, instant, open, tell, tick } from '../case/testing/story.ts';
import { wakeAt } from './moments.ts';

const halfway = [{ at: { kind: 'percent', percent: 50 } as const, effects: [] }];

test('one late tick writes what a tick at every wake-up writes, but for when it was noticed', () => {
  const guide = sampleGuide({
    duties: [
      duty('response', { target: always(hours(4)), warnings: halfway }),
      duty('update', {
        target: always(hours(1)),
        from: [start('opened'), start('milestoneMissed', { where: "event.duty == 'update'" })],
      }),
      countdown('silent', { from: [start('opened')], until: [], target: always(hours(5)) }),
    ],
  });
  const opened = tell(guide, [['2026-11-23 10:00', open()]]);
  let prompt = opened;
  for (let wake = wakeAt(guide, prompt); wake !== null; wake = wakeAt(guide, prompt)) {
    prompt = after(guide, prompt, tick, wake);
  }
  const late = after(guide, opened, tick, instant('2026-11-24 09:00'));
  const timeless = late.history.map((event) => ({ ...event, noticed: null }));
  expect(timeless).toEqual(prompt.history.map((event) => ({ ...event, noticed: null })));
  expect(happened(late, 'milestoneWarned', 'milestoneMissed', 'closed')).toEqual([
    'milestoneMissed 2026-11-23 11:00:00',
    'milestoneWarned 2026-11-23 12:00:00',
    'milestoneMissed 2026-11-23 12:00:00',
    'milestoneMissed 2026-11-23 13:00:00',
    'milestoneMissed 2026-11-23 14:00:00',
    'milestoneMissed 2026-11-23 14:00:00',
    'milestoneMissed 2026-11-23 15:00:00',
    'milestoneMissed 2026-11-23 15:00:00',
    'closed 2026-11-23 15:00:00',
  ]);
});

test('a countdown that closes the case does not swallow the miss of the same instant', () => {
  const guide = sampleGuide({
    duties: [
      countdown('silent', { from: [start('opened')], until: [on('filesAdded')], target: always(days(1)) }),
      duty('response', { target: always(hours(24)) }),
    ],
  });
  const kase = tell(guide, [
    ['2026-11-23 10:00', open()],
    ['2026-11-30 10:00', tick],
  ]);
  expect(kase.history.map((event) => ('duty' in event ? event.duty : event.type))).toEqual([
    'opened',
    'response',
    'silent',
    'closed',
  ]);
});
