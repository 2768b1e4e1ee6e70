import type { Facts } from './condition.ts';

/** A value a fact may have; a date is written 2026-10-01, a duration as an amount (`4h`). */
export type FactValue = string | number | boolean;

/** A value of the guide in CEL, checked when the guide was compiled. */
export interface Expression {
  /** As written. */
  source: string;
  /** Never throws. Null: it cannot be evaluated (a missing field). */
  valueOf(facts: Facts): FactValue | null;
}
