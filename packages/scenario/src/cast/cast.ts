import type { Actor, Guide, Person } from '@upheld/engine';
import type { RawPerson } from '../format/given-shape.ts';

/** Somebody of a scenario. */
export interface Member {
  /** The name by which the scenario calls them; their id in the history. */
  key: string;
  side: 'customer' | 'vendor';
  as: 'engineer' | 'manager' | 'administrator';
  name: string;
  email: string;
  phone: string;
  language: string;
  /** Roles of the guide. */
  roles: readonly string[];
}

export type Cast = ReadonlyMap<string, Member>;

/**
 * Everybody a scenario may speak of: its own people, and those who are there without being named: `customer`, who holds all
 * roles of the customer's side, `engineer`, `manager` and `administrator`, and one person for each role of the guide, called
 * as the role is. The scenario's own people come first.
 */
export function castOf(guide: Guide, people: Readonly<Record<string, RawPerson>>): Cast {
  const known = new Map<string, Member>();
  for (const [key, person] of Object.entries(people)) known.set(key, member(guide, key, person));
  const customerRoles = guide.roles.filter(({ side }) => side === 'customer').map(({ id }) => id);
  const defaults: [string, RawPerson][] = [
    ['customer', { side: 'customer', roles: customerRoles }],
    ...staff.map((as): [string, RawPerson] => [
      as,
      { as, roles: guide.roles.some(({ id }) => id === as) ? [as] : [] },
    ]),
    ...guide.roles.map(({ id, side }): [string, RawPerson] => [
      id,
      { side: side === 'customer' ? 'customer' : 'vendor', roles: [id] },
    ]),
  ];
  for (const [key, person] of defaults) if (!known.has(key)) known.set(key, member(guide, key, person));
  return known;
}

const staff = ['engineer', 'manager', 'administrator'] as const;

function member(guide: Guide, key: string, person: RawPerson): Member {
  const side = person.side ?? 'vendor';
  return {
    key,
    side,
    as: person.as ?? 'engineer',
    name: person.name ?? key,
    email: person.email ?? `${key}@${side}.example`,
    phone: person.phone ?? (side === 'customer' ? '+1 555 0100' : ''),
    language: person.language ?? guide.reference,
    roles: person.roles ?? [],
  };
}

export const personOf = ({ key, name }: Pick<Member, 'key' | 'name'>): Person => ({ id: key, name });

export function actorOf(one: Member): Actor {
  const { side, as, roles } = one;
  const person = personOf(one);
  return side === 'customer' ? { side, person, roles } : { side, person, role: as, roles };
}
