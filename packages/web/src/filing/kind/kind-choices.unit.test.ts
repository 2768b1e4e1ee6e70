import type { FilingChoice } from '@upheld/contract';
import { expect, it } from 'vitest';
import { choicesOf, keyOfKind, openableKinds } from './kind-choices.ts';

const choice = (guide: string, contract: string, product: string, kinds: string[]) =>
  ({
    contract: { id: contract, guide },
    product: { id: product },
    guideTitle: { en: guide },
    guideVendor: { en: guide },
    kinds: kinds.map((id) => ({ id, name: { en: id }, about: null })),
  }) as unknown as FilingChoice;

const choices = [
  choice('acme', 'A-1', 'disk', ['registration', 'report']),
  choice('acme', 'A-1', 'tape', ['registration', 'report']),
  choice('other', 'O-1', 'disk', ['registration']),
  choice('free', 'F-1', 'disk', []),
];

it('a kind is offered once for each guide that has it', () => {
  expect(openableKinds(choices).map(keyOfKind)).toEqual([
    'acme/registration',
    'acme/report',
    'other/registration',
  ]);
});

it('a kind is opened for the products of its own guide’s contracts', () => {
  const found = choicesOf(choices, { guide: 'acme', id: 'registration' });
  expect(found.map(({ contract, product }) => `${contract.id} ${product.id}`)).toEqual([
    'A-1 disk',
    'A-1 tape',
  ]);
});
