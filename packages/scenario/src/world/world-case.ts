import { wakeAt, type Case, type Guide, type Instant } from '@upheld/engine';
import type { Member } from '../cast/cast.ts';

/** A case of a world in memory. */
export class WorldCase {
  readonly name: string;
  readonly contact: Member;
  #guide: Guide;
  #kase: Case;
  #wake: Instant | null | undefined;

  constructor(name: string, contact: Member, guide: Guide, kase: Case) {
    this.name = name;
    this.contact = contact;
    this.#guide = guide;
    this.#kase = kase;
  }

  get guide(): Guide {
    return this.#guide;
  }

  get kase(): Case {
    return this.#kase;
  }

  became(kase: Case, guide: Guide = this.#guide): void {
    this.#kase = kase;
    this.#guide = guide;
    this.#wake = undefined;
  }

  /** When time alone changes it next; worked out at most once for each of its states. */
  get wake(): Instant | null {
    if (this.#wake === undefined) this.#wake = wakeAt(this.#guide, this.#kase);
    return this.#wake;
  }
}
