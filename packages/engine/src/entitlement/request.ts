import type { Channel } from '../guide/channel.ts';
import type { Id } from '../guide/text.ts';

/** What an entitlement rule may look at, as known when it is asked. CEL names are these field names. */
export interface EntitlementRequest {
  channel: Channel;
  contact: { id: string; name: string; email: string; phone: string; roles: readonly string[] };
  contract: {
    id: string;
    /** In force at the instant of asking. */
    active: boolean;
    startsOn: string;
    endsOn: string;
    addOns: readonly Id[];
    coversProduct: boolean;
    /** Prepaid incidents not used yet; 0 where the offering is no pack. */
    incidentsLeft: number;
    /** The contract's own terms, by their ids in the guide. */
    terms?: readonly Id[];
    /** Serial numbers and codes that were delivered under it. */
    serials?: readonly string[];
  };
  offering: Id;
  product: { id: Id; registered: boolean };
}
