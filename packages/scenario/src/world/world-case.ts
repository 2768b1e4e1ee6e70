import {
  clocksOf,
  replay,
  takeIn,
  wakeOf,
  type Case,
  type CaseEvent,
  type Clocks,
  type Guide,
  type Instant,
} from '@upheld/engine';
import type { Member } from '../cast/cast.ts';

/** A case of a world in memory, with its clocks: each event is taken in once. */
export class WorldCase {
  readonly name: string;
  readonly contact: Member;
  #guide: Guide;
  #kase: Case;
  #clocks: Clocks;
  #wake: Instant | null | undefined;

  constructor(name: string, contact: Member, guide: Guide, events: readonly CaseEvent[]) {
    this.name = name;
    this.contact = contact;
    this.#guide = guide;
    this.#kase = replay(events);
    this.#clocks = clocksOf(guide, events);
  }

  get guide(): Guide {
    return this.#guide;
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

  happened(events: readonly CaseEvent[]): void {
    const guide = this.#guide;
    this.#clocks = events.reduce<Clocks>((before, event) => takeIn(guide, before, event), this.#clocks);
    this.#kase = { ...this.#clocks.kase, history: [...this.#kase.history, ...events] };
    this.#wake = undefined;
  }
}
