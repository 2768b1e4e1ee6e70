import type { Between } from './between.ts';
import type { Change } from './change.ts';
import { renamed } from './compare-parts.ts';
import { compareEntitlement } from './entitlement.ts';
import { compareEntries } from './entries.ts';
import { compareForms } from './forms.ts';
import { named } from './values.ts';

/** What a contract gives beside support: upgrades, licences. */
export function compareRights(between: Between): Change[] {
  return compareEntries({
    what: 'right',
    before: between.before.rights,
    after: between.after.rights,
    path: 'rights',
    name: ({ name }) => named(name),
    added: 'better',
    removed: 'worse',
    kept: (old, now, subject) => [
      ...renamed(subject, old.name, now.name),
      ...compareForms(old.fields, now.fields, { path: `rights.${now.id}.ask`, kind: now.name }),
      ...compareEntitlement(between, old.rules, now.rules, { what: 'right', path: `rights.${now.id}.rules` }),
    ],
  });
}
