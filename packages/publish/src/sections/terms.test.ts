import { expect, test } from 'vitest';
import { englishReader } from '../testing/english-reader.ts';
import { linesIn } from '../testing/lines-in.ts';
import { smallGuide } from '../testing/small-guide.ts';
import { terms } from './terms.ts';

const told = (target: string, clock: string) =>
  terms(
    englishReader(
      smallGuide({
        facts: `
  distance: { name: Distance, type: number, start: 0 }
  band: { name: Way, bands: { of: distance, upto: { near: 40, far: 80, beyond: rest } }, values: { near: Near, far: Far, beyond: Farther } }`,
        milestones: `
  come:
    name: Coming
    from: opened
    until: { on: messageSent, by: vendor }
    target: { by: [band, severity], table: { near: { high: 1h, low: 2h }, far: { high: 3h, low: 4h }, beyond: { high: 5h, low: 6h } } }
    clock: office`,
        terms: `
  project: { name: Our project, binding: contract, overrides: { come: { target: ${target}, clock: ${clock} } } }`,
      }),
    ),
  ).flatMap(linesIn);

test('what the programme promises in a table is told by what it goes by, beside what the terms promise', () => {
  expect(told('24h', 'always').slice(3)).toEqual([
    'The terms of the contract bind; the programme is what we aim at besides.',
    'Coming | 24 h, Around the clock | by Way and Severity, Coming',
  ]);
});

test('a table of the terms stands below, and the same hours need no words', () => {
  const table =
    '{ by: [band, severity], table: { near: { high: 1h, low: 1h }, far: { high: 2h, low: 3h }, beyond: { high: 4h, low: 5h } } }';
  expect(told(table, 'office').slice(4)).toEqual([
    'Coming | by Way and Severity, Coming | by Way and Severity, Coming',
    'Coming',
    'Near | 1 h | 1 h',
    'Far | 2 h | 3 h',
    'Farther | 4 h | 5 h',
  ]);
});
