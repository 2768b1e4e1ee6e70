import { expect, test } from 'vitest';
import { compileGuide } from '../guide/compile.ts';
import { validFiles } from '../guide/testdata/valid-files.ts';
import { guidanceFor } from './guidance-for.ts';

const more = `
policies:
  everybody: { title: Changes, says: This guide may change. }
  calls: { title: Calls, says: Have the serial number at hand., when: channel == 'phone' }
resources:
  books: { kind: document, title: Books, when: contract.active }
  forum: { kind: forum, title: Forum }
`;
const { guide } = compileGuide(
  validFiles().map((file) => (file.path === 'guide.yaml' ? { ...file, text: file.text + more } : file)),
);
if (!guide) throw new Error('the guide has faults');

const monday = Date.parse('2026-03-02T10:00:00Z');

const shownTo = (active: boolean, channel: 'web' | 'phone' = 'web') => {
  const { policies, resources } = guidanceFor(
    guide,
    {
      channel,
      contact: { id: 'c1', name: 'Ada', email: 'ada@customer.example', phone: '', roles: [] },
      contract: {
        id: 'k1',
        active,
        startsOn: '2026-01-01',
        endsOn: '2026-12-31',
        addOns: [],
        coversProduct: true,
        incidentsLeft: 0,
      },
      offering: 'gold',
      product: { id: 'engine', registered: true },
    },
    monday,
  );
  return [...policies, ...resources].map(({ id }) => id);
};

test('what names no condition concerns everybody', () => {
  expect(shownTo(false)).toEqual(['everybody', 'forum']);
});

test('what names one concerns those for whom it holds', () => {
  expect(shownTo(true)).toEqual(['everybody', 'books', 'forum']);
  expect(shownTo(true, 'phone')).toEqual(['everybody', 'calls', 'books', 'forum']);
});
