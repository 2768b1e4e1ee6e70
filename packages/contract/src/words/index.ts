/** Dates, lengths and targets in words, in three languages: the same on screens and in mails. All through `Intl`. */
export { formatAmount } from './amount.ts';
export { diffWords, sayChange, sayVerdict } from './diff/say-change.ts';
export type { Reader } from './diff/say-value.ts';
export {
  browserZone,
  dayKey,
  formatClock,
  formatDate,
  formatDay,
  formatInstant,
  type When,
} from './instant.ts';
export { formatExactSpan, formatSpan } from './span.ts';
export { zoneCity } from './zone-city.ts';
