/** Dates, lengths and targets in words, in three languages: the same on screens and in mails. All through `Intl`. */
export { formatAmount } from './amount.ts';
export { diffWords, sayChange, sayVerdict } from './diff/say-change.ts';
export type { Reader } from './diff/say-value.ts';
export { formatDateRange } from './date-range.ts';
export {
  browserZone,
  dayKey,
  formatClock,
  formatDate,
  formatDay,
  formatInstant,
  type When,
} from './instant.ts';
export { isKnownZone } from './known-zone.ts';
export { sayProof, type ProofReader } from './proof/say-proof.ts';
export { formatExactSpan, formatSpan } from './span.ts';
export { formatWeekday, formatWeekdays, type WeekdayNumber } from './weekdays.ts';
export { namedZones, zoneCity } from './zone-city.ts';
