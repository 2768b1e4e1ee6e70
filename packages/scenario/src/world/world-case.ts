import {
  wakeOf,
  type Case,
  type CaseEvent,
  type Clocks,
  type Guide,
  type Instant,
  type TakenIn,
} from '@upheld/engine';
import type { Member } from '../cast/cast.ts';

/** A case of a world in memory, with its clocks: each event is taken in once. */
export class WorldCase {
  readonly name: string;
  readonly contact: Member;
  #kase: Case;
  #clocks: Clocks;
  #wake: Instant | null | undefined;

  constructor(name: string, contact: Member, clocks: Clocks, history: readonly CaseEvent[]) {
    this.name = name;
    this.contact = contact;
    this.#kase = { ...clocks.kase, history };
    this.#clocks = clocks;
  }

  /** The edition that it is held by. */
  get guide(): Guide {
    return this.#clocks.guide;
  }

  get kase(): Case {
    return this.#kase;
  }

  get clocks(): Clocks {
    return this.#clocks;
  }

  /** When time alone changes it next; worked out at most once for each of its states. */
  get wake(): Instant | null {
    if (this.#wake === undefined) this.#wake = wakeOf(this.#clocks);
    return this.#wake;
  }

  happened(taken: readonly TakenIn[]): void {
    const last = taken.at(-1);
    if (last === undefined) return;
    this.#clocks = last.reached;
    this.#kase = {
      ...last.reached.kase,
      history: [...this.#kase.history, ...taken.map(({ event }) => event)],
    };
    this.#wake = undefined;
  }
}
