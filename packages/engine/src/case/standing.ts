import type { Instant } from '../calendar/instant.ts';
import type { Clocks } from '../turn/clocks.ts';
import type { Case } from './case.ts';

/** A case settled up to the instant of an act. */
export interface Standing {
  clocks: Clocks;
  history: Case['history'];
  at: Instant;
}
