import { describe, expect, test } from 'vitest';
import {
  always,
  duty,
  hours,
  minutes,
  need,
  openClosing,
  sampleGuide,
  says,
  severity,
  when,
} from './testing/sample-guide.ts';
import {
  acknowledge,
  after,
  close,
  codes,
  confirm,
  customerWrites,
  endWait,
  instant,
  mailed,
  mina,
  omar,
  open,
  park,
  program,
  propose,
  reached,
  reopen,
  reply,
  rerate,
  tell,
  tick,
  unreached,
  wait,
} from './testing/story.ts';
import type { Deed } from './testing/story.ts';
import type { Command } from './command.ts';
import { decide } from './decide.ts';

const guide = sampleGuide();
const opened: Deed = ['2026-11-23 10:00', open()];
const now = instant('2026-11-23 12:00');

/** The refusals of a command at noon, after the deeds. */
const refusedAfter = (deeds: readonly Deed[], command: Command, at = now, of = guide) =>
  codes(decide(of, tell(of, deeds), command, at));
const typesAfter = (deeds: readonly Deed[]) => tell(guide, deeds).history.map(({ type }) => type);

describe('opening a case', () => {
  test('keeps what was read about the customer, and starts as new with the next word ours', () => {
    const kase = tell(guide, [opened]);
    expect(kase).toMatchObject({
      number: 7,
      status: 'new',
      turn: 'vendor',
      severity: 'P3',
      owner: null,
      attempts: 0,
    });
    expect(kase.opened).toMatchObject({
      offering: 'gold',
      product: 'suite',
      edition: '1',
      entitlement: { answer: 'allow', rule: 'all' },
    });
  });

  test('without entitlement is refused in the words of the rule, with its clauses', () => {
    const closedShop = sampleGuide({
      entitlement: [
        {
          id: 'none',
          when: null,
          answer: 'refuse',
          say: says('Service is not in force.'),
          of: null,
          declined: null,
          clauses: ['T-9'],
        },
      ],
    });
    const decision = decide(closedShop, null, open(), now);
    expect(decision).toMatchObject({
      ok: false,
      refusals: [
        {
          code: 'not-entitled',
          say: { en: 'Service is not in force.' },
          clauses: ['T-9'],
          params: { rule: 'none' },
        },
      ],
    });
  });

  test('by an evaluation user is answered with self-help', () => {
    const evaluation = sampleGuide({
      entitlement: [
        {
          id: 'trial',
          when: null,
          answer: 'selfHelp',
          say: says('See the forum.'),
          of: null,
          declined: null,
          clauses: [],
        },
      ],
    });
    expect(codes(decide(evaluation, null, open(), now))).toEqual(['self-help-only']);
  });

  test('tells everything that stands against it at once', () => {
    const strict = sampleGuide({
      severities: [severity('P1', 1, [need("form.agreed == 'yes'", 'Agree it with the SE first.')])],
    });
    const command = open({
      severity: 'P1',
      title: ' ',
      description: 'x'.repeat(20_001),
      entitlement: { ...entitlement(), offering: 'silver', product: { id: 'other', registered: true } },
    });
    expect(codes(decide(strict, null, command, now))).toEqual([
      'offering-unknown',
      'product-unknown',
      'severity-need-unmet',
      'text-required',
      'text-too-long',
    ]);
  });

  test('with a severity that the guide does not know is refused', () => {
    expect(codes(decide(guide, null, open({ severity: 'P9' }), now))).toEqual(['severity-unknown']);
  });

  test('twice is refused', () => {
    expect(refusedAfter([opened], open())).toEqual(['already-opened']);
  });
});

function entitlement() {
  const command = open();
  if (command.type !== 'open') throw new Error('open opens');
  return command.entitlement;
}

describe('an act on a case that is not there', () => {
  test.each([reply, tick, close('solved')])('is refused', (command) => {
    expect(codes(decide(guide, null, command, now))).toEqual(['case-unknown']);
  });
});

describe('the confirmation of filing', () => {
  test('is recorded once', () => {
    expect(refusedAfter([opened, ['2026-11-23 10:01', acknowledge]], acknowledge)).toEqual([
      'already-acknowledged',
    ]);
  });

  test("is the program's to record", () => {
    expect(refusedAfter([opened], { ...acknowledge, by: mina })).toEqual(['act-not-for-side']);
  });
});

