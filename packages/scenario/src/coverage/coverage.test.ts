import { readInShape, type Guide } from '@upheld/engine';
import { expect, test } from 'vitest';
import { workshop } from '../testing/workshop.ts';
import { checkPublished } from './check-published.ts';
import { coverageOf, type Showing } from './coverage.ts';
import { publishedShape } from './published-shape.ts';
import { readRequirements } from './requirements.ts';

const table = `# Promises

- AB-01 Calls are answered (see AB-02).
- AB-02 Mail is, too.
  - AB-99 no line of the table
- ab-3 neither
- AB-10 Visits.
`;

const showing = (place: string, clauses: string[], passed: boolean): Showing => ({
  kind: 'scenario',
  place,
  title: place,
  clauses,
  passed,
});

test('the table is read in its order', () => {
  expect(readRequirements(table)).toEqual([
    { id: 'AB-01', says: 'Calls are answered (see AB-02).' },
    { id: 'AB-02', says: 'Mail is, too.' },
    { id: 'AB-10', says: 'Visits.' },
  ]);
});

test('a requirement passes where everything that shows it passes', () => {
  const coverage = coverageOf(readRequirements(table), [
    showing('a', ['AB-01'], true),
    showing('b', ['AB-01', 'AB-02'], true),
    showing('c', ['AB-02'], false),
  ]);
  expect(coverage.requirements.map(({ id, state, shownBy }) => [id, state, shownBy.length])).toEqual([
    ['AB-01', 'passing', 2],
    ['AB-02', 'failing', 2],
    ['AB-10', 'missing', 0],
  ]);
  expect(coverage.complete).toBe(false);
});

test('coverage is complete only without gaps, failures and unknown ids', () => {
  const all = showing('a', ['AB-01', 'AB-02', 'AB-10'], true);
  const requirements = readRequirements(table);
  expect(coverageOf(requirements, [all]).complete).toBe(true);
  expect(coverageOf(requirements, [all, showing('b', ['AB-11'], true)])).toMatchObject({
    complete: false,
    unknown: [{ id: 'AB-11', place: 'b' }],
  });
  expect(coverageOf(requirements, [all, showing('b', [], false)]).complete).toBe(false);
});

const inTwoLanguages: Guide = {
  ...workshop,
  languages: ['en', 'de'],
  contacts: [
    {
      id: 'hotline',
      name: { en: 'Hotline', de: 'Hotline' },
      phone: ['400-1'],
      fax: [],
      address: null,
      email: null,
      url: null,
      clauses: [],
    },
  ],
  policies: [
    {
      id: 'trial',
      title: { en: 'Trial', de: 'Probezeit' },
      says: { en: '30 days', de: '31 Tage' },
      when: null,
      clauses: [],
    },
    { id: 'third', title: { en: 'Third' }, says: { en: '…', de: '…' }, when: null, clauses: [] },
  ],
};

function check(parts: string, guide: Guide = inTwoLanguages): string[] {
  const text = `guide: workshop\npublished:\n  - clauses: [AB-01]\n    says: something\n${parts}`;
  const shaped = readInShape(publishedShape, { path: 'published.yaml', text });
  expect(shaped.problems()).toEqual([]);
  return checkPublished(shaped, guide).flatMap(({ failures }) =>
    failures.map(({ line, path, expected, found }) => `${line} ${path}: ${expected} <> ${found}`),
  );
}

test('what is there, written in every language, passes', () => {
  expect(check('    contacts: { hotline: { has: { phone: 400-1 } } }\n    policies: [trial]')).toEqual([]);
  const parts = ['products: [press, lathe]', 'ways: [solved]', 'fields: [site]', 'calendars: [office]'];
  expect(check(parts.map((part) => `    ${part}`).join('\n'), workshop)).toEqual([]);
  expect(check('    rights: { upgrade: { has: { fields: version } } }', workshop)).toEqual([]);
});

test('what is missing, differs or lacks a language is told with its place', () => {
  expect(check('    policies: [secret]')).toEqual([
    '5 published.0.policies.0: policies.secret <> trial, third',
  ]);
  expect(check('    contacts: { hotline: { has: { phone: 400-2 } } }')).toEqual([
    '5 published.0.contacts.hotline: phone: 400-2 <> ["400-1"]',
  ]);
  expect(check('    policies: { trial: { mentions: ["30"] } }')).toEqual([
    '5 published.0.policies.trial: 30 in de <> no text of trial says so',
  ]);
  expect(check('    policies: [third]')).toEqual(['5 published.0.policies.0: third in de <> only Third']);
});
