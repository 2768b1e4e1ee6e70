import { describe, expect, test } from 'vitest';
import { act, always, days, duty, hours, on, sampleGuide, start } from '../case/testing/sample-guide.ts';
import {
  clockText,
  close,
  doing,
  happened,
  instant,
  open,
  reopen,
  tell,
  tick,
} from '../case/testing/story.ts';
import type { Deed } from '../case/testing/story.ts';
import type { Guide } from '../guide/guide.ts';
import type { Duty } from '../kernel/duty.ts';
import { clocks } from './clocks.ts';
import { milestones } from './milestones.ts';
import { wakeAt } from './moments.ts';

const guide = (parts: Partial<Duty> & Pick<Duty, 'lives'>): Guide =>
  sampleGuide({
    acts: [act('answered', { afterClosing: true })],
    duties: [
      duty('survey', {
        counts: 'box',
        from: [start('closed'), start('opened')],
        until: [on('actDone', { act: 'answered' })],
        target: always(days(14)),
        ...parts,
      }),
    ],
  });
const opened: Deed = ['2026-11-23 08:00', open()];
const closed: Deed = ['2026-11-24 09:00', close('unanswered')];
const shown = (of: Guide, deeds: readonly Deed[], asOf: string) =>
  milestones(of, tell(of, [opened, ...deeds]), instant(asOf)).map(
    ({ state, due }) => `${state} ${clockText(due)}`,
  );

describe('a clock that lives in a closed case only: a survey', () => {
  const survey = guide({ lives: 'ended' });

  test('an opening begins nothing, the closing does', () => {
    expect(shown(survey, [], '2026-11-23 08:00')).toEqual(['notStarted null']);
    expect(shown(survey, [closed], '2026-11-24 09:00')).toEqual(['running 2026-12-08 09:00:00']);
  });

  test('it runs out in the closed case', () => {
    const kase = tell(survey, [opened, closed]);
    expect(clockText(wakeAt(survey, kase))).toBe('2026-12-08 09:00:00.001');
    const later = tell(survey, [opened, closed, ['2027-01-01 00:00', tick]]);
    expect(happened(later, 'milestoneMissed')).toEqual(['milestoneMissed 2026-12-08 09:00:00']);
  });

  test('what it waits for ends it', () => {
    expect(shown(survey, [closed, ['2026-11-25 10:00', doing('answered')]], '2026-11-25 10:00')).toEqual([
      'met 2026-12-08 09:00:00',
    ]);
  });

  test('reopening ends it without blame, and the next closing begins it again', () => {
    const deeds: Deed[] = [closed, ['2026-11-25 10:00', reopen]];
    const [clock] = clocks(survey, tell(survey, [opened, ...deeds])).duties;
    expect(clock?.turns[0]?.end?.how).toBe('lapsed');
    expect(shown(survey, deeds, '2026-11-25 10:00')).toEqual(['cancelled 2026-12-08 09:00:00']);
    expect(shown(survey, [...deeds, ['2026-11-26 12:00', close('unanswered')]], '2026-11-26 12:00')).toEqual([
      'cancelled 2026-12-08 09:00:00',
      'running 2026-12-10 12:00:00',
    ]);
  });

  test('a promise that was missed in a closed case keeps its miss when the case is reopened', () => {
    const owed = guide({ lives: 'ended', counts: 'promise', target: always(hours(2)) });
    const kase = tell(owed, [opened, closed, ['2026-11-25 10:00', reopen]]);
    expect(happened(kase, 'milestoneMissed')).toEqual(['milestoneMissed 2026-11-24 11:00:00']);
    const [turn] = milestones(owed, kase, instant('2026-11-26 10:00'));
    expect([turn?.state, clockText(turn?.endedAt ?? null)]).toEqual(['missed', '2026-11-25 10:00:00']);
  });
});

describe('a clock that lives in an open and in a closed case', () => {
  const steady = guide({ lives: 'always' });

  test('closing and reopening neither end nor move it', () => {
    const deeds: Deed[] = [closed, ['2026-11-25 10:00', reopen], ['2026-11-26 12:00', close('unanswered')]];
    expect(shown(steady, deeds, '2026-11-26 12:00')).toEqual(['running 2026-12-07 08:00:00']);
  });
});

test('a clock that lives in an open case ends with it', () => {
  expect(shown(guide({ lives: 'open' }), [closed], '2026-12-24 00:00')).toEqual([
    'cancelled 2026-12-07 08:00:00',
  ]);
});
