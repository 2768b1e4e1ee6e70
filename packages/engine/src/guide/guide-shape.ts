import { z } from 'zod';
import { calendars } from './calendars/shape.ts';
import { clausePlaces } from './clauses/shape.ts';
import { closing } from './closing/shape.ts';
import { contacts } from './contacts/shape.ts';
import { entitlementRules } from './entitlement-rules/shape.ts';
import { head } from './head/shape.ts';
import { intake } from './intake/shape.ts';
import { milestones } from './milestones/shape.ts';
import { notices } from './notices/shape.ts';
import { offerings } from './offerings/shape.ts';
import { products } from './products/shape.ts';
import { assumptions, conflicts } from './readings/shape.ts';
import { roles } from './roles/shape.ts';
import { severities } from './severities/shape.ts';

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
  milestones: milestones.optional(),
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
