/**
 * What a condition may see. `case`, `offering`, `contact`, `contract`, `product`, `form`, `event`, `channel`,
 * `severity`. There is no `now`: a standing condition changes by events only, so that `wakeAt` is exact.
 *
 * Entitlement and intake, which are asked at an instant, may add {@link Facts.open}: `open('standard')` in a condition
 * calls `facts.open('standard')`. Where it is missing, the condition is false.
 */
export type Facts = Readonly<Record<string, unknown>> & { readonly open?: (calendar: string) => boolean };

/** A condition of the guide in CEL, checked when the guide was compiled. */
export interface Condition {
  /** As written. */
  source: string;
  /** Never throws: what cannot be evaluated (a missing field) is false. */
  holds(facts: Facts): boolean;
}
