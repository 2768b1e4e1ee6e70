import { describe, expect, test } from 'vitest';
import type { Actor } from './actor.ts';
import type { Command } from './command.ts';
import { act, duty, fact, hours, need, sampleGuide, severity, always } from './testing/sample-guide.ts';
import { instant, mina, open, park, tell } from './testing/story.ts';
import type { Deed } from './testing/story.ts';
import { isPublic, publicFileIds, publicProposals, seenByCustomer } from './visible-events.ts';

const guide = sampleGuide({
  severities: [severity('P3', 1)],
  facts: [fact('hardware', 'choice', 'none', ['none', 'faulty'])],
  acts: [
    act('visited'),
    act('analysed', { visible: 'internal' }),
    act('restarted', { consents: ['customer'] }),
    act('rebuilt', { visible: 'internal', consents: ['specialist'] }),
  ],
});

const specialist: Actor = {
  side: 'vendor',
  person: { id: 'ines', name: 'Ines Kaya' },
  role: 'engineer',
  roles: ['specialist'],
};

const done = (name: string, files: readonly string[] = []): Deed => [
  '2026-11-23 11:00',
  {
    type: 'do',
    by: mina,
    act: name,
    with: {},
    files: files.map((id) => ({ id, name: id, bytes: 1, field: null })),
    override: null,
    calledBy: null,
  },
];

function seen(...deeds: readonly Deed[]) {
  const kase = tell(guide, [['2026-11-23 10:00', open()], ...deeds]);
  const events = kase.history.slice(1).map((event) => [event.type, isPublic(guide, kase, event)] as const);
  return { kase, events };
}

test('an act is shown where the guide does not keep it internal, and its files with it', () => {
  const { kase, events } = seen(done('visited', ['photo']), done('analysed', ['core']));
  expect(events).toEqual([
    ['actDone', true],
    ['actDone', false],
  ]);
  expect([...publicFileIds(guide, kase)]).toEqual(['photo']);
});

test('an act that the edition does not have is not shown', () => {
  const { kase } = seen(done('visited'));
  expect(kase.history.map((event) => isPublic({ ...guide, acts: [] }, kase, event))).toEqual([true, false]);
});

test('what the customer is asked is shown, what is asked among staff is as public as the act', () => {
  expect(seen(done('restarted')).events).toEqual([['proposed', true]]);
  const agreed: Deed = ['2026-11-23 12:00', { type: 'agree', by: specialist, proposal: 1, words: null }];
  expect(seen(done('rebuilt'), agreed).events).toEqual([
    ['proposed', false],
    ['agreed', false],
    ['actDone', false],
  ]);
});

test('a fact that staff set is not shown, one that the customer set is', () => {
  const { kase } = seen();
  const set = { type: 'factSet', fact: 'hardware', value: 'faulty', reason: null } as const;
  const of = { at: instant('2026-11-23 11:00'), noticed: null };
  expect(isPublic(guide, kase, { ...of, ...set, by: mina })).toBe(false);
  expect(isPublic(guide, kase, { ...of, ...set, by: park })).toBe(true);
});

describe('of what the customer may read it is not told', () => {
  const told = sampleGuide({
    severities: [severity('P3', 1)],
    facts: [fact('suspected', 'text', ''), { ...fact('site', 'text', ''), visible: 'public' }],
    acts: [
      act(
        'visited',
        { needs: [need('false', 'Collect the logs first.', { override: ['vendor'] })] },
        { suspected: "'disk'", site: "'Bonn'" },
      ),
      act('rebuilt', { consents: ['specialist'] }),
      act('analysed', { visible: 'internal', consents: ['specialist'] }),
    ],
    duties: [
      duty('visit', { target: always(hours(4)) }),
      duty('report', { target: always(hours(4)), to: 'staff' }),
    ],
  });
  const begun: Deed = ['2026-11-23 10:00', open()];
  const lastSeen = (...deeds: readonly Deed[]) => {
    const kase = tell(told, [begun, ...deeds]);
    const event = kase.history.at(-1);
    return event === undefined ? null : seenByCustomer(told, kase, event);
  };
  const did: Command = {
    type: 'do',
    by: mina,
    act: 'visited',
    with: {},
    files: [],
    override: 'They are in a hurry.',
    calledBy: { case: 99, event: 3 },
  };

  test('which facts staff found out, neither when it was opened nor later', () => {
    const kase = tell(told, [begun, ['2026-11-23 11:00', did]]);
    expect(kase.facts).toEqual({ suspected: 'disk', site: 'Bonn' });
    expect(kase.history.map((event) => seenByCustomer(told, kase, event)?.sets)).toEqual([
      { site: '' },
      { site: 'Bonn' },
    ]);
  });

  test('why staff went on without a need, and which case of somebody else called for it', () => {
    expect(lastSeen(['2026-11-23 11:00', did])).toMatchObject({
      act: 'visited',
      overridden: [],
      warnings: [],
      calledBy: null,
    });
  });

  test('why a case changed hands', () => {
    const assign: Command = {
      type: 'assign',
      by: mina,
      to: { id: 'omar', name: 'Omar Ito' },
      reason: 'Nobody else dares.',
    };
    expect(lastSeen(['2026-11-23 11:00', assign])).toMatchObject({ type: 'assigned', reason: null });
  });

  test('what staff answer each other, but what it asked or is asked itself', () => {
    const asked: Deed = ['2026-11-23 11:00', { ...did, act: 'rebuilt', override: null, calledBy: null }];
    const decline: Deed = [
      '2026-11-23 12:00',
      { type: 'decline', by: specialist, proposal: 1, reason: 'Too dear.' },
    ];
    expect(lastSeen(asked, decline)).toMatchObject({ type: 'declined', reason: '' });
    const byCustomer: Deed = [
      '2026-11-23 11:00',
      { ...did, by: park, act: 'rebuilt', override: null, calledBy: null },
    ];
    expect(lastSeen(byCustomer, decline)).toMatchObject({ type: 'declined', reason: 'Too dear.' });
  });

  test('that an internal act was proposed', () => {
    const kase = tell(told, [
      begun,
      ['2026-11-23 11:00', { ...did, act: 'rebuilt', override: null, calledBy: null }],
      ['2026-11-23 11:00', { ...did, act: 'analysed', override: null, calledBy: null }],
    ]);
    expect(kase.proposals).toHaveLength(2);
    expect(publicProposals(told, kase).map(({ number }) => number)).toEqual([1]);
  });

  test('until when staff owe each other something', () => {
    const of = {
      at: instant('2026-11-23 11:00'),
      noticed: null,
      by: mina,
      type: 'dueAgreed',
      due: instant('2026-11-24 11:00'),
      reason: null,
    } as const;
    const kase = tell(told, [begun]);
    expect(isPublic(told, kase, { ...of, duty: 'visit' })).toBe(true);
    expect(isPublic(told, kase, { ...of, duty: 'report' })).toBe(false);
  });
});
