import type { Guide } from '../guide/guide.ts';
import { factValues } from '../fact/fact-values.ts';
import type { Facts } from '../kernel/condition.ts';
import type { CaseEvent } from './event.ts';
import type { CaseState } from './evolve.ts';

/**
 * What a condition of the guide sees of a case that is open, with `event` as the event being taken in (after it). A
 * condition never sees an instant, so it changes by events only.
 */
export function conditionFacts(guide: Guide, kase: CaseState, event: CaseEvent | null): Facts {
  const known = plainFacts(guide, kase, event);
  const fact = factValues(guide, kase, known);
  return { ...known, fact };
}

function plainFacts(guide: Guide, kase: CaseState, event: CaseEvent | null): Facts {
  const { opened } = kase;
  const offering = guide.offerings.find(({ id }) => id === opened.offering);
  const product = guide.products.find(({ id }) => id === opened.product);
  return {
    case: {
      number: kase.number,
      severity: kase.severity,
      firstSeverity: opened.severity,
      rank: guide.severities.find(({ id }) => id === kase.severity)?.rank ?? 0,
      status: kase.status,
      turn: kase.turn,
      waitingFor: kase.waitingFor ?? '',
      attempts: kase.attempts,
      confirmed: kase.confirmed,
      reopened: kase.timesReopened,
      owner: kase.owner?.id ?? '',
      channel: opened.channel,
      offering: opened.offering,
      addOns: opened.addOns,
      product: opened.product,
      consents: kase.consents,
      kind: kase.kind,
      raised: kase.raised,
      raisedFrom: kase.raisedFrom ?? '',
      centre: kase.routed.centre ?? '',
      team: kase.routed.team ?? '',
      admitted: kase.admitted,
      terms: kase.terms,
    },
    done: kase.done,
    ranOut: kase.ranOut,
    offering: {
      id: opened.offering,
      kind: offering?.kind === 'addOn' ? 'add-on' : (offering?.kind ?? ''),
      channels: offering?.channels ?? [],
      features: offering?.features ?? [],
    },
    product: { id: opened.product, tags: product?.tags ?? [] },
    form: opened.form,
    channel: opened.channel,
    severity: kase.severity,
    ...(event === null ? {} : { event }),
  };
}

/** The same, made at most once: most events meet no condition at all. */
export function lazyFacts(guide: Guide, kase: CaseState, event: CaseEvent | null): () => Facts {
  let facts: Facts | null = null;
  return () => (facts ??= conditionFacts(guide, kase, event));
}
