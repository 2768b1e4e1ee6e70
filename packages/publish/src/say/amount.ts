import { formatAmount } from '@upheld/contract/words';
import type { Amount } from '@upheld/engine';
import type { Line } from '../document/inline.ts';
import { said, type Reader } from '../reader.ts';
import { fill } from './fill.ts';
import { quoted } from './quoted.ts';
import { factName } from './fact.ts';

/** An amount by itself: `2 h`, `下一个 08:00`. In which hours it counts is told beside it. */
export function sayAmount(reader: Reader, amount: Amount): Line {
  const { amounts } = reader.words;
  switch (amount.kind) {
    case 'fact':
      return fill(reader, amounts.fact, quoted(reader, [factName(reader, amount.fact)]));
    case 'ahead':
      return fill(
        reader,
        amounts.ahead,
        sayAmount(reader, amount.lead),
        quoted(reader, [factName(reader, amount.of)]),
      );
    case 'timeOfDay':
      return [said(reader, amounts.timeOfDay(amount.time))];
    case 'instant':
      // No guide writes one: it is what a turn makes of `agreed`.
      return [said(reader, formatAmount({ kind: 'agreed' }, reader.language))];
    case 'openTime':
      return [said(reader, sayHours(reader, amount.seconds))];
    case 'workingDay':
      return [
        said(reader, amounts.workingDay(new Intl.NumberFormat(reader.language).format(amount.ordinal))),
      ];
    case 'none':
      return [said(reader, amounts.none)];
    default:
      return [said(reader, formatAmount(amount, reader.language, 'always'))];
  }
}

/** Hours and minutes, spelled out further than on the screens of the program: `1 h 30 min`, `30 分钟`. */
function sayHours({ words, language }: Reader, seconds: number): string {
  const number = new Intl.NumberFormat(language);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  return [
    ...(hours > 0 ? [words.amounts.hours(number.format(hours))] : []),
    ...(minutes > 0 || hours === 0 ? [words.amounts.minutes(number.format(minutes))] : []),
  ].join(' ');
}
