import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Guide } from '../guide/guide.ts';
import type { Amount } from '../kernel/amount.ts';
import { linkEditions } from '../guide/editions.ts';
import { milestones } from '../turn/milestones.ts';
import { proof } from '../turn/proof.ts';
import { wakeAt } from '../turn/moments.ts';
import type { Case } from './case.ts';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import { evolve, replay } from './evolve.ts';
import { decideMove } from './move-edition.ts';
import { previewMove } from './preview-move.ts';
import {
  always,
  businessDays,
  by,
  calendar,
  countdown,
  days,
  duty,
  fact,
  hours,
  none,
  officeHours,
  on,
  sampleGuide,
  says,
  severity,
  start,
  when,
} from './testing/sample-guide.ts';
import {
  after,
  clockText,
  close,
  codes,
  confirm,
  endWait,
  instant,
  mina,
  open,
  park,
  program,
  propose,
  reopen,
  reply,
  rerate,
  tell,
  tick,
  wait,
} from './testing/story.ts';
import type { Deed } from './testing/story.ts';

type Parts = Parameters<typeof sampleGuide>[0];

/** Two editions of one guide that know of each other, as a shell holds them. */
function editions(one: Parts, other: Parts): readonly [Guide, Guide] {
  const [from, to] = linkEditions([
    sampleGuide({ ...one, edition: '1' }),
    sampleGuide({ ...other, edition: '2' }),
  ]);
  if (from === undefined || to === undefined) throw new Error('two editions');
  return [from, to];
}

const fixIn = (target: Amount, parts: Partial<Parameters<typeof duty>[1]> = {}) =>
  duty('fix', { target: always(target), until: [on('solutionProposed')], ...parts });

const move = { by: mina, reason: 'The new edition holds for all.' };

function moved(from: Guide, to: Guide, kase: Case, at: string): Case {
  const decision = decideMove(from, to, kase, move, instant(at));
  if (!decision.ok) throw new Error(codes(decision).join(', '));
  return decision.events.reduce<Case>(evolve, kase);
}

/** Each turn: duty, state, due time. */
const turns = (guide: Guide, kase: Case, asOf: string) =>
  milestones(guide, kase, instant(asOf)).map(
    ({ id, state, due }) => `${id} ${state} ${clockText(due)?.slice(5, 16) ?? '-'}`,
  );

const opened: Deed = ['2026-11-23 10:00', open()];

describe('a promise under way when its case is moved', () => {
  test.each<[what: string, before: Amount, after: Amount, at: string, due: string]>([
    ['stricter: a full new span where the old date is later', hours(8), hours(2), '11:00', '13:00'],
    [
      'stricter: the old date where that is earlier than a full new span',
      hours(3),
      hours(1),
      '12:30',
      '13:00',
    ],
    ['looser: from its beginning', hours(2), hours(6), '10:30', '16:00'],
    ['stricter, and passed already: no miss of the past', hours(8), hours(1), '15:00', '16:00'],
  ])('%s', (_what, before, now, at, due) => {
    const [from, to] = editions({ duties: [fixIn(before)] }, { duties: [fixIn(now)] });
    const kase = moved(from, to, tell(from, [opened]), `2026-11-23 ${at}`);
    expect(turns(to, kase, `2026-11-23 ${at}`)).toEqual([`fix running 11-23 ${due}`]);
  });

  test('the rule of the newer edition decides', () => {
    const [from, to] = editions(
      { duties: [fixIn(hours(8))] },
      { duties: [fixIn(hours(2), { change: 'keep' })] },
    );
    const kase = moved(from, to, tell(from, [opened]), '2026-11-23 11:00');
    expect(turns(to, kase, '2026-11-23 11:00')).toEqual(['fix running 11-23 18:00']);
  });

  test('nothing was promised: it wakes with a full span', () => {
    const [from, to] = editions({ duties: [fixIn(none)] }, { duties: [fixIn(hours(4))] });
    const kase = moved(from, to, tell(from, [opened]), '2026-11-24 09:30');
    expect(turns(to, kase, '2026-11-24 09:30')).toEqual(['fix running 11-24 13:30']);
  });

  test('nothing is promised any longer: it sleeps', () => {
    const [from, to] = editions({ duties: [fixIn(hours(4))] }, { duties: [fixIn(none)] });
    const kase = moved(from, to, tell(from, [opened]), '2026-11-23 11:00');
    expect(turns(to, kase, '2026-11-23 11:00')).toEqual(['fix none -']);
  });

  test('the same target: nothing moves, and no change is on record', () => {
    const [from, to] = editions({ duties: [fixIn(hours(4))] }, { duties: [fixIn(hours(4))] });
    const kase = moved(from, to, tell(from, [opened]), '2026-11-23 11:00');
    expect(turns(to, kase, '2026-11-23 11:00')).toEqual(['fix running 11-23 14:00']);
    expect(proof(to, kase, 'fix', null, instant('2026-11-23 11:00'))?.changes).toEqual([]);
  });

  test('a change is on record, with the event that made it', () => {
    const [from, to] = editions({ duties: [fixIn(hours(8))] }, { duties: [fixIn(hours(2))] });
    const kase = moved(from, to, tell(from, [opened]), '2026-11-23 11:00');
    expect(proof(to, kase, 'fix', null, instant('2026-11-23 11:00'))).toMatchObject({
      edition: '2',
      changes: [
        {
          what: 'edition',
          event: 1,
          before: instant('2026-11-23 18:00'),
          after: instant('2026-11-23 13:00'),
        },
      ],
    });
  });
});

