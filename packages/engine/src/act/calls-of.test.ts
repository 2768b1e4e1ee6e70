import { describe, expect, test } from 'vitest';
import type { Actor } from '../case/actor.ts';
import type { Case } from '../case/case.ts';
import type { Command } from '../case/command.ts';
import { decide } from '../case/decide.ts';
import type { CalledBy } from '../case/event.ts';
import { act, need, sampleGuide } from '../case/testing/sample-guide.ts';
import {
  after,
  codes,
  customerWrites,
  doing,
  instant,
  mina,
  open,
  park,
  program,
  tell,
} from '../case/testing/story.ts';
import type { Effect } from '../kernel/effect.ts';
import { callsOf, isCalled } from './calls-of.ts';

const hear: Effect = {
  do: 'act',
  act: 'hear',
  on: { kind: 'request', where: null },
  when: null,
  clauses: [],
};
const relaying: Effect = { do: 'act', act: 'relay', on: null, when: null, clauses: [] };

const guide = sampleGuide({
  acts: [
    act('tell', { effects: [hear], phrases: ['tell everybody'] }),
    act('haveTold', { effects: [relaying] }),
    act('relay', { by: ['program'], effects: [hear] }),
    act('agreed', { effects: [hear], consents: ['vendor'] }),
    act('hear', { by: ['program'] }),
    act('hearAndTell', { by: ['program'], effects: [hear] }),
    act('restart', { by: ['program', 'vendor'], consents: ['customer'] }),
    act('hurry', {
      needs: [need('false', 'Collect the logs first.', { override: ['vendor'] })],
      consents: ['customer'],
    }),
  ],
});
const at = instant('2026-11-23 11:00');
const opened = tell(guide, [['2026-11-23 10:00', open()]]);

/** The case of another account, as it is when the call comes. */
const theirs = tell(guide, [
  ['2026-11-23 10:00', open({ number: 8, requester: { ...open().requester, accountId: 'other' } })],
]);

function callsAfter(kase: Case, ...commands: readonly Command[]) {
  const last = commands.reduce((sofar, command) => after(guide, sofar, command, at), kase);
  return callsOf(guide, last, last.history.slice(kase.history.length));
}

const reach = (kase: Case, ...commands: readonly Command[]) =>
  callsAfter(kase, ...commands).map((call) => [isCalled(call, guide, opened), isCalled(call, guide, theirs)]);

const calledBy = (by: CalledBy, name: string): Command =>
  ({ ...doing(name, program), calledBy: by }) as Command;

describe('a call on the cases of a kind', () => {
  test('by the vendor reaches those of every account', () => {
    expect(reach(opened, doing('tell'))).toEqual([[true, true]]);
    expect(reach(opened, doing('haveTold'))).toEqual([[true, true]]);
  });

  test.each([
    ['itself', [doing('tell', park)]],
    ['by what the program does then', [doing('haveTold', park)]],
    ['by words of a message', [{ ...customerWrites, body: 'Please tell everybody.' }]],
    [
      'once the vendor has agreed',
      [doing('agreed', park), { type: 'agree', by: mina, proposal: 1, words: null }],
    ],
  ] as [string, Command[]][])('that a customer brings about %s stays within its account', (_, commands) => {
    expect(reach(opened, ...commands)).toEqual([[true, false]]);
  });

  test('stays within the account also when the case that was called on calls in its turn', () => {
    expect(reach(opened, calledBy({ case: 3, event: 1, within: 'hanbit' }, 'hearAndTell'))).toEqual([
      [true, false],
    ]);
    expect(reach(opened, calledBy({ case: 3, event: 1 }, 'hearAndTell'))).toEqual([[true, true]]);
  });
});

describe('an act that is called for and needs consent', () => {
  const call = calledBy({ case: 3, event: 1 }, 'restart');
  const proposed = after(guide, opened, call, at);

  test('is laid before the customer once, however often the call comes', () => {
    expect(proposed.proposals).toHaveLength(1);
    expect(codes(decide(guide, proposed, call, at))).toEqual(['act-called-already']);
  });

  test('says who called for it when it is done, and is not called for again', () => {
    const agreed = after(guide, proposed, { type: 'agree', by: park, proposal: 1, words: null }, at);
    expect(agreed.history.at(-1)).toMatchObject({ type: 'actDone', calledBy: { case: 3, event: 1 } });
    expect(codes(decide(guide, agreed, call, at))).toEqual(['act-called-already']);
  });
});

describe('a proposal', () => {
  const hurry: Command = { ...doing('hurry'), override: 'It burns.' } as Command;
  const agree: Command = { type: 'agree', by: park, proposal: 1, words: null };

  test('keeps the reason for going on without a need until all have agreed', () => {
    const kase = after(guide, after(guide, opened, hurry, at), agree, at);
    expect(kase.history.at(-1)).toMatchObject({ type: 'actDone', overridden: [{ reason: 'It burns.' }] });
  });

  test('is refused beside fifty that wait', () => {
    const refit = doing('agreed', park);
    let kase = opened;
    for (let count = 0; count < 50; count += 1) kase = after(guide, kase, refit, at);
    expect(codes(decide(guide, kase, refit, at))).toEqual(['proposals-too-many']);
    const answered = after(guide, kase, { type: 'decline', by: mina, proposal: 7, reason: 'No.' }, at);
    expect(codes(decide(guide, answered, refit, at))).toEqual([]);
  });

  const someone: Actor = mina;
  test('does nothing that the proposer might not do alone', () => {
    expect(codes(decide(guide, opened, { ...doing('hurry', someone) }, at))).toEqual(['act-need-unmet']);
  });
});
