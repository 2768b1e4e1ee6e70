import { expect, it } from 'vitest';
import { josa } from './josa.ts';

it.each([
  ['박준', '을/를', '박준을'],
  ['김하나', '을/를', '김하나를'],
  [8, '으로/로', '8로'],
  [3, '으로/로', '3으로'],
  ['서울', '으로/로', '서울로'],
  ['URL', '이/가', 'URL이'],
  ['API', '은/는', 'API는'],
  ['린웨이(林薇)', '이/가', '린웨이(林薇)가'],
])('%s takes the particle of its last sound', (value, pair, said) => {
  expect(josa(value, pair)).toBe(said);
});
