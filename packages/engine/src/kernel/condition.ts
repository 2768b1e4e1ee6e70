/**
 * What a condition may see. `case`, `offering`, `contact`, `contract`, `product`, `form`, `event`, `channel`,
 * `severity`. There is no `now`: a standing condition changes by events only, so that `wakeAt` is exact.
 */
export type Facts = Readonly<Record<string, unknown>>;

/** A condition of the guide in CEL, checked when the guide was compiled. */
export interface Condition {
  /** As written. */
  source: string;
  /** Never throws: what cannot be evaluated (a missing field) is false. */
  holds(facts: Facts): boolean;
}
