import type { MilestoneView } from '@upheld/contract';
import type { TFunction } from 'i18next';
import type { Time } from '../time/useTime.ts';

/** What a chip says: the server's state, with the figures counted on to now. */
export function chipWords(
  milestone: MilestoneView,
  asOf: string,
  t: TFunction<'common'>,
  time: Time,
): string {
  const { state, target } = milestone;
  const elapsed = Math.max(0, (time.now - Date.parse(asOf)) / 1000);
  const plain = countsPlainTime(milestone, asOf);
  const left = milestone.secondsLeft ?? 0;
  switch (state) {
    case 'running':
    case 'dueSoon': {
      const farInDays =
        !plain &&
        milestone.due !== null &&
        target.kind !== 'openTime' &&
        Date.parse(milestone.due) - time.now > 86_400_000;
      if (farInDays && milestone.due !== null)
        return t('clock.runningBy', { due: time.near(milestone.due, milestone.zone) });
      return t(`clock.${state}`, { left: time.span(left - elapsed, plain) });
    }
    case 'resting':
      return milestone.opensAt === null
        ? t('clock.restingPlain')
        : t('clock.resting', {
            left: time.span(left, plain),
            opens: time.near(milestone.opensAt, milestone.zone),
          });
    case 'missed':
      return t('clock.missed', { late: time.span(lateSeconds(milestone, elapsed, time.now)) });
    case 'met':
      return milestone.endedAt === null
        ? t('clockState.met')
        : t('clock.met', { at: time.near(milestone.endedAt, milestone.zone) });
    case 'metLate':
      return t('clock.metLate', { late: time.span(milestone.secondsLate ?? 0) });
    case 'paused':
      if (milestone.missedAt !== null) return t('clock.pausedMissed');
      return milestone.secondsLeft === null
        ? t('clock.pausedPlain')
        : t('clock.paused', { left: time.span(left, plain) });
    case 'none':
      return target.kind === 'agreed' ? t('clock.agreed') : t('clock.none');
    case 'notStarted':
    case 'cancelled':
      return t(`clock.${state}`);
  }
}

/** Whether its seconds are those of the wall clock: only then a day of it is 24 hours. */
function countsPlainTime({ due, secondsLeft }: MilestoneView, asOf: string): boolean {
  if (due === null || secondsLeft === null) return false;
  return Math.abs((Date.parse(due) - Date.parse(asOf)) / 1000 - secondsLeft) < 60;
}

function lateSeconds({ secondsLate, due }: MilestoneView, elapsed: number, now: number): number {
  if (secondsLate !== null) return secondsLate + elapsed;
  return due === null ? 0 : (now - Date.parse(due)) / 1000;
}
