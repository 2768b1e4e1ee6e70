import { expect, test } from 'vitest';
import { rectangles } from './rectangles.ts';

const all = [
  ['gold', 'silver', 'bronze'],
  ['1', '2', '3'],
];
const groups = (...cells: string[]) =>
  rectangles(
    cells.map((cell) => {
      const [offering = '', severity = ''] = cell.split(' ');
      return { offering, severity };
    }),
    ['offering', 'severity'],
    all,
  );

test('all values of a dimension are not named', () => {
  expect(groups('gold 1', 'gold 2', 'gold 3')).toEqual([{ offering: ['gold'] }]);
  expect(groups('gold 1', 'silver 1', 'bronze 1')).toEqual([{ severity: ['1'] }]);
});

test('all combinations need no name at all', () => {
  const every = ['gold', 'silver', 'bronze'].flatMap((offering) =>
    ['1', '2', '3'].map((one) => `${offering} ${one}`),
  );
  expect(groups(...every)).toEqual([{}]);
});

test('a row and what is left of another are two groups', () => {
  expect(groups('gold 1', 'gold 2', 'gold 3', 'silver 1', 'silver 2')).toEqual([
    { offering: ['gold'] },
    { offering: ['silver'], severity: ['1', '2'] },
  ]);
});

test('values that share their others are named together', () => {
  expect(groups('gold 1', 'gold 2', 'silver 1', 'silver 2')).toEqual([
    { offering: ['gold', 'silver'], severity: ['1', '2'] },
  ]);
});

test('every combination is named exactly once', () => {
  const cells = ['gold 1', 'silver 1', 'bronze 1', 'gold 2', 'silver 3'];
  const named = groups(...cells).flatMap((group) =>
    (group['offering'] ?? all[0] ?? []).flatMap((offering) =>
      (group['severity'] ?? all[1] ?? []).map((severity) => `${offering} ${severity}`),
    ),
  );
  expect(named.toSorted()).toEqual(cells.toSorted());
});
