import type { GuideContact } from '../guide.ts';
import type { Compiling } from '../compiling.ts';
import type { RawContact } from './shape.ts';

export const compileContacts = (
  raw: Readonly<Record<string, RawContact>>,
  compiling: Compiling,
): GuideContact[] =>
  Object.entries(raw).map(([id, contact]) => ({
    id,
    name: compiling.text(contact.name, ['contacts', id, 'name']),
    phone: contact.phone ?? [],
    fax: contact.fax ?? [],
    email: contact.email ?? null,
    address: compiling.textOrNull(contact.address, ['contacts', id, 'address']),
    url: contact.url ?? null,
    clauses: compiling.clauses(contact),
  }));
