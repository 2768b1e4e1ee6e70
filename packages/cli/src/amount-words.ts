import { instantText, type Amount } from '@upheld/engine';

/** An amount as guides write it: `90min`, `4h`, `10d`, `2bd`, `2wd`, `none`. */
export function amountWords(amount: Amount): string {
  switch (amount.kind) {
    case 'openTime':
      return amount.seconds % 3600 === 0 ? `${amount.seconds / 3600}h` : `${amount.seconds / 60}min`;
    case 'days':
      return `${amount.days}d`;
    case 'months':
      return amount.months % 12 === 0 ? `${amount.months / 12}y` : `${amount.months}mo`;
    case 'businessDays':
      return `${amount.days}bd`;
    case 'workingDay':
      return `${amount.ordinal}wd`;
    case 'fact':
      return `fact.${amount.fact}`;
    case 'ahead':
      return `${amountWords(amount.lead)} before fact.${amount.of}`;
    case 'timeOfDay':
      return `next ${amount.time}`;
    case 'instant':
      return instantText(amount.at);
    case 'none':
    case 'agreed':
      return amount.kind;
    default:
      return amount satisfies never;
  }
}
