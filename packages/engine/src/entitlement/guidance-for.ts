import type { Instant } from '../calendar/instant.ts';
import type { Guide, Policy, Resource } from '../guide/guide.ts';
import { entitlementFacts } from './entitlement-facts.ts';
import type { EntitlementRequest } from './request.ts';

/** What of a guide concerns whoever asks: policies that speak to them, and resources that are theirs to use. */
export interface Guidance {
  policies: readonly Policy[];
  resources: readonly Resource[];
}

/** Those whose `when` holds for the request at `at`, in the order of the guide. Never throws. */
export function guidanceFor(guide: Guide, request: EntitlementRequest, at: Instant): Guidance {
  const facts = entitlementFacts(guide, request, at);
  const concerns = ({ when }: Policy | Resource) => when === null || when.holds(facts);
  return { policies: guide.policies.filter(concerns), resources: guide.resources.filter(concerns) };
}
