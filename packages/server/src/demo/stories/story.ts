import type { Command } from '@upheld/engine';

/** When something happened: minutes before now, or a wall-clock time some working days back, at the guide's own place. */
export type Moment =
  { readonly minutesAgo: number } | { readonly workdaysAgo: number; readonly time: string };

type Unactored<C> = C extends { by: unknown } ? Omit<C, 'by'> : never;

/** What a person did; `assign` names the key of somebody of the staff. */
export type StoryAct =
  | Exclude<Unactored<Command>, { type: 'open' | 'tick' | 'assign' | 'acknowledge' | 'recordNotice' }>
  | { readonly type: 'assign'; readonly to: string; readonly reason: string | null };

export interface Step {
  readonly at: Moment;
  /** Key of somebody of the staff; left out: the contact. */
  readonly by?: string;
  readonly act: StoryAct;
}

/** A case of the demo, as it came about. */
export interface Story {
  /** Email of the contact who filed it. */
  readonly contact: string;
  /** Number of the contract. */
  readonly contract: string;
  readonly product: string;
  readonly severity: string;
  readonly title: string;
  readonly description: string;
  /** What is not filled in from what is known. */
  readonly form: Readonly<Record<string, string | number | boolean>>;
  readonly filed: Moment;
  readonly steps: readonly Step[];
}

export const ago = (minutesAgo: number): Moment => ({ minutesAgo });
export const on = (workdaysAgo: number, time: string): Moment => ({ workdaysAgo, time });

export const take = (at: Moment, by: string): Step => ({
  at,
  by,
  act: { type: 'assign', to: by, reason: null },
});
export const write = (at: Moment, by: string, body: string, stillWithUs = false): Step => ({
  at,
  by,
  act: { type: 'sendMessage', body, files: [], stillWithUs },
});
export const answer = (at: Moment, body: string): Step => ({
  at,
  act: { type: 'sendMessage', body, files: [], stillWithUs: false },
});
export const note = (at: Moment, by: string, body: string): Step => ({
  at,
  by,
  act: { type: 'addNote', body, files: [] },
});
export const propose = (at: Moment, by: string, summary: string): Step => ({
  at,
  by,
  act: { type: 'proposeSolution', summary },
});
export const confirm = (at: Moment, words: string): Step => ({ at, act: { type: 'confirmSolution', words } });
/** An act of the guide. */
export const doing = (
  at: Moment,
  by: string | undefined,
  act: string,
  given: Readonly<Record<string, string | number | boolean>> = {},
): Step => ({
  at,
  ...(by === undefined ? {} : { by }),
  act: { type: 'do', act, with: given, files: [], override: null, calledBy: null },
});
export const agree = (at: Moment, proposal: number): Step => ({
  at,
  act: { type: 'agree', proposal, words: null },
});
export const close = (at: Moment, by: string, way: string): Step => ({
  at,
  by,
  act: { type: 'close', way, reason: null },
});
export const waitFor = (
  at: Moment,
  by: string,
  what: 'customer' | 'vendor' | 'release',
  reason: string,
): Step => ({
  at,
  by,
  act: { type: 'startWait', for: what, reason },
});
