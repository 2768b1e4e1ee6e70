import type { Amount } from '../../kernel/amount.ts';

export const amountPattern = /^(?:[1-9]\d{0,5}(?:min|h|d|mo|y|bd|wd)|none|agreed)$/;

/** `90min`, `4h`, `10d`, `6mo`, `1y`, `2bd`, `2wd`, `none`, `agreed`; null for anything else. Case matters. */
export function parseAmount(source: string): Amount | null {
  if (!amountPattern.test(source)) return null;
  if (source === 'none' || source === 'agreed') return { kind: source };
  const count = Number.parseInt(source, 10);
  switch (source.slice(String(count).length)) {
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