describe('hours that are open longer in the newer edition', () => {
  const office = (closes: string) => calendar('office', officeHours('UTC', '09:00', closes));
  const inOffice = (change: 'fair' | 'carry') => fixIn(hours(8), { calendar: always('office'), change });
  const longer = (change: 'fair' | 'carry') =>
    editions(
      { calendars: [office('17:00')], duties: [inOffice(change)] },
      { calendars: [office('19:00')], duties: [inOffice(change)] },
    );
  // Four hours on Monday and four on Tuesday.
  const promised: readonly Deed[] = [['2026-11-23 13:00', open()]];

  test('do not bring the due time forward where the rule is fair: a full new span would end later still', () => {
    const [from, to] = longer('fair');
    const next = moved(from, to, tell(from, promised), '2026-11-23 18:00');
    expect(turns(to, next, '2026-11-23 18:30')).toEqual(['fix resting 11-24 13:00']);
  });

  test('count from the move on where time is carried over, and what was counted before stays', () => {
    const [from, to] = longer('carry');
    const next = moved(from, to, tell(from, promised), '2026-11-23 18:00');
    // Four hours by 17:00, one more from 18:00, three on Tuesday.
    expect(turns(to, next, '2026-11-23 18:30')).toEqual(['fix running 11-24 12:00']);
  });

  test('the hours of each edition explain the stretches that were under it', () => {
    const [from, to] = longer('carry');
    const next = moved(from, to, tell(from, promised), '2026-11-23 18:00');
    const shown = proof(to, next, 'fix', null, instant('2026-11-23 18:00'));
    const counted = shown?.stretches.filter(({ kind }) => kind === 'counted');
    expect(counted?.map((row) => [clockText(row.from)?.slice(11, 16), row.seconds / 3600])).toEqual([
      ['13:00', 4],
      ['18:00', 1],
      ['09:00', 3],
    ]);
    expect(shown?.countedSeconds).toBe(8 * 3600);
  });

  test('a promise that ended before the move is shown by the hours and the edition that it ended under', () => {
    const [from, to] = editions(
      { zone: 'UTC', calendars: [office('17:00')], duties: [inOffice('fair')] },
      { zone: 'Asia/Seoul', calendars: [], duties: [fixIn(hours(2))] },
    );
    const kase = tell(from, [...promised, ['2026-11-23 14:00', propose]]);
    const next = moved(from, to, kase, '2026-11-23 15:00');
    expect(milestones(to, next, instant('2026-11-23 15:00'))).toMatchObject([
      { state: 'met', calendar: 'office', zone: 'UTC', due: instant('2026-11-24 13:00') },
    ]);
    expect(proof(to, next, 'fix', 1, instant('2026-11-23 15:00'))).toMatchObject({
      edition: '1',
      zone: 'UTC',
      calendarName: { en: 'office' },
      countedSeconds: 8 * 3600,
    });
  });

  test('moved back, everything is as it was promised first', () => {
    const [from, to] = longer('carry');
    const there = moved(from, to, tell(from, promised), '2026-11-23 16:00');
    expect(turns(to, there, '2026-11-23 16:00')).toEqual(['fix running 11-24 11:00']);
    const back = moved(to, from, there, '2026-11-23 16:30');
    expect(turns(from, back, '2026-11-23 16:30')).toEqual(['fix running 11-24 13:00']);
  });
});

