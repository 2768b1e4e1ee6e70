import type { Proof } from '../case/milestone.ts';
import type { Answers, CaseEvent } from '../case/event.ts';
import { recorded } from '../case/record.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Channel } from '../guide/channel.ts';
import type { Guide } from '../guide/guide.ts';
import type { Id } from '../guide/text.ts';
import type { FactValue } from '../kernel/expression.ts';
import { clocksOf } from './clocks.ts';
import { proofOfTurn } from './proof.ts';

/** A case that might be filed, as far as its clocks need to know. */
export interface Filing {
  offering: Id;
  severity: Id;
  channel: Channel;
  openedAt: Instant;
  product?: Id;
  /** Answers to the intake, as far as they are given. */
  form?: Answers;
  /** What facts of the guide are to be, in place of what they begin with. */
  facts?: Readonly<Record<Id, FactValue>>;
}

/** What would be promised if a case were opened so: the proof of every duty that begins with its opening. */
export function preview(guide: Guide, filing: Filing): readonly Proof[] {
  const reached = clocksOf(guide, [recorded(guide, null, openedAs(guide, filing))]);
  return reached.duties.flatMap((clock) =>
    clock.turns.map((turn) => proofOfTurn(reached, clock, turn, filing.openedAt)),
  );
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
