import { expect, test } from 'vitest';
import type { FormField } from '../kernel/form-field.ts';
import { standsFor } from './stands-for.ts';

const plain: FormField = {
  id: 'hostId',
  type: 'text',
  label: { en: 'Host id' },
  help: null,
  show: null,
  required: true,
  options: [],
  pattern: null,
  maxLength: 8,
  prefill: null,
  find: null,
  readsAs: null,
  clauses: [],
};
const hostId: FormField = { ...plain, readsAs: 'ipv4' };

// The first pair is the one that the guide's own help text tells (CV-10).
test.each([
  ['C0A80101', '192.168.1.1'],
  ['0a0000ff', '10.0.0.255'],
  ['FFFFFFFF', '255.255.255.255'],
  ['00000000', '0.0.0.0'],
])('the host id %s is the address %s', (id, address) => {
  expect(standsFor(hostId, id)).toBe(address);
});

test('what is no such code, and what its field reads as nothing else, stands for itself', () => {
  expect(standsFor(hostId, 'C0A801')).toBeNull();
  expect(standsFor(plain, 'C0A80101')).toBeNull();
});