describe('what has ended or was missed', () => {
  const [from, to] = editions({ duties: [fixIn(hours(2))] }, { duties: [fixIn(days(3))] });

  test('a miss never moves', () => {
    const kase = tell(from, [opened, ['2026-11-23 13:00', tick]]);
    const next = moved(from, to, kase, '2026-11-23 14:00');
    expect(turns(to, next, '2026-11-23 14:00')).toEqual(['fix missed 11-23 12:00']);
  });

  test('a miss that time made before the move stands, though nobody had noticed', () => {
    const next = moved(from, to, tell(from, [opened]), '2026-11-23 14:00');
    expect(next.history.map(({ type }) => type)).toEqual(['opened', 'milestoneMissed', 'editionMoved']);
    expect(turns(to, next, '2026-11-23 14:00')).toEqual(['fix missed 11-23 12:00']);
  });

  test('what was met stays met', () => {
    const kase = tell(from, [opened, ['2026-11-23 11:00', propose]]);
    expect(turns(to, moved(from, to, kase, '2026-11-23 14:00'), '2026-11-23 14:00')).toEqual([
      'fix met 11-23 12:00',
    ]);
  });
});

describe('promises that only one edition has', () => {
  test('one that is gone ends without blame, and begins no more', () => {
    const [from, to] = editions({ duties: [fixIn(hours(8))] }, {});
    const next = moved(from, to, tell(from, [opened]), '2026-11-23 11:00');
    expect(turns(to, next, '2026-11-23 20:00')).toEqual(['fix cancelled 11-23 18:00']);
    const later = [propose, confirm, close('solved'), reopen].reduce(
      (kase, command) => after(to, kase, command, instant('2026-11-23 12:00')),
      next,
    );
    expect(turns(to, later, '2026-11-24 20:00')).toEqual(['fix cancelled 11-23 18:00']);
  });

  test('a miss of one that is gone stays a miss', () => {
    const [from, to] = editions({ duties: [fixIn(hours(2))] }, {});
    const next = moved(from, to, tell(from, [opened]), '2026-11-23 14:00');
    expect(turns(to, next, '2026-11-23 20:00')).toEqual(['fix missed 11-23 12:00']);
  });

  test('a new one whose start stands begins at the move, with a full span', () => {
    const [from, to] = editions({}, { duties: [fixIn(hours(8))] });
    const next = moved(from, to, tell(from, [opened]), '2026-11-25 10:00');
    expect(turns(to, next, '2026-11-25 10:00')).toEqual(['fix running 11-25 18:00']);
    expect(next.history.at(-1)).toMatchObject({ type: 'editionMoved', begins: ['fix'] });
  });

  test('a new one that something has ended already does not begin', () => {
    const [from, to] = editions({}, { duties: [fixIn(hours(8))] });
    const kase = tell(from, [opened, ['2026-11-23 11:00', propose]]);
    expect(turns(to, moved(from, to, kase, '2026-11-25 10:00'), '2026-11-25 10:00')).toEqual([
      'fix notStarted -',
    ]);
  });

  test('a new one that counts from the opening and would be over does not begin', () => {
    const [from, to] = editions({}, { duties: [fixIn(hours(8), { countedFrom: 'opened' })] });
    const next = moved(from, to, tell(from, [opened]), '2026-11-25 10:00');
    expect(turns(to, next, '2026-11-25 10:00')).toEqual(['fix notStarted -']);
    const early = moved(from, to, tell(from, [opened]), '2026-11-23 12:00');
    expect(turns(to, early, '2026-11-23 12:00')).toEqual(['fix running 11-23 18:00']);
  });

  test('a new one whose condition was not met at its start does not begin', () => {
    const [from, to] = editions({}, { duties: [fixIn(hours(8), { when: when("case.severity == 'P1'") })] });
    const next = moved(from, to, tell(from, [opened]), '2026-11-23 12:00');
    expect(turns(to, next, '2026-11-23 12:00')).toEqual(['fix notStarted -']);
  });

  test('a new countdown gives the customer its full time', () => {
    const silence = countdown('silent', { target: always(days(7)), from: [start('waitStarted')] });
    const [from, to] = editions({}, { duties: [silence] });
    const kase = tell(from, [opened, ['2026-11-23 11:00', reply], ['2026-11-23 12:00', wait('customer')]]);
    const next = moved(from, to, kase, '2026-12-05 12:00');
    expect(turns(to, next, '2026-12-05 12:00')).toEqual(['silent running 12-12 12:00']);
  });

  test('one that was gone and is back is what it was', () => {
    const [from, to] = editions({ duties: [fixIn(hours(2))] }, {});
    const kase = tell(from, [opened, ['2026-11-23 11:00', propose]]);
    const back = moved(to, from, moved(from, to, kase, '2026-11-23 12:00'), '2026-11-23 13:00');
    expect(turns(from, back, '2026-11-23 13:00')).toEqual(['fix met 11-23 12:00']);
  });
});

