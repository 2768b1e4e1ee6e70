import type { Duty } from '../../kernel/duty.ts';
import type { Compiling } from '../compiling.ts';
import type { Guide } from '../guide.ts';
import { combinations, united } from '../lookups/dimension-values.ts';
import { isLonger, promisedAt } from './length.ts';

/** A rhythm of updates that lets a customer wait longer than the first response did. */
export function reportSlowUpdates(guide: Guide, compiling: Compiling): void {
  const promises = guide.duties.filter(({ to, counts }) => to === 'customer' && counts === 'promise');
  const responses = promises.filter(
    (duty) => duty.from.some(({ on }) => on === 'opened') && isAnswered(duty),
  );
  for (const update of promises.filter(isRhythm)) {
    for (const response of responses) {
      if (response === update) continue;
      const dimensions = united(
        update.target.dimensions,
        response.target.dimensions,
        update.calendar.dimensions,
        response.calendar.dimensions,
      );
      const slow = combinations(dimensions, compiling.names).find((at) => {
        const [one, other] = [promisedAt(update, at), promisedAt(response, at)];
        return (
          one !== null &&
          other !== null &&
          one.calendar === other.calendar &&
          isLonger(one.amount, other.amount) === true
        );
      });
      if (slow === undefined) continue;
      compiling.report({
        code: 'update-slower-than-response',
        severity: 'warning',
        path: [...update.path.split('.'), 'target'],
        message: `Updates may come later after each other than the response ${response.id}${where(dimensions, slow)}`,
        related: { path: [...response.path.split('.'), 'target'], message: 'the time for the response' },
      });
    }
  }
}

/** The event that ends a turn begins the next one. */
const isRhythm = ({ from, until }: Duty): boolean =>
  until.some((end) =>
    from.some((begin) => begin.on === end.on && begin.act === end.act && end.on !== 'closed'),
  );

const isAnswered = ({ until }: Duty): boolean => until.some(({ on }) => on === 'messageSent');

const where = (dimensions: readonly string[], at: Readonly<Record<string, string>>): string =>
  dimensions.length === 0 ? '' : ` (${dimensions.map((one) => `${one} ${at[one]}`).join(', ')})`;
