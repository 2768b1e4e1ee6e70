import { expect, test } from 'vitest';
import { compileExpression } from './compile-expression.ts';

test.each([
  ['fact.named + 1', 4],
  ['1 + fact.named', 4],
  ['fact.named - 1', 2],
  ['fact.named * 2', 6],
  ['fact.named / 2', 1.5],
  ['fact.named > 2 ? fact.named - 1.5 : 0', 1.5],
  ['1 + 1', 2],
])('%s reckons with whole numbers and others alike', (source, value) => {
  expect(compileExpression(source).valueOf({ fact: { named: 3 } })).toBe(value);
});

test('what is not known has no value', () => {
  expect(compileExpression('fact.named + 1').valueOf({ fact: {} })).toBeNull();
});
