import type { Facts } from '../../kernel/condition.ts';
import type { Compiling } from '../compiling.ts';
import type { Guide } from '../guide.ts';
import { channels } from '../lookups/dimension-values.ts';

/** Far more than a guide has; above it nothing is tried, for the answer would take long. */
const mostRequests = 200_000;

/** What no enumeration covers: people, dates, texts, hours. */
const beyond = /\bcontact\.|\bcontract\.(?:id|startsOn|endsOn|serials|terms)\b|\bopen\(/;

/**
 * Entitlement rules that answer no request that could be made: those above them take every one. Tried by every offering,
 * channel, product, registration and standing of a contract. Where a
 * rule looks at people, dates or hours, none is judged.
 */
export function reportNeverAnswering(guide: Guide, compiling: Compiling): void {
  const decidable = guide.entitlement.every(({ when }) => when === null || !beyond.test(when.source));
  if (!decidable) return;
  const waiting = new Set(guide.entitlement.filter(({ when }) => when !== null).map(({ id }) => id));
  let tried = 0;
  for (const request of requests(guide)) {
    if (waiting.size === 0) return;
    tried += 1;
    if (tried > mostRequests) return;
    const answering = guide.entitlement.find(({ when }) => when === null || when.holds(request));
    if (answering !== undefined) waiting.delete(answering.id);
  }
  for (const [index, { id }] of guide.entitlement.entries()) {
    if (!waiting.has(id)) continue;
    compiling.report({
      code: 'rule-never-answers',
      severity: 'warning',
      path: ['entitlement', index, 'when'],
      message: `${id} answers no request: for each one that fits it, a rule above answers, or none can fit`,
    });
  }
}

function* requests(guide: Guide): Generator<Facts> {
  const truths = [true, false];
  const addOns = guide.offerings.filter(({ kind }) => kind === 'addOn').map(({ id }) => id);
  for (const offering of guide.offerings.filter(({ kind }) => kind !== 'addOn')) {
    for (const channel of channels) {
      for (const product of guide.products) {
        for (const registered of truths) {
          for (const active of truths) {
            for (const coversProduct of truths) {
              for (const incidentsLeft of [0, 1]) {
                for (const held of [[], addOns]) {
                  const { id, kind, features } = offering;
                  yield {
                    channel,
                    offering: { id, kind, features, channels: offering.channels },
                    product: { id: product.id, tags: product.tags, registered },
                    contract: { active, coversProduct, incidentsLeft, addOns: held },
                    contact: {},
                  };
                }
              }
            }
          }
        }
      }
    }
  }
}
