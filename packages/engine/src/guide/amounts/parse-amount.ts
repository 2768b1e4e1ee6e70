import type { Amount, Length } from '../../kernel/amount.ts';

const length = String.raw`[1-9]\d{0,5}(?:min|h|d|mo|y|bd|wd)`;
const factId = String.raw`[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*`;
const ofFact = new RegExp(`^fact\\.(${factId})$`);
const aheadOfFact = new RegExp(`^(${length}) before fact\\.(${factId})$`);
const timeOfDay = /^next ((?:[01]\d|2[0-3]):[0-5]\d)$/;

export const amountPattern = new RegExp(
  `^(?:${length}|fact\\.${factId}|${length} before fact\\.${factId}|next (?:[01]\\d|2[0-3]):[0-5]\\d|none|agreed)$`,
);

/**
 * `90min`, `4h`, `10d`, `6mo`, `1y`, `2bd`, `2wd`, `fact.every`, `60d before fact.endsOn`, `next 08:00`, `none`, `agreed`;
 * null for anything else. Case matters.
 */
export function parseAmount(source: string): Amount | null {
  if (source === 'none' || source === 'agreed') return { kind: source };
  const [, fact] = ofFact.exec(source) ?? [];
  if (fact !== undefined) return { kind: 'fact', fact };
  const [, time] = timeOfDay.exec(source) ?? [];
  if (time !== undefined) return { kind: 'timeOfDay', time };
  const [, ahead, of] = aheadOfFact.exec(source) ?? [];
  if (ahead === undefined || of === undefined) return parseLength(source);
  const lead = parseLength(ahead);
  return lead && { kind: 'ahead', of, lead };
}

/** `90min`, `4h`, `10d`, `6mo`, `1y`, `2bd`, `2wd`; null for anything else. */
export function parseLength(source: string): Length | null {
  const [, number, unit] = /^([1-9]\d{0,5})([a-z]+)$/.exec(source) ?? [];
  const count = Number(number);
  switch (unit) {
    case 'min':
      return { kind: 'openTime', seconds: count * 60 };
    case 'h':
      return { kind: 'openTime', seconds: count * 3600 };
    case 'd':
      return { kind: 'days', days: count };
    case 'mo':
      return { kind: 'months', months: count };
    case 'y':
      return { kind: 'months', months: count * 12 };
    case 'bd':
      return { kind: 'businessDays', days: count };
    case 'wd':
      return { kind: 'workingDay', ordinal: count };
    default:
      return null;
  }
}
