import type { Instant } from '@upheld/engine';

interface Waiting {
  at: Instant;
  /** Of stories that wait for the same instant, the one that began first goes on first. */
  story: number;
  goOn(): void;
}

/**
 * One clock for many stories: each waits for the instant of its next step, and the earliest goes on, alone, until it waits
 * again. So stories that happen side by side on one server happen in the order of time, and always in the same order.
 */
export class Timekeeper {
  readonly #advance: (to: Instant) => Promise<void>;
  readonly #waiting: Waiting[] = [];
  #busy: number;

  constructor(stories: number, advance: (to: Instant) => Promise<void>) {
    this.#busy = stories;
    this.#advance = advance;
  }

  async until(at: Instant, story: number): Promise<void> {
    await new Promise<void>((goOn, fail) => {
      this.#waiting.push({ at, story, goOn });
      this.#rest().catch(fail);
    });
    await this.#advance(at);
  }

  /** A story is over, well or not. */
  leave(): void {
    void this.#rest();
  }

  async #rest(): Promise<void> {
    this.#busy -= 1;
    if (this.#busy > 0) return;
    const [next] = this.#waiting.toSorted((a, b) => a.at - b.at || a.story - b.story);
    if (next === undefined) return;
    this.#waiting.splice(this.#waiting.indexOf(next), 1);
    this.#busy = 1;
    next.goOn();
  }
}
