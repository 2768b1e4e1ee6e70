import { z } from 'zod';
import { PersonView, Role, Timestamp, Uuid } from './common.ts';
import { ContractView } from './filing.ts';

export const Language = z.enum(['en', 'zh-CN', 'ko']);
export type Language = z.infer<typeof Language>;

/** Who is signed in, and where they belong. */
export const Me = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  language: Language,
  memberships: z.array(
    z.object({
      workspace: z.object({ slug: z.string(), name: z.string() }),
      role: Role,
      /** Id of the contact or staff member in that workspace. */
      personId: Uuid,
      account: z.object({ id: Uuid, name: z.string() }).nullable(),
    }),
  ),
});
export type Me = z.infer<typeof Me>;

export const MePatch = z.object({ language: Language });

export const StaffView = PersonView.extend({ role: Role, openCases: z.number().int() });
export type StaffView = z.infer<typeof StaffView>;

export const ContactView = PersonView.extend({
  email: z.string(),
  phone: z.string(),
  language: Language,
  zone: z.string(),
});

export const AccountView = z.object({
  id: Uuid,
  name: z.string(),
  customerId: z.string(),
  contacts: z.array(ContactView),
  contracts: z.array(ContractView),
  /** Products that it has registered with the vendor, by guide. */
  registrations: z.array(
    z.object({
      guide: z.string(),
      product: z.string(),
      version: z.string().nullable(),
      serial: z.string().nullable(),
      registeredAt: Timestamp,
    }),
  ),
  openCases: z.number().int(),
  missedIn90Days: z.number().int(),
});
export type AccountView = z.infer<typeof AccountView>;

export const AccountRow = z.object({
  id: Uuid,
  name: z.string(),
  customerId: z.string(),
  openCases: z.number().int(),
});
export type AccountRow = z.infer<typeof AccountRow>;

export const KeyView = z.object({
  id: Uuid,
  name: z.string(),
  prefix: z.string(),
  role: Role,
  createdAt: Timestamp,
  lastUsedAt: Timestamp.nullable(),
  revokedAt: Timestamp.nullable(),
});
export const CreateKey = z.object({
  name: z.string().min(1).max(100),
  role: Role.exclude(['customer']).default('engineer'),
});
/** The token is shown once. */
export const CreatedKey = KeyView.extend({ token: z.string() });
