import type { Compiling } from '../compiling.ts';
import type { Guide } from '../guide.ts';
import { combinations, united } from '../lookups/dimension-values.ts';
import { isLonger, promisedAt } from './length.ts';

/** A partner's or maker's promise that is weaker than the one to the customer that rests on it (`supports`). */
export function reportWeakSupport(guide: Guide, compiling: Compiling): void {
  for (const support of guide.duties) {
    const promise = guide.duties.find(({ id }) => id === support.supports);
    if (promise === undefined) continue;
    const dimensions = united(
      support.target.dimensions,
      promise.target.dimensions,
      support.calendar.dimensions,
      promise.calendar.dimensions,
    );
    const weak = combinations(dimensions, compiling.names).find((at) => {
      const [behind, before] = [promisedAt(support, at), promisedAt(promise, at)];
      if (behind === null || before === null || before.amount.kind === 'none') return false;
      return behind.amount.kind === 'none' || isLonger(behind.amount, before.amount) === true;
    });
    if (weak === undefined) continue;
    const where = dimensions.map((one) => `${one} ${weak[one]}`).join(', ');
    compiling.report({
      code: 'support-weaker',
      severity: 'warning',
      path: [...support.path.split('.'), 'target'],
      message: `${promise.id} promises the customer more than ${support.id} behind it gives${where === '' ? '' : ` (${where})`}`,
      related: { path: [...promise.path.split('.'), 'target'], message: 'the promise to the customer' },
    });
  }
}
