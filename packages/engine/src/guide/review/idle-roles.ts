import type { Compiling } from '../compiling.ts';
import type { Guide } from '../guide.ts';
import { namedRoles } from './named-roles.ts';

/** Roles that are declared and have nothing to do: nobody of them is told, asked, owes anything or may do anything. */
export function reportIdleRoles(guide: Guide, compiling: Compiling): void {
  const named = namedRoles(guide);
  for (const { id, duties } of guide.roles) {
    if (named.has(id) || duties.length > 0) continue;
    compiling.report({
      code: 'role-idle',
      severity: 'warning',
      path: ['roles', id],
      on: 'key',
      message: `${id} has nothing to do: no act, need, milestone or notice names it, and it has no duties`,
      found: id,
    });
  }
}
