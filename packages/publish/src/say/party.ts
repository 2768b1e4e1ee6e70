import type { Party } from '@upheld/engine';
import type { Line } from '../document/inline.ts';
import { said, told, type Reader } from '../reader.ts';
import type { Who } from '../words/event-words.ts';
import { anyOf } from './listing.ts';

/** Who is meant, by name: `you`, `the owner`, a role of the guide. */
export function sayParty(reader: Reader, party: Party): Line {
  const { parties } = reader.words;
  switch (party) {
    case 'customer':
    case 'vendor':
    case 'program':
    case 'owner':
      return [said(reader, parties[party])];
    default: {
      const role = reader.guide.roles.find(({ id }) => id === party);
      return [role === undefined ? said(reader, party) : told(reader, role.name)];
    }
  }
}

/** Any of them. That the program does it as well is told only where nobody else does. */
export function sayParties(reader: Reader, parties: readonly Party[]): Line {
  const people = parties.filter((party) => party !== 'program');
  return anyOf(
    reader,
    (people.length > 0 ? people : parties).map((party) => sayParty(reader, party)),
  );
}

/** Whether customers are among them, or people on their side. */
export const isForCustomers = ({ guide }: Reader, parties: readonly Party[]): boolean =>
  parties.some(
    (party) =>
      party === 'customer' || guide.roles.some(({ id, side }) => id === party && side === 'customer'),
  );

/** Who did it, as sentences about events want it. A role comes as its name, to be filled in. */
export function whoOf(party: Party | null): Who {
  if (party === 'vendor' || party === 'owner' || party === 'program') return 'us';
  if (party === 'customer') return 'you';
  return party === null ? 'anybody' : { role: party };
}