describe('pauses', () => {
  const waiting = { while: when("case.status == 'waitsForCustomer'"), reason: says('We wait'), clauses: [] };
  const paused: readonly Deed[] = [opened, ['2026-11-23 11:00', wait('customer')]];

  test('a pause that both editions have goes on', () => {
    const [from, to] = editions(
      { duties: [fixIn(hours(4), { pauses: [waiting] })] },
      { duties: [fixIn(hours(4), { pauses: [{ ...waiting }] })] },
    );
    const next = moved(from, to, tell(from, paused), '2026-11-23 15:00');
    expect(turns(to, next, '2026-11-23 15:00')).toEqual(['fix paused -']);
    expect(turns(to, after(to, next, endWait, instant('2026-11-24 10:00')), '2026-11-24 10:00')).toEqual([
      'fix running 11-24 13:00',
    ]);
  });

  test('a pause that the newer edition does not have ends with the move', () => {
    const [from, to] = editions(
      { duties: [fixIn(hours(4), { pauses: [waiting] })] },
      { duties: [fixIn(hours(4))] },
    );
    const next = moved(from, to, tell(from, paused), '2026-11-23 15:00');
    expect(turns(to, next, '2026-11-23 15:00')).toEqual(['fix running 11-23 18:00']);
  });
});

describe('warnings', () => {
  const at = (percent: number) => ({ at: { kind: 'percent', percent } as const, effects: [] });
  const warned = (kase: Case) => kase.history.filter(({ type }) => type === 'milestoneWarned').length;

  test('one that was given is not given again, and another one is', () => {
    const [from, to] = editions(
      { duties: [fixIn(hours(4), { warnings: [at(50)] })] },
      { duties: [fixIn(hours(4), { warnings: [at(75), at(50)] })] },
    );
    const next = moved(from, to, tell(from, [opened]), '2026-11-23 12:30');
    expect(warned(next)).toBe(1);
    const soon = after(to, next, tick, instant('2026-11-23 12:59'));
    expect(warned(soon)).toBe(1);
    expect(warned(after(to, soon, tick, instant('2026-11-23 13:01')))).toBe(2);
  });
});

describe('facts', () => {
  test('those that are new have their start values, and the others what was said', () => {
    const [from, to] = editions(
      { facts: [fact('colour', 'text', 'red')] },
      { facts: [fact('colour', 'text', 'blue'), fact('weight', 'number', 5), fact('wet', 'truth', false)] },
    );
    const next = moved(from, to, tell(from, [opened]), '2026-11-23 11:00');
    expect(next.facts).toEqual({ colour: 'red', weight: 5, wet: false });
    expect(next.edition).toBe('2');
  });

  test('a value that the newer edition does not know begins anew', () => {
    const [from, to] = editions(
      { facts: [fact('site', 'choice', 'hall', ['hall', 'yard'])] },
      { facts: [fact('site', 'choice', 'roof', ['roof', 'yard'])] },
    );
    expect(moved(from, to, tell(from, [opened]), '2026-11-23 11:00').facts).toEqual({ site: 'roof' });
  });
});

