import type { Refusal } from './case.ts';
import type { CaseEvent } from './event.ts';

/** What comes of a command: its own events, or all that stands against it. */
export type Outcome =
  { ok: true; events: readonly CaseEvent[] } | { ok: false; refusals: readonly Refusal[] };

export const refuse = (...refusals: readonly Refusal[]): Outcome => ({ ok: false, refusals });
