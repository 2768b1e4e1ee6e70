import type { EntitlementRequest, Guide, Instant } from '@upheld/engine';
import type { RawContract } from '../format/given-shape.ts';
import type { Member } from './cast.ts';

/** A contract of the scenario's customer. */
export interface Contract {
  id: string;
  offering: string;
  addOns: readonly string[];
  products: readonly string[];
  startsOn: string;
  endsOn: string;
  terms: readonly string[];
  serials: readonly string[];
  /** Prepaid before the story; null where the offering is no pack. */
  incidents: number | null;
}

/** The contracts that a scenario gives; without any, one for the guide's first offering and all of its products. */
export function contractsOf(
  guide: Guide,
  given: Readonly<Record<string, RawContract>>,
): ReadonlyMap<string, Contract> {
  const entries = Object.entries(given);
  const named = entries.length > 0 ? entries : [['contract', {}] as const];
  return new Map(named.map(([id, raw]) => [id, contractOf(guide, id, raw)]));
}

function contractOf(guide: Guide, id: string, raw: RawContract): Contract {
  const first = guide.offerings.find(({ kind }) => kind !== 'addOn');
  const offering = raw.offering ?? first?.id ?? '';
  const isPack = guide.offerings.some((one) => one.id === offering && one.kind === 'pack');
  return {
    id,
    offering,
    addOns: raw['add-ons'] ?? [],
    products: raw.products ?? guide.products.map((product) => product.id),
    startsOn: raw.from ?? '2000-01-01',
    endsOn: raw.until ?? '2099-12-31',
    terms: raw.terms ?? [],
    serials: raw.serials ?? [],
    incidents: raw.incidents ?? (isPack ? 0 : null),
  };
}

/** What a guide's rules may look at when this contact asks for something under this contract at an instant. */
export function entitlementRequest(
  guide: Guide,
  asked: {
    contract: Contract;
    incidentsLeft: number | null;
    contact: Member;
    product: string;
    registered: boolean;
    channel: EntitlementRequest['channel'];
  },
  at: Instant,
): EntitlementRequest {
  const { contract, contact, product, registered, channel } = asked;
  return {
    channel,
    contact: {
      id: contact.key,
      name: contact.name,
      email: contact.email,
      phone: contact.phone,
      roles: contact.roles,
    },
    contract: {
      id: contract.id,
      active: isInForce(guide, contract, at),
      startsOn: contract.startsOn,
      endsOn: contract.endsOn,
      addOns: contract.addOns,
      coversProduct: contract.products.includes(product),
      incidentsLeft: asked.incidentsLeft ?? 0,
      terms: contract.terms,
      serials: contract.serials,
    },
    offering: contract.offering,
    product: { id: product, registered },
  };
}

/** On the guide's own date of an instant; both days of the contract are in it. */
function isInForce(guide: Guide, { startsOn, endsOn }: Contract, at: Instant): boolean {
  const today = Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(guide.zone)
    .toPlainDate()
    .toString();
  return startsOn <= today && today <= endsOn;
}