describe('a move that is refused', () => {
  const refusals = (
    to: Parameters<typeof sampleGuide>[0],
    more: Partial<{ kase: Case; reason: string }> = {},
  ) => {
    const from = sampleGuide({ edition: '1' });
    const kase = more.kase ?? tell(from, [opened]);
    const decision = decideMove(
      from,
      sampleGuide({ edition: '2', ...to }),
      kase,
      { ...move, reason: more.reason ?? move.reason },
      instant('2026-11-23 12:00'),
    );
    return decision.ok
      ? []
      : decision.refusals.map(({ code, params }) => [code, ...Object.values(params)].join(' '));
  };

  test.each<[what: string, to: Parameters<typeof sampleGuide>[0], ...codes: string[]]>([
    ['the same edition', { edition: '1' }, 'edition-same 1'],
    ['another guide', { id: 'other' }, 'edition-of-other-guide other'],
    ['no such severity', { severities: [severity('P1', 1)] }, 'edition-without-severity P3 2'],
    ['no such offering', { offerings: [] }, 'edition-without-offering gold 2'],
    ['no such product', { products: [] }, 'edition-without-product suite 2'],
    [
      'all of it at once',
      { products: [], offerings: [], severities: [] },
      'edition-without-offering gold 2',
      'edition-without-product suite 2',
      'edition-without-severity P3 2',
    ],
  ])('%s', (_what, to, ...told) => {
    expect(refusals(to)).toEqual(told);
  });

  test('a closed case', () => {
    const kase = tell(sampleGuide({ edition: '1' }), [
      opened,
      ['2026-11-23 10:30', propose],
      ['2026-11-23 10:45', confirm],
      ['2026-11-23 11:00', close('solved')],
    ]);
    expect(refusals({}, { kase })).toEqual(['case-closed']);
  });

  test('no reason', () => {
    expect(refusals({}, { reason: ' ' })).toEqual(['text-required']);
  });

  test('by a customer, or by the program', () => {
    const [from, to] = editions({}, {});
    for (const by of [park, program]) {
      const decision = decideMove(
        from,
        to,
        tell(from, [opened]),
        { ...move, by },
        instant('2026-11-23 12:00'),
      );
      expect(codes(decision)).toEqual(['act-not-for-side']);
    }
  });

  test('a case that time has closed meanwhile', () => {
    const silence = countdown('silent', { target: always(days(1)) });
    const [from, to] = editions({ duties: [silence] }, {});
    const decision = decideMove(from, to, tell(from, [opened]), move, instant('2026-11-26 10:00'));
    expect(codes(decision)).toEqual(['case-closed']);
  });
});

describe('a preview', () => {
  const office = calendar('office', officeHours('UTC', '09:00', '17:00'));
  const [from, to] = editions(
    {
      duties: [
        fixIn(hours(8)),
        duty('answer', { target: always(hours(6)) }),
        duty('gone', { target: always(hours(5)) }),
        duty('same', { target: always(hours(3)) }),
      ],
    },
    {
      calendars: [office],
      duties: [
        fixIn(hours(2)),
        duty('answer', { target: always(businessDays(1)), calendar: always('office') }),
        duty('same', { target: always(hours(3)) }),
        duty('fresh', { target: always(hours(1)) }),
      ],
    },
  );
  const kase = tell(from, [opened]);
  const at = instant('2026-11-23 11:00');

  test('names every due time that would change, and how', () => {
    const preview = previewMove(from, to, kase, at);
    const rows = preview.ok
      ? preview.milestones.map(({ id, what, before, after: now }) =>
          [
            id,
            what,
            clockText(before?.due ?? null)?.slice(5, 16),
            clockText(now?.due ?? null)?.slice(5, 16),
          ].join(' '),
        )
      : [];
    expect(rows).toEqual([
      'fix sooner 11-23 18:00 11-23 13:00',
      'answer later 11-23 16:00 11-24 10:00',
      'same same 11-23 13:00 11-23 13:00',
      'fresh begins  11-23 12:00',
      'gone ends 11-23 15:00 ',
    ]);
  });

  test('says what the move then does', () => {
    const preview = previewMove(from, to, kase, at);
    const next = moved(from, to, kase, '2026-11-23 11:00');
    const promised = milestones(to, next, at).filter(({ state }) => state === 'running');
    expect(
      preview.ok && preview.milestones.flatMap(({ after: now }) => (now === null ? [] : [now.due])),
    ).toEqual(promised.map(({ due }) => due));
  });

  test('tells what stands against it', () => {
    const preview = previewMove(from, { ...to, products: [] }, kase, at);
    expect(preview).toMatchObject({ ok: false, refusals: [{ code: 'edition-without-product' }] });
  });
});

