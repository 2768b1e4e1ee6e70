import { z } from 'zod';
import { acts } from './acts/shape.ts';
import { calendars } from './calendars/shape.ts';
import { clausePlaces } from './clauses/shape.ts';
import { closing } from './closing/shape.ts';
import { contacts } from './contacts/shape.ts';
import { entitlementRules } from './entitlement-rules/shape.ts';
import { escalation } from './escalation/shape.ts';
import { facts } from './facts/shape.ts';
import { head } from './head/shape.ts';
import { intake } from './intake/shape.ts';
import { kinds } from './kinds/shape.ts';
import { milestones } from './milestones/shape.ts';
import { notices } from './notices/shape.ts';
import { offerings } from './offerings/shape.ts';
import { policies } from './policies/shape.ts';
import { procedures } from './procedures/shape.ts';
import { products } from './products/shape.ts';
import { assumptions, conflicts } from './readings/shape.ts';
import { resources } from './resources/shape.ts';
import { rights } from './rights/shape.ts';
import { roles } from './roles/shape.ts';
import { routing } from './routing/shape.ts';
import { severities } from './severities/shape.ts';
import { surveys } from './surveys/shape.ts';
import { terms } from './terms/shape.ts';
import { tiers } from './tiers/shape.ts';

/** `guide.yaml`: every concept of the language under its own key. */
export const guideShape = z.strictObject({
  guide: head,
  clauses: clausePlaces.optional(),
  assumptions: assumptions.optional(),
  conflicts: conflicts.optional(),
  calendars: calendars.optional(),
  offerings,
  severities,
  products,
  roles: roles.optional(),
  intake: intake.optional(),
  entitlement: entitlementRules,
  facts: facts.optional(),
  acts: acts.optional(),
  milestones: milestones.optional(),
  tiers: tiers.optional(),
  routing: routing.optional(),
  procedures: procedures.optional(),
  escalation: escalation.optional(),
  terms: terms.optional(),
  kinds: kinds.optional(),
  rights: rights.optional(),
  surveys: surveys.optional(),
  policies: policies.optional(),
  resources: resources.optional(),
  closing,
  notices: notices.optional(),
  contacts: contacts.optional(),
});
export type RawGuide = z.infer<typeof guideShape>;

/** The JSON Schema of `guide.yaml`, for editors: made from the shapes that the compiler reads with. */
export function guideJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(guideShape, {
    io: 'output',
    unrepresentable: 'any',
    target: 'draft-2020-12',
  });
  return { $id: 'https://upheld.dev/schema/guide.json', title: 'Upheld guide', ...schema };
}
