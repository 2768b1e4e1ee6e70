import type { Actor } from '@upheld/engine';
import type { Access } from '../access/access.ts';

/** The engine's actor for whoever sent a request. An API key acts for the vendor under its own name. */
export function actorOf(access: Access): Actor {
  const person = { id: access.personId, name: access.name };
  const roles = access.roles.length === 0 ? {} : { roles: access.roles };
  return access.role === 'customer'
    ? { side: 'customer', person, ...roles }
    : { side: 'vendor', person, role: access.role, ...roles };
}