describe('whatever happens to a case that is moved to and fro', () => {
  const office = (closes: string) => calendar('office', officeHours('Europe/Berlin', '09:00', closes));
  const waiting = { while: when("case.status == 'waitsForCustomer'"), reason: says('We wait'), clauses: [] };
  const [from, to] = editions(
    {
      calendars: [office('17:00')],
      duties: [
        fixIn(hours(8), { calendar: always('office'), pauses: [waiting] }),
        duty('answer', {
          target: by('severity', { P1: hours(1), P2: hours(4), P3: businessDays(1), P4: none }),
          calendar: always('office'),
        }),
        duty('gone', { target: always(hours(30)), from: [start('messageSent')] }),
      ],
    },
    {
      calendars: [office('19:00')],
      duties: [
        duty('answer', {
          target: by('severity', { P1: hours(2), P2: hours(2), P3: hours(40), P4: days(3) }),
          from: [start('opened'), start('reopened')],
        }),
        fixIn(hours(5), { calendar: always('office') }),
        duty('fresh', { target: always(hours(9)), until: [on('solutionProposed')] }),
      ],
    },
  );
  const anyDeed = fc.constantFrom<Command | 'move'>(
    'move',
    'move',
    reply,
    wait('customer'),
    endWait,
    propose,
    confirm,
    close('solved'),
    reopen,
    rerate('P1'),
    rerate('P2'),
    rerate('P4'),
    tick,
  );
  const anyDeeds = fc.array(fc.tuple(fc.integer({ min: 0, max: 1_500 }), anyDeed), { maxLength: 14 });

  test('it is replayed to what it was, keeps its misses, and no move makes one', () => {
    fc.assert(
      fc.property(anyDeeds, (deeds) => {
        let now = instant('2026-10-20 08:00');
        let kase = tell(from, [['2026-10-20 08:00', open()]]);
        for (const [later, deed] of deeds) {
          now += later * 60_000;
          const held = kase.edition === '1' ? from : to;
          const decision =
            deed === 'move'
              ? decideMove(held, held === from ? to : from, kase, move, now)
              : decide(held, kase, deed, now);
          if (!decision.ok) continue;
          kase = decision.events.reduce<Case>(evolve, kase);
          const holding = kase.edition === '1' ? from : to;
          const reached = milestones(holding, kase, now);
          expect(milestones(holding, replay(kase.history), now)).toEqual(reached);
          expect(wakeAt(holding, kase) ?? Infinity).toBeGreaterThan(now);
          for (const event of kase.history) {
            if (event.type !== 'milestoneMissed') continue;
            const turn = reached.find(({ id, turn: number }) => id === event.duty && number === event.turn);
            expect(turn?.missedAt).toBe(event.at);
          }
          if (deed !== 'move') continue;
          for (const { due, state } of reached) {
            if (state === 'running' || state === 'resting' || state === 'dueSoon')
              expect(due).toBeGreaterThanOrEqual(now);
          }
        }
      }),
      { seed: 20_261_123, numRuns: 150 },
    );
  });
});

describe('a history that was moved', () => {
  const [from, to] = editions({ duties: [fixIn(hours(8))] }, { duties: [fixIn(hours(2))] });
  const kase = moved(from, to, tell(from, [opened]), '2026-11-23 11:00');

  test('is replayed to the same case and due times', () => {
    expect(replay(kase.history)).toEqual(kase);
    expect(turns(to, replay(kase.history), '2026-11-23 11:00')).toEqual(turns(to, kase, '2026-11-23 11:00'));
  });

  test('goes on under the newer edition', () => {
    const decision = decide(to, kase, tick, instant('2026-11-23 14:00'));
    expect(decision.ok && decision.events).toMatchObject([
      { type: 'milestoneMissed', at: instant('2026-11-23 13:00'), due: instant('2026-11-23 13:00') },
    ]);
  });

  test('cannot be read without the edition that it began under', () => {
    const alone = sampleGuide({ edition: '2', duties: [fixIn(hours(2))] });
    expect(() => milestones(alone, kase, instant('2026-11-23 11:00'))).toThrow('edition 1');
  });
});