describe('a notice that was sent', () => {
  const noticing = sampleGuide({
    notices: [
      { id: 'reply', on: [], to: [], when: null, countsAs: 'activity', text: null, lists: null, clauses: [] },
    ],
  });

  test('counts as the guide says', () => {
    const kase = tell(noticing, [opened, ['2026-11-23 10:01', mailed('reply')]]);
    expect(kase.history.at(-1)).toMatchObject({ type: 'noticeSent', notice: 'reply', countsAs: 'activity' });
  });

  test('of a clock is a reminder', () => {
    const kase = tell(noticing, [opened, ['2026-11-23 10:01', mailed('milestone-warned')]]);
    expect(kase.history.at(-1)).toMatchObject({ countsAs: 'reminder' });
  });

  test('that the guide does not have is refused', () => {
    expect(refusedAfter([opened], mailed('lost'), now, noticing)).toEqual(['notice-unknown']);
  });
});

describe('an owner', () => {
  const toMina: Command = { type: 'assign', by: omar, to: { id: 'mina', name: 'Mina Roth' }, reason: null };
  const toOmar: Command = { ...toMina, to: { id: 'omar', name: 'Omar Ito' } };

  test('takes up a new case', () => {
    const kase = tell(guide, [opened, ['2026-11-23 10:10', toMina]]);
    expect(kase).toMatchObject({ status: 'withUs', owner: { id: 'mina' } });
  });

  test('is not assigned what they own', () => {
    expect(refusedAfter([opened, ['2026-11-23 10:10', toMina]], toMina)).toEqual(['already-owner']);
  });

  test('is changed with a reason only', () => {
    expect(refusedAfter([opened, ['2026-11-23 10:10', toMina]], toOmar)).toEqual(['text-required']);
    expect(
      refusedAfter([opened, ['2026-11-23 10:10', toMina]], { ...toOmar, reason: 'End of shift.' }),
    ).toEqual([]);
  });
});

describe('waiting', () => {
  const waiting: Deed[] = [opened, ['2026-11-23 10:30', wait('customer')]];

  test('for the customer makes the next word theirs', () => {
    expect(tell(guide, waiting)).toMatchObject({
      status: 'waitsForCustomer',
      turn: 'customer',
      waitingFor: 'customer',
    });
  });

  test('ends with a message of the customer', () => {
    const kase = tell(guide, [...waiting, ['2026-11-23 11:00', customerWrites]]);
    expect(kase).toMatchObject({ status: 'withUs', turn: 'vendor', waitingFor: null });
    expect(kase.history.map(({ type }) => type)).toEqual([
      'opened',
      'waitStarted',
      'waitEnded',
      'messageSent',
    ]);
  });

  test('goes on while the vendor writes', () => {
    expect(tell(guide, [...waiting, ['2026-11-23 11:00', reply]])).toMatchObject({
      status: 'waitsForCustomer',
    });
  });

  test('for a release goes on when the customer writes', () => {
    const deeds: Deed[] = [
      opened,
      ['2026-11-23 10:30', wait('release')],
      ['2026-11-23 11:00', customerWrites],
    ];
    expect(tell(guide, deeds)).toMatchObject({ status: 'waitsForRelease', waitingFor: 'release' });
  });

  test('for somebody else ends the one and begins the other', () => {
    expect(typesAfter([...waiting, ['2026-11-23 11:00', wait('release')]])).toEqual([
      'opened',
      'waitStarted',
      'waitEnded',
      'waitStarted',
    ]);
  });

  test('twice for the same is refused, and so is ending what does not wait', () => {
    expect(refusedAfter(waiting, wait('customer'))).toEqual(['already-waiting']);
    expect(refusedAfter([opened], endWait)).toEqual(['act-not-now']);
  });
});

