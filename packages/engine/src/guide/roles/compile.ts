import type { GuideRole } from '../guide.ts';
import type { Compiling } from '../compiling.ts';
import type { RawRole } from './shape.ts';

export function compileRoles(raw: Readonly<Record<string, RawRole>>, compiling: Compiling): GuideRole[] {
  return Object.entries(raw).map(([id, role]) => {
    const path = ['roles', id];
    if (id === 'customer' || id === 'owner') {
      const message = `${id} means the case's own ${id === 'owner' ? 'owner' : 'contact'} and cannot be declared`;
      compiling.report({ code: 'name-reserved', path, on: 'key', message, found: id });
    }
    return {
      id,
      name: compiling.text(role.name, [...path, 'name']),
      side: role.side,
      duties: compiling.texts(role.duties, [...path, 'duties']),
      clauses: compiling.clauses(role),
    };
  });
}
