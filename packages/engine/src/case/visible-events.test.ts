import { expect, test } from 'vitest';
import type { Actor } from './actor.ts';
import { act, fact, sampleGuide, severity } from './testing/sample-guide.ts';
import { instant, mina, open, park, tell } from './testing/story.ts';
import type { Deed } from './testing/story.ts';
import { isPublic, publicFileIds } from './visible-events.ts';

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
