import { expect, test } from 'vitest';
import { bound } from '../testing/workshop.ts';

const told = (story: string) =>
  bound(story).problems.map(
    ({ file, line, column, code, path, didYouMean }) =>
      `${file}:${line}:${column} ${code} ${path}${didYouMean === null ? '' : ` (${didYouMean}?)`}`,
  );

test('a word that nothing has is told with its place and the one that was meant', () => {
  expect(
    told(`
story:
  - { at: 2026-11-23 09:00, by: oto, does: open }
  - { by: otto, does: opne }
  - { by: otto, does: open, case: second, with: { severty: 3 } }
  - by: mika
    does: assign
    case: main
    with: { to: miko }
    expect:
      milestones: { respons: { state: met } }
      facts: { log: true }
      may: { oto: [message] }`),
  ).toEqual([
    'story.yaml:4:33 unknown-reference story.0.by (otto?)',
    'story.yaml:5:23 unknown-reference story.1.does (open?)',
    'story.yaml:6:51 unknown-field story.2.with.severty (severity?)',
    'story.yaml:9:11 unknown-reference story.3.case',
    'story.yaml:12:21 unknown-reference story.3.expect.milestones.respons (response?)',
    'story.yaml:13:16 unknown-reference story.3.expect.facts.log (logs?)',
    'story.yaml:14:14 unknown-reference story.3.expect.may.oto (otto?)',
  ]);
});

test('a value that does not fit is told beside what may stand there', () => {
  const { problems } = bound(`
story:
  - { at: 2026-11-23 09:00, by: otto, does: open, with: { channel: fax } }`);
  expect(problems).toMatchObject([{ code: 'wrong-value', found: 'fax', allowed: ['web', 'phone', 'mail'] }]);
});

test('times go forward, and the first one is complete', () => {
  expect(told('story: [{ at: 09:00, by: otto, does: open }]')).toEqual([
    'story.yaml:2:15 date-invalid story.0.at',
  ]);
  expect(told('story: [{ by: otto, does: open }]')).toEqual(['story.yaml:2:9 missing-field story.0']);
  expect(
    told(`
story:
  - { at: 2026-11-23 09:00, by: otto, does: open }
  - { at: 08:59, by: otto, does: message }`),
  ).toEqual(['story.yaml:5:11 wrong-value story.1.at']);
});

test('a step that neither does nor expects anything is told', () => {
  expect(told('story: [{ at: 2026-11-23 09:00 }]')).toEqual(['story.yaml:2:9 missing-field story.0']);
});

test('a second case needs a name', () => {
  expect(
    told(`
story:
  - { at: 2026-11-23 09:00, by: otto, does: open }
  - { by: otto, does: open }
  - { by: otto, does: open, case: second }`),
  ).toEqual(['story.yaml:5:5 duplicate-id story.1']);
});

test('what a scenario is given must be known to its guide', () => {
  expect(
    told(`
given:
  people: { anna: { roles: [specialst] } }
  contracts: { one: { offering: ful, products: [pres], terms: [own] } }
  mail: { delay: soon }
story: [{ at: 2026-11-23 09:00, by: otto, does: open }]`),
  ).toEqual([
    'story.yaml:4:29 unknown-reference given.people.anna.roles.0 (specialist?)',
    'story.yaml:5:33 unknown-reference given.contracts.one.offering (full?)',
    'story.yaml:5:49 unknown-reference given.contracts.one.products.0 (press?)',
    'story.yaml:5:64 unknown-reference given.contracts.one.terms.0',
    'story.yaml:6:18 amount-invalid given.mail.delay',
  ]);
});
