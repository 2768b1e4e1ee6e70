export type Side = 'customer' | 'vendor' | 'program';

/** A person as a history names them; kept whole in the event, so that replay asks nobody. */
export interface Person {
  id: string;
  name: string;
}

/** Who did something. The program acts for a clock (`cause`) or as a carrier of mail. */
export type Actor =
  | { side: 'customer'; person: Person }
  | { side: 'vendor'; person: Person; role: 'engineer' | 'manager' | 'administrator' }
  | { side: 'program'; cause: { duty: string; turn: number } | null };
