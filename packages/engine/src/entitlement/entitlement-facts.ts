import type { Instant } from '../calendar/instant.ts';
import type { Guide } from '../guide/guide.ts';
import type { Facts } from '../kernel/condition.ts';
import type { EntitlementRequest } from './request.ts';

/** What rules of entitlement and intake may see of a request: the names of the guide language, filled. */
export function entitlementFacts(guide: Guide, request: EntitlementRequest, at: Instant): Facts {
  const offering = guide.offerings.find((candidate) => candidate.id === request.offering);
  const product = guide.products.find((candidate) => candidate.id === request.product.id);
  return {
    channel: request.channel,
    contact: request.contact,
    contract: { terms: [], serials: [], ...request.contract },
    offering: {
      id: request.offering,
      kind: offering?.kind === 'addOn' ? 'add-on' : (offering?.kind ?? ''),
      channels: offering?.channels ?? [],
      features: offering?.features ?? [],
    },
    product: { ...request.product, tags: product?.tags ?? [] },
    open: (calendar: string) => guide.calendars[calendar]?.compiled.isOpen(at) ?? false,
  };
}
