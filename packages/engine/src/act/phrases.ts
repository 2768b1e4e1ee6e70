import { rulesOf } from '../case/case-rules.ts';
import type { EventOf } from '../case/event.ts';
import type { CaseState } from '../case/evolve.ts';
import type { Guide } from '../guide/guide.ts';
import type { ActRule } from '../kernel/act-rule.ts';

/**
 * The acts that a message does by what it says: a customer's own words, in any case of letters and spacing; lines quoted
 * from another mail say nothing.
 */
export function saidPhrases(
  guide: Guide,
  kase: CaseState,
  event: EventOf<'messageSent'>,
): readonly ActRule[] {
  if (event.by.side !== 'customer') return [];
  const acts = rulesOf(guide, kase.kind).acts.filter(({ phrases }) => phrases.length > 0);
  if (acts.length === 0) return [];
  const words = plain(ownLines(event.body));
  return acts.filter(({ phrases }) => phrases.some((phrase) => words.includes(plain(phrase))));
}

const ownLines = (body: string): string =>
  body
    .split('\n')
    .filter((line) => !/^\s*>/.test(line))
    .join(' ');

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
