import type { Finding } from '@upheld/contract';
import { expect, it } from 'vitest';
import { lineOf, markedPlaces } from './places.ts';

const files = [
  {
    path: 'guide.yaml',
    text: 'guide:\n  id: a\nassumptions:\n  - { id: A10 }\n  - id: A1\n  2026-10-01: National Day',
  },
  { path: 'texts/ko.yaml', text: 'guide:\n' },
];
const finding: Finding = {
  file: 'guide.yaml',
  line: 5,
  column: 3,
  severity: 'warning',
  code: 'clause-unused',
  path: 'x',
  message: 'Why',
  found: null,
  didYouMean: null,
  acknowledged: null,
  reading: null,
  cause: null,
  cure: null,
  related: { file: 'texts/ko.yaml', line: 1, column: 1, message: 'the other' },
};

it('finds an id as a whole word only', () => {
  expect(lineOf(files[0]?.text ?? '', 'id: A1')).toBe(5);
  expect(lineOf(files[0]?.text ?? '', '2026-10-01')).toBe(6);
  expect(lineOf(files[0]?.text ?? '', 'id: (')).toBeNull();
});

it('marks both places of a finding, each with what is said there', () => {
  expect(markedPlaces({ finding: 0, line: 2 }, files, [finding])).toEqual([
    { file: 'guide.yaml', line: 5, message: 'clause-unused: Why' },
    { file: 'texts/ko.yaml', line: 1, message: 'the other' },
  ]);
});

it('marks the line of the address, in the guide itself where no file is named', () => {
  expect(markedPlaces({ line: 2 }, files, [])).toEqual([{ file: 'guide.yaml', line: 2, message: null }]);
  expect(markedPlaces({ file: 'texts/ko.yaml', line: 1 }, files, [])[0]?.file).toBe('texts/ko.yaml');
});

it('marks nothing for a finding or words that are not there', () => {
  expect(markedPlaces({ finding: 7 }, files, [finding])).toEqual([]);
  expect(markedPlaces({ find: 'nothing like it' }, files, [])).toEqual([]);
});
