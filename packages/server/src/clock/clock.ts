import type { Instant } from '@upheld/engine';

/** Where every instant of the program comes from. Nothing else asks the machine for the time of a case. */
export interface Clock {
  readonly mode: 'real' | 'simulated';
  now(): Instant;
  /** Takes over where another process has moved a simulated clock to. */
  catchUp(): Promise<void>;
}

export const realClock: Clock = { mode: 'real', now: () => Date.now(), catchUp: async () => undefined };
