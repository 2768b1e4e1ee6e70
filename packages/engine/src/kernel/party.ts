import type { Id } from '../guide/text.ts';

/** Who is meant: a side, the owner of the case, or everybody with a role of the guide. */
export type Party = 'customer' | 'vendor' | 'program' | 'owner' | Id;
