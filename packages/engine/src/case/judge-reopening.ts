import type { Instant } from '../calendar/instant.ts';
import type { Guide, Reopening } from '../guide/guide.ts';
import { onTheWallClock } from '../turn/wall-clock.ts';
import type { Refusal } from './case.ts';
import { rulesOf } from './case-rules.ts';
import type { CaseState } from './evolve.ts';
import { refusal } from './refusal.ts';

/** All that stands against reopening a closed case at an instant, by the act itself or by a customer's message. */
export function judgeReopening(
  guide: Guide,
  kase: CaseState,
  by: 'act' | 'message',
  at: Instant,
): readonly Refusal[] {
  const { reopening } = rulesOf(guide, kase.kind).closing;
  if (kase.closedBy === null) return [];
  const { way } = kase.closedBy;
  const last = lastInstant(guide, reopening, kase.closedBy.at);
  return [
    ...(reopening.ways.includes(way)
      ? []
      : [refusal('reopening-not-possible', { params: { way }, because: reopening })]),
    ...(last === null || at <= last
      ? []
      : [refusal('reopening-too-late', { params: { until: last }, because: reopening })]),
    ...(by === 'message' && !reopening.byMessage
      ? [refusal('reopening-not-by-message', { because: reopening })]
      : []),
  ];
}

/** The last instant at which the case may be reopened; null: at any time. Amounts of hours count as elapsed time. */
function lastInstant(guide: Guide, { within }: Reopening, closedAt: Instant): Instant | null {
  switch (within?.kind) {
    case 'days':
      return onTheWallClock(guide.zone, closedAt, { days: within.days, months: 0 });
    case 'months':
      return onTheWallClock(guide.zone, closedAt, { days: 0, months: within.months });
    case 'openTime':
      return closedAt + within.seconds * 1000;
    default:
      return null;
  }
}
