import type { Party } from '../kernel/party.ts';
import type { Actor } from './actor.ts';
import type { CaseState } from './evolve.ts';

/** Whether somebody is of a party: its side, the owner of the case, or a holder of the role. */
export function isOf(party: Party, actor: Actor, kase: Pick<CaseState, 'owner'> | null): boolean {
  switch (party) {
    case 'customer':
    case 'vendor':
    case 'program':
      return actor.side === party;
    case 'owner':
      return actor.side === 'vendor' && kase?.owner?.id === actor.person.id;
    default:
      return rolesOf(actor).includes(party);
  }
}

/** The roles of the guide that somebody held; the product's own role of a member of staff is one of them. */
export function rolesOf(actor: Actor): readonly string[] {
  if (actor.side === 'program') return [];
  const held = actor.roles ?? [];
  return actor.side === 'vendor' ? [actor.role, ...held] : held;
}
