import { expect, it } from 'vitest';
import { leakWarnings } from './leak-warnings.ts';

it.each([
  ['a reply with a password', 'password: hunter2', ['password']],
  ['a Chinese reply with a password', '密码：abc123', ['password']],
  ['a reply that calls a colleague', '@Lin could you look', ['mention']],
  ['a reply that names a colleague', 'Chen Jie will call you', ['colleague']],
  ['a plain reply with an address', 'Write to su@baiyun.example', []],
])('%s is pointed out as such', (_situation, text, warnings) => {
  expect(leakWarnings(text, ['Chen Jie'])).toEqual(warnings);
});
