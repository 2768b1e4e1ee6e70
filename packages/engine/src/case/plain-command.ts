import type { Command } from './command.ts';

/** Commands whose outcome hangs on the needs of the guide, on others' consent, or on its own acts and facts. */
export type GuideCommand = Extract<
  Command,
  { type: 'do' | 'agree' | 'decline' | 'setFact' | 'agreeDue' | 'changeSeverity' }
>;

/** All others: first everything against them is gathered, then their events are made. */
export type PlainCommand = Exclude<Command, GuideCommand>;
