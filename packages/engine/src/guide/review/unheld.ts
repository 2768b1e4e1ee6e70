import type { Compiling } from '../compiling.ts';
import type { Guide } from '../guide.ts';
import { namedRoles } from './named-roles.ts';

/** Who and what there is where a guide is to be carried out. */
export interface Holdings {
  /** Roles that at least one person holds. */
  roles: readonly string[];
  /** Products that at least one contract covers. */
  products: readonly string[];
}

/** Roles with something to do that nobody holds, so that it is never done, and products that no contract covers. */
export function reportUnheld(guide: Guide, held: Holdings, compiling: Compiling): void {
  const named = namedRoles(guide);
  for (const { id } of guide.roles) {
    if (!named.has(id) || held.roles.includes(id)) continue;
    compiling.report({
      code: 'role-unheld',
      severity: 'warning',
      path: ['roles', id],
      on: 'key',
      message: `Nobody is ${id}: what the guide has for that role is told to nobody and done by nobody`,
      found: id,
    });
  }
  for (const { id } of guide.products) {
    if (held.products.includes(id)) continue;
    compiling.report({
      code: 'product-unheld',
      severity: 'warning',
      path: ['products', id],
      on: 'key',
      message: `No contract covers ${id}`,
      found: id,
    });
  }
}
