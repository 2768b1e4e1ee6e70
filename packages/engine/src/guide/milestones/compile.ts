import type { Duty } from '../../kernel/duty.ts';
import { compileClockParts } from '../duties/compile.ts';
import type { DutyContext } from '../duties/duty-context.ts';
import type { RawMilestone } from '../duties/shape.ts';
import { compilePatterns } from '../patterns/compile.ts';
import type { Path } from '../source/path.ts';

export const compileMilestones = (
  raw: Readonly<Record<string, RawMilestone>>,
  base: Path,
  context: DutyContext,
): Duty[] =>
  Object.entries(raw).map(([id, milestone]) => {
    const path = [...base, id];
    return {
      id,
      concept: 'milestone',
      name: context.compiling.text(milestone.name, [...path, 'name']),
      counts: milestone.counts ?? 'promise',
      until: compilePatterns(milestone.until, [...path, 'until'], context.compiling),
      path: path.join('.'),
      ...compileClockParts(milestone, path, context),
    };
  });
