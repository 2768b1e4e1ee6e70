import type { Guide, Path, ShapedFile } from '@upheld/engine';
import type { Cast } from '../cast/cast.ts';
import type { Contract } from '../cast/contracts.ts';
import type { RawScenario } from '../format/scenario-shape.ts';
import type { GuideWords } from './guide-words.ts';

/** The name of a case that nobody gave one. */
export const onlyCase = 'case';

/** What the steps of a scenario are bound with. */
export interface Binding {
  shaped: ShapedFile<RawScenario>;
  words: GuideWords;
  cast: Cast;
  contracts: ReadonlyMap<string, Contract>;
  editions: ReadonlyMap<string, Guide>;
  zone: string;
  /** Names of the cases opened so far. */
  cases: string[];
  /** Reports a name that nothing has; true where something has it. */
  knows(what: string, name: string, allowed: readonly string[], path: Path, on?: 'key' | 'value'): boolean;
}
