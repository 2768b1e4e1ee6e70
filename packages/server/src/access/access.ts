import type { Language, Role } from '@upheld/contract';

/** Who a request comes from, before it is asked which workspace it is about. */
export interface SignedIn {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** A person, or a key, at work in one workspace. Everything a request may reach follows from it. */
export interface Access {
  readonly workspace: { readonly id: string; readonly slug: string; readonly name: string };
  readonly role: Role;
  /** The contact or staff member; for an API key, the key. */
  readonly personId: string;
  readonly name: string;
  /** Roles of guides that the person holds. */
  readonly roles: readonly string[];
  /** Set for customers: the only account whose rows they reach. */
  readonly accountId: string | null;
  /** Null for API keys: the request's own Accept-Language counts then. */
  readonly language: Language | null;
}

export const isStaff = (access: Access): boolean => access.role !== 'customer';

/** What `inWorkspace` needs to wall a transaction in. */
export const scopeOf = (access: Access) => ({
  workspaceId: access.workspace.id,
  accountId: access.accountId,
});
