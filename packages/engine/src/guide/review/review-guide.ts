import type { LocalDate } from '../../calendar/instant.ts';
import type { Compiling } from '../compiling.ts';
import type { Guide } from '../guide.ts';
import { reportAlikeNumbers } from './alike-numbers.ts';
import { reportHandUps } from './hand-ups.ts';
import { reportHolidaysAhead } from './holidays-ahead.ts';
import { reportHoursWithoutCentre } from './hours-without-centre.ts';
import { reportIdleRoles } from './idle-roles.ts';
import { reportNeverAnswering } from './never-answering.ts';
import { reportReadings } from './readings.ts';
import { reportShortCountdowns } from './short-countdowns.ts';
import { reportSlowUpdates } from './slow-updates.ts';
import { reportUnfindable } from './unfindable.ts';
import { reportUnheld, type Holdings } from './unheld.ts';
import { reportUnreachableTargets } from './unreachable-targets.ts';
import { reportWeakSupport } from './weak-support.ts';

/**
 * Reads a whole guide for what no single entry shows: promises that do not fit together, ways that lead nowhere, rules
 * that never answer. Every finding is a warning: the guide can be carried out, but hardly as it is meant.
 * `asOf`: the day on which it is read; `held`: who and what there is to carry it out. Null leaves out what hangs on it.
 */
export function reviewGuide(
  guide: Guide,
  { asOf, held }: { asOf: LocalDate | null; held: Holdings | null },
  compiling: Compiling,
): void {
  reportAlikeNumbers(guide, compiling);
  reportHandUps(guide, compiling);
  reportHoursWithoutCentre(guide, compiling);
  reportIdleRoles(guide, compiling);
  reportNeverAnswering(guide, compiling);
  reportShortCountdowns(guide, compiling);
  reportSlowUpdates(guide, compiling);
  reportUnfindable(guide, compiling);
  reportUnreachableTargets(guide, compiling);
  reportWeakSupport(guide, compiling);
  if (held !== null) reportUnheld(guide, held, compiling);
  if (asOf !== null) reportHolidaysAhead(asOf, compiling);
  reportReadings(guide, compiling);
}
