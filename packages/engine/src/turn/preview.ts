import type { Proof } from '../case/milestone.ts';
import type { Answers, CaseEvent } from '../case/event.ts';
import { lazyFacts } from '../case/condition-facts.ts';
import { recorded } from '../case/record.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Channel } from '../guide/channel.ts';
import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import type { FactValue } from '../kernel/expression.ts';
import { newTurn } from './begin-turn.ts';
import { clocksOf } from './clocks.ts';
import { promisedFor } from './promised-for.ts';
import { proofOfTurn } from './proof.ts';
import { isDormant } from './reckoning.ts';

/** A case that might be filed, as far as its clocks need to know. */
export interface Filing {
  offering: Id;
  severity: Id;
  channel: Channel;
  openedAt: Instant;
  product?: Id;
  /** Answers to the intake, as far as they are given. */
  form?: Answers;
  /** What facts of the guide are to be, in place of what they begin with or would be worked out to be. */
  facts?: Readonly<Record<Id, FactValue>>;
}

/** What would be promised if a case were opened so: the proof of every duty that begins with its opening. */
export function preview(guide: Guide, filing: Filing): readonly Proof[] {
  const reached = clocksOf(guide, [recorded(guide, null, openedAs(guide, filing))]);
  return reached.duties.flatMap((clock) =>
    clock.turns.map((turn) => proofOfTurn(reached, clock, turn, filing.openedAt)),
  );
}

/** What would be promised from another event than the opening, if that came at the same instant. */
export interface LaterPromise {
  /** The events, or acts of the guide, that begin it. */
  begins: readonly Id[];
  proof: Proof;
}

/**
 * As `preview`, for the milestones that begin later: the arrival that counts from the order of a visit. Those of which
 * nothing is promised so far (to be agreed, or as long as a fact says that nobody has told) are left out, and so are
 * countdowns of closing and terms that no contract named.
 */
export function previewLater(guide: Guide, filing: Filing): readonly LaterPromise[] {
  const reached = clocksOf(guide, [recorded(guide, null, openedAs(guide, filing))]);
  const facts = lazyFacts(guide, reached.kase, null);
  return reached.duties.flatMap((clock): LaterPromise[] => {
    const { duty, turns } = clock;
    if (turns.length > 0 || duty.concept === 'closing' || duty.over !== null) return [];
    const promised = promisedFor(guide, duty, reached.kase, facts);
    if (isDormant(promised.amount)) return [];
    const turn = newTurn(guide, { number: 1, at: filing.openedAt, event: 0, promised, pause: null });
    const begins = [...new Set(duty.from.map(({ on, act }) => act ?? on))];
    // What the opening could begin and has not does not apply to such a case.
    if (begins.every((event) => event === 'opened' || event === 'admitted')) return [];
    return [{ begins, proof: proofOfTurn(reached, clock, turn, filing.openedAt) }];
  });
}

function openedAs(guide: Guide, filing: Filing): CaseEvent {
  const { offering, severity, channel, openedAt, product, form, facts } = filing;
  const nobody = { id: '', name: '' };
  return {
    type: 'opened',
    at: openedAt,
    noticed: null,
    by: { side: 'customer', person: nobody },
    number: 0,
    guide: guide.id,
    edition: guide.edition,
    requester: {
      accountId: '',
      accountName: '',
      contact: nobody,
      language: guide.reference,
      contractId: null,
    },
    offering,
    addOns: [],
    product: product ?? '',
    channel,
    severity,
    title: '',
    description: '',
    form: form ?? {},
    files: [],
    entitlement: { answer: 'allow', rule: '', say: null, clauses: [] },
    ...(facts === undefined ? {} : { sets: facts }),
  };
}
