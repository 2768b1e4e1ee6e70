import type { Guide, Instant } from '@upheld/engine';
import type { Cast } from '../cast/cast.ts';
import type { Contract } from '../cast/contracts.ts';
import type { Deed } from '../deeds/deed.ts';
import type { RawExpectation } from '../format/expectation-shape.ts';
import type { ScenarioSource } from '../format/read-scenario.ts';

/** How the program's mails are carried: at once, so many milliseconds late, or not at all. */
export type MailDelay = number | null;

export interface ReadyStep {
  /** Position in the story, from 0. */
  index: number;
  at: Instant;
  deed: Deed | null;
  /** Null: the deed must be done. */
  refused: { codes: readonly string[]; clauses: readonly string[]; says: readonly string[] } | null;
  expect: RawExpectation | null;
  /** The case that is looked at, unless an expectation names another. */
  case: string;
}

/** A scenario whose every word was found in its guide: it can be run. */
export interface ReadyScenario {
  source: ScenarioSource;
  guide: Guide;
  zone: string;
  account: { name: string; customerId: string };
  cast: Cast;
  contracts: ReadonlyMap<string, Contract>;
  registered: readonly string[];
  /** Answers and files of every request, unless its step says otherwise. */
  form: Readonly<Record<string, string | number | boolean>>;
  files: Readonly<Record<string, string>>;
  mailDelay: MailDelay;
  /** By the names that the scenario gives them. */
  editions: ReadonlyMap<string, Guide>;
  steps: readonly ReadyStep[];
}
