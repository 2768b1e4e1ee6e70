import type { Id } from '../guide/text.ts';

export type Side = 'customer' | 'vendor' | 'program';

/** A person as a history names them; kept whole in the event, so that replay asks nobody. */
export interface Person {
  id: string;
  name: string;
}

/** Who did something, with the roles of the guide that they held then. The program acts for a clock (`cause`) or as a carrier of mail. */
export type Actor =
  | { side: 'customer'; person: Person; roles?: readonly Id[] }
  | { side: 'vendor'; person: Person; role: 'engineer' | 'manager' | 'administrator'; roles?: readonly Id[] }
  | { side: 'program'; cause: { duty: string; turn: number } | null };
