import type { Party } from '../../kernel/party.ts';
import type { Compiling } from '../compiling.ts';
import type { DeclaredNames } from '../names/declared-names.ts';
import type { Path } from '../source/path.ts';

/** What members of staff are to the product itself, whatever a guide declares. */
const ownRoles = ['engineer', 'manager', 'administrator'] as const;

/** The roles that somebody may hold. */
export const rolesKnown = (names: DeclaredNames): readonly string[] => [
  ...new Set([...ownRoles, ...names.roles]),
];

/** Who may be named where somebody acts or agrees. */
export const partiesKnown = (names: DeclaredNames): readonly string[] => [
  'customer',
  'vendor',
  'program',
  'owner',
  ...rolesKnown(names),
];

export function compileParty(raw: string | number, path: Path, compiling: Compiling): Party {
  compiling.knows('role', String(raw), partiesKnown(compiling.names), path);
  return String(raw);
}

export const compileParties = (
  raw: readonly (string | number)[] | undefined,
  path: Path,
  compiling: Compiling,
): Party[] => (raw ?? []).map((party, index) => compileParty(party, [...path, index], compiling));
