import type { Compiling } from '../compiling.ts';
import type { Guide } from '../guide.ts';
import type { Duty } from '../../kernel/duty.ts';
import { lengthOf } from '../duties/warnings.ts';

/** Countdowns that run out before what they wait for can have happened: three attempts a day apart within one day. */
export function reportShortCountdowns(guide: Guide, compiling: Compiling): void {
  for (const duty of [...guide.duties, ...guide.kinds.flatMap(({ duties }) => duties)]) {
    const needed = neededDays(duty);
    if (needed === null) continue;
    const path = duty.path.split('.');
    for (const amount of new Set(Object.values(duty.target.cells))) {
      const length = amount.kind === 'days' ? lengthOf(amount) : null;
      if (length === null || length >= needed) continue;
      compiling.report({
        code: 'countdown-too-short',
        severity: 'warning',
        path: [...path, 'target'],
        message: `It runs out after ${length} days, but what it counts takes ${needed} days at least`,
        related: { path: [...path, 'quorum'], message: 'what it counts' },
      });
    }
    const within = duty.quorum?.within.kind === 'days' ? duty.quorum.within.days : null;
    if (within !== null && within < needed) {
      compiling.report({
        code: 'countdown-too-short',
        severity: 'warning',
        path: [...path, 'quorum', 'within'],
        message: `${duty.quorum?.count ?? 0} events so far apart take ${needed} days at least, and only ${within} are allowed`,
        related: { path: [...path, 'quorum', 'spacing'], message: 'how far apart they count' },
      });
    }
  }
}

/** Days that pass at least between the first and the last event that a quorum counts; null without a quorum. */
function neededDays({ quorum }: Duty): number | null {
  if (quorum === null) return null;
  const apart = quorum.spacing?.kind === 'days' ? quorum.spacing.days : 0;
  return apart * (quorum.count - 1);
}
