import type { Guide } from '@upheld/engine';
import { elapsedOf } from '../format/moment.ts';
import type { Given } from '../format/read-scenario.ts';
import type { Binding } from './binding.ts';

/** Whether the guide knows what the people and contracts of a scenario are said to have. */
export function checkGiven(binding: Binding, given: Given): void {
  const { words, shaped } = binding;
  const known = (
    what: string,
    ids: readonly string[] | undefined,
    allowed: readonly string[],
    path: string[],
  ) => {
    ids?.forEach((id, index) => binding.knows(what, id, allowed, [...path, index]));
  };
  for (const [key, { roles }] of Object.entries(given.people ?? {}))
    known('role', roles, words.roles, ['given', 'people', key, 'roles']);
  for (const [key, contract] of Object.entries(given.contracts)) {
    const path =
      shaped.value?.given?.contract === contract ? ['given', 'contract'] : ['given', 'contracts', key];
    if (contract.offering !== undefined)
      binding.knows('offering', contract.offering, words.offerings, [...path, 'offering']);
    known('offering', contract['add-ons'], words.offerings, [...path, 'add-ons']);
    known('product', contract.products, words.products, [...path, 'products']);
    known('terms', contract.terms, words.terms, [...path, 'terms']);
  }
  known('product', given.registered, words.products, ['given', 'registered']);
  if (typeof given.mail === 'object' && elapsedOf(given.mail.delay) === null)
    shaped.report({
      code: 'amount-invalid',
      path: ['given', 'mail', 'delay'],
      message: 'A delay is written 70min or 1h 30min',
    });
}

/** Whether further editions are of the same guide, and each has a name of its own there. */
export function checkEditions({ editions, shaped }: Binding, guide: Guide): void {
  const known = new Set([guide.edition]);
  for (const [name, { id, edition }] of editions) {
    if (id === guide.id && !known.has(edition)) {
      known.add(edition);
      continue;
    }
    const message =
      id === guide.id
        ? `The edition ${edition} is there twice`
        : `This is an edition of ${id}, not of ${guide.id}`;
    shaped.report({ code: 'wrong-value', path: ['given', 'editions', name], message });
  }
}
