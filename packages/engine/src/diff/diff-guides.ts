import type { Guide } from '../guide/guide.ts';
import type { Between } from './between.ts';
import { compareCalendars } from './calendars.ts';
import { compareCaseRules } from './case-rules.ts';
import type { Change, Verdict } from './change.ts';
import { compareContacts } from './contacts.ts';
import { compareEntitlement } from './entitlement.ts';
import { compareEscalation } from './escalation.ts';
import { compareHead } from './head.ts';
import { compareKinds } from './kinds.ts';
import { compareOfferings } from './offerings.ts';
import { compareProcedures } from './procedures.ts';
import { compareProducts } from './products.ts';
import { comparePolicies, compareResources } from './publications.ts';
import { compareReadings } from './readings.ts';
import { compareRights } from './rights.ts';
import { compareRoles } from './roles.ts';
import { compareRouting } from './routing.ts';
import { compareSeverities } from './severities.ts';
import { compareSurveys } from './surveys.ts';
import { compareTerms } from './terms.ts';
import { compareTiers } from './tiers.ts';

/**
 * What changed in the promises between two editions of a guide, or two guides: by weight, of one weight the worse first,
 * then the better, and else in the order of the guide. Ids say what is the same; something under a new id is gone and
 * new. None where the two carry out and say the same.
 */
export function diffGuides(before: Guide, after: Guide): readonly Change[] {
  const between: Between = { before, after, reference: after.reference };
  const changes = [
    ...compareOfferings(between),
    ...compareCalendars(between),
    ...compareSeverities(between),
    ...compareEntitlement(between, before.entitlement, after.entitlement, {
      what: 'entitlementRule',
      path: 'entitlement',
    }),
    ...compareCaseRules(between, { before, after, kind: null }),
    ...compareTerms(between),
    ...compareEscalation(between),
    ...compareKinds(between),
    ...compareRights(between),
    ...compareProducts(between),
    ...compareTiers(between),
    ...compareRouting(between),
    ...compareProcedures(between),
    ...compareSurveys(between),
    ...comparePolicies(between),
    ...compareResources(between),
    ...compareContacts(between),
    ...compareRoles(between),
    ...compareReadings(between),
    ...compareHead(between),
  ];
  return changes.toSorted(
    (one, other) => other.weight - one.weight || rank[one.verdict] - rank[other.verdict],
  );
}

const rank: Readonly<Record<Verdict, number>> = { worse: 0, better: 1, different: 2, wording: 3 };
