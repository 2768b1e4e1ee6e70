import { dayKey, formatClock } from '@upheld/contract/words';

/** What the wall clocks of a zone show at an instant, as a date-time field has it: `2026-09-30T17:10`. */
export const localIn = (zone: string, at: string | number): string =>
  `${dayKey(at, zone)}T${formatClock(at, zone)}`;

/**
 * The instant at which the wall clocks of a zone show a local time; of two such, the first. One that a change of clocks
 * skips moves on by what is skipped. Null for what is no date-time.
 */
export function instantIn(zone: string, local: string): string | null {
  const asUtc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(local) ? Date.parse(`${local.slice(0, 16)}:00Z`) : NaN;
  if (Number.isNaN(asUtc)) return null;
  // The zone is ahead by as much as it was a day before, or by as much as it is a day later.
  const offsets = [asUtc - DAY, asUtc + DAY].map((at) => offsetAt(zone, at));
  const fitting = offsets.map((offset) => asUtc - offset).filter((at) => at + offsetAt(zone, at) === asUtc);
  const at = fitting.length > 0 ? Math.min(...fitting) : asUtc - (offsets[0] ?? 0);
  return new Date(at).toISOString();
}

const DAY = 86_400_000;

const offsetAt = (zone: string, at: number): number => {
  const minute = Math.floor(at / 60_000) * 60_000;
  return Date.parse(`${localIn(zone, minute)}:00Z`) - minute;
};
