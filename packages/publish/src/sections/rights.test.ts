import { expect, test } from 'vitest';
import { englishReader } from '../testing/english-reader.ts';
import { linesIn } from '../testing/lines-in.ts';
import { smallGuide } from '../testing/small-guide.ts';
import { rights } from './rights.ts';

test('a right tells for whom each answer is, where there are words for it', () => {
  const guide = smallGuide({
    rights: `
  upgrade:
    name: Upgrade
    ask: [{ id: year, type: choice, label: Which year?, options: { first: The first, later: A later one } }]
    rules:
      - { id: over, when: "!contract.active", answer: refuse, say: Service is over. }
      - { id: first, when: "contract.coversProduct && form.year == 'first'", answer: allow, say: Free of charge. }
      - { id: plus, when: "contract.active && 'phone' in offering.channels", answer: allow }
      - { id: none, answer: refuse, say: Ask for an offer. }`,
  });
  expect(rights(englishReader(guide)).flatMap(linesIn).slice(3)).toEqual([
    'Not included: Service is over.',
    'Included: where your contract covers the product and where “Which year?” is answered “The first”',
    'Included: Free of charge.',
    'Included: while your contract is in force and with Plus',
    'Not included: Ask for an offer.',
  ]);
});