describe('a review of the severity', () => {
  test('needs a reason and another severity', () => {
    expect(refusedAfter([opened], { type: 'changeSeverity', by: mina, to: 'P3', reason: '' })).toEqual([
      'text-required',
      'severity-same',
    ]);
  });

  test('is asked for by the customer and done by the vendor', () => {
    expect(refusedAfter([opened], { ...rerate('P1'), by: park })).toEqual(['act-not-for-side']);
    const kase = tell(guide, [
      opened,
      ['2026-11-23 11:00', { type: 'askSeverityReview', by: park, to: 'P1', reason: 'It is down.' }],
    ]);
    expect(kase).toMatchObject({ severity: 'P3', turn: 'vendor' });
  });

  test("to a severity with needs is refused in the guide's words", () => {
    const agreed = sampleGuide({
      severities: [
        severity('P3', 3),
        severity('P1', 1, [need("'notFixed' in case.consents", 'Agree it first.')]),
      ],
    });
    expect(refusedAfter([opened], rerate('P1'), now, agreed)).toEqual(['severity-need-unmet']);
  });
});

describe('attempts to reach the customer', () => {
  test('count until the customer gives a sign', () => {
    const tried: Deed[] = [opened, ['2026-11-23 10:30', unreached], ['2026-11-24 10:30', unreached]];
    expect(tell(guide, tried).attempts).toBe(2);
    expect(tell(guide, [...tried, ['2026-11-24 11:00', customerWrites]]).attempts).toBe(0);
    expect(tell(guide, [...tried, ['2026-11-24 11:00', reached]]).attempts).toBe(0);
  });
});

describe('a solution', () => {
  const proposed: Deed[] = [opened, ['2026-11-23 10:30', propose]];

  test('proposed stays proposed when the customer writes', () => {
    expect(tell(guide, [...proposed, ['2026-11-23 11:00', customerWrites]])).toMatchObject({
      status: 'solutionProposed',
      turn: 'vendor',
    });
  });

  test('rejected is with us again', () => {
    const kase = tell(guide, [
      ...proposed,
      ['2026-11-23 11:00', { type: 'rejectSolution', by: park, reason: 'The same error.' }],
    ]);
    expect(kase).toMatchObject({ status: 'withUs', turn: 'vendor', confirmed: false });
  });

  test('may be confirmed by the engineer who heard it on the phone, once', () => {
    const confirmed: Deed[] = [...proposed, ['2026-11-23 11:00', { ...confirm, by: mina }]];
    expect(tell(guide, confirmed).confirmed).toBe(true);
    expect(refusedAfter(confirmed, confirm)).toEqual(['already-confirmed']);
  });
});

describe('closing', () => {
  const holding = sampleGuide({
    closing: {
      ...openClosing,
      holds: [
        {
          when: when("case.waitingFor == 'release'"),
          ways: ['solved'],
          say: says('It stays open until a release.'),
          clauses: ['T-33'],
        },
      ],
    },
  });

  test("tells the unmet need and the hold together, in the guide's words", () => {
    const kase = tell(holding, [opened, ['2026-11-23 10:30', wait('release')]]);
    expect(decide(holding, kase, close('solved'), now)).toMatchObject({
      refusals: [
        { code: 'closing-need-unmet', say: { en: 'The customer has not confirmed yet.' }, clauses: ['T-1'] },
        { code: 'closing-held', say: { en: 'It stays open until a release.' }, clauses: ['T-33'] },
      ],
    });
  });

  test('is done once its needs are met', () => {
    const kase = tell(guide, [
      opened,
      ['2026-11-23 10:30', confirm],
      ['2026-11-23 11:00', close('solved', park)],
    ]);
    expect(kase).toMatchObject({
      status: 'closed',
      closedBy: { way: 'solved', at: instant('2026-11-23 11:00') },
    });
  });

  test("in a way that is not the side's, or not the guide's, is refused", () => {
    expect(refusedAfter([opened], close('withdrawn', mina))).toEqual(['closing-not-by-side']);
    expect(refusedAfter([opened], close('silent', mina))).toEqual(['closing-not-by-side']);
    expect(refusedAfter([opened], close('lost'))).toEqual(['closing-way-unknown']);
  });

  test('leaves nothing to do but notes, notices and reopening', () => {
    const closed: Deed[] = [opened, ['2026-11-23 11:00', close('withdrawn', park)]];
    for (const command of [
      reply,
      rerate('P1'),
      wait('customer'),
      unreached,
      propose,
      confirm,
      close('withdrawn', park),
    ]) {
      expect(refusedAfter(closed, command)).toEqual(['case-closed']);
    }
    expect(refusedAfter(closed, { type: 'addNote', by: mina, body: 'Written up.', files: [] })).toEqual([]);
  });
});

describe('reopening', () => {
  const closed: Deed[] = [opened, ['2026-11-23 10:30', confirm], ['2026-11-23 11:00', close('solved')]];

  test('gives the case back to us, unconfirmed', () => {
    const kase = tell(guide, [...closed, ['2026-11-24 11:00', reopen]]);
    expect(kase).toMatchObject({
      status: 'withUs',
      turn: 'vendor',
      confirmed: false,
      closedBy: null,
      timesReopened: 1,
    });
  });

  test('by a message of the customer comes before the message', () => {
    expect(typesAfter([...closed, ['2026-11-24 11:00', customerWrites]]).slice(-2)).toEqual([
      'reopened',
      'messageSent',
    ]);
  });

  test('is possible to the end of the last day, and no longer', () => {
    expect(refusedAfter(closed, reopen, instant('2026-12-07 11:00'))).toEqual([]);
    expect(refusedAfter(closed, reopen, instant('2026-12-07 11:00') + 1)).toEqual(['reopening-too-late']);
  });

  test('of a case closed in another way is refused with what to do instead', () => {
    const withdrawn: Deed[] = [opened, ['2026-11-23 11:00', close('withdrawn', park)]];
    const decision = decide(guide, tell(guide, withdrawn), customerWrites, now);
    expect(decision).toMatchObject({
      refusals: [{ code: 'reopening-not-possible', say: { en: 'File a new case that names this one.' } }],
    });
  });

  test('by message is refused where the guide wants the act', () => {
    const { reopening } = openClosing;
    const byAct = sampleGuide({ closing: { ...openClosing, reopening: { ...reopening, byMessage: false } } });
    expect(refusedAfter(closed, customerWrites, now, byAct)).toEqual(['reopening-not-by-message']);
    expect(refusedAfter(closed, reopen, now, byAct)).toEqual([]);
  });
});

describe('texts', () => {
  test('that are blank or too long are refused with the field and the limit', () => {
    expect(decide(guide, tell(guide, [opened]), { ...reply, body: 'x'.repeat(20_001) }, now)).toMatchObject({
      refusals: [{ code: 'text-too-long', path: '/body', params: { most: 20_000, length: 20_001 } }],
    });
    expect(refusedAfter([opened], { ...reply, body: ' \n' })).toEqual(['text-required']);
    expect(refusedAfter([opened], { type: 'addFiles', by: park, files: [] })).toEqual(['files-required']);
  });

  test('a message may be files alone', () => {
    const files = [{ id: 'f1', name: 'backup.log', bytes: 4_000, field: null }];
    const kase = tell(guide, [opened, ['2026-11-23 11:00', { ...customerWrites, body: '', files }]]);
    expect(kase.files).toEqual(files);
  });
});

describe('time before the command', () => {
  const promised = sampleGuide({
    duties: [
      duty('response', {
        target: always(hours(1)),
        warnings: [{ at: { kind: 'percent', percent: 50 }, effects: [] }],
      }),
    ],
  });

  test('is carried out first, in the order of its instants, and noticed now', () => {
    const kase = tell(promised, [opened]);
    const decision = decide(promised, kase, reply, now);
    expect(decision.ok && decision.events.map(({ type, at, noticed }) => [type, at, noticed])).toEqual([
      ['milestoneWarned', instant('2026-11-23 10:30'), now],
      ['milestoneMissed', instant('2026-11-23 11:00'), now],
      ['messageSent', now, null],
    ]);
  });

  test('a refused act stores nothing, not even the time before it', () => {
    expect(decide(promised, tell(promised, [opened]), { ...reply, body: '' }, now)).not.toHaveProperty(
      'events',
    );
  });

  test('closes a case before an act that came too late for it', () => {
    const closing = sampleGuide({
      duties: [
        duty('silent', {
          concept: 'closing',
          counts: 'box',
          target: always(minutes(30)),
          until: [],
          onDue: [{ do: 'close', way: 'silent', when: null, clauses: [] }],
        }),
      ],
    });
    expect(codes(decide(closing, tell(closing, [opened]), reply, now))).toEqual(['case-closed']);
    const kase = after(closing, tell(closing, [opened]), { type: 'tick', by: program }, now);
    expect(kase.closedBy).toEqual({ way: 'silent', at: instant('2026-11-23 10:30') });
  });
});
