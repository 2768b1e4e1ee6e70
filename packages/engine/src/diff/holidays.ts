import type { LocalDate } from '../calendar/instant.ts';
import type { GuideCalendar } from '../guide/guide.ts';
import type { Between } from './between.ts';
import type { Change, SimpleValue, Verdict } from './change.ts';
import type { ChangeCode } from './change-words.ts';
import { reworded, valueChanged } from './compare-parts.ts';
import { changeOf } from './subject.ts';
import type { Subject } from './subject.ts';
import { list, orNothing } from './values.ts';

/**
 * Holidays and extra working days that are still to come when the newer edition takes effect. Those of a time whose
 * holidays the older edition did not know yet make nothing worse: its due times there were provisional.
 */
export function compareHolidays(
  { after: { effective } }: Between,
  subject: Subject,
  before: GuideCalendar,
  after: GuideCalendar,
): Change[] {
  const knownUntil = before.knownUntil ?? '9999-12-31';
  const ahead = (dates: readonly LocalDate[] | undefined, others: readonly LocalDate[] | undefined) =>
    (dates ?? []).filter((date) => date >= effective && !others?.includes(date)).toSorted();
  const told = (
    code: ChangeCode,
    verdict: Verdict,
    dates: readonly LocalDate[],
    of: GuideCalendar,
  ): Change[] => {
    if (dates.length === 0) return [];
    const items = dates.map((date): SimpleValue => ({ kind: 'date', date, name: of.dayNames[date] ?? null }));
    const until = { kind: 'date', date: of.knownUntil ?? dates.at(-1) ?? '', name: null } as const;
    return [
      changeOf(subject, code, verdict, { params: { dates: list(items), until }, at: 'holidays', weight: 2 }),
    ];
  };
  const [old, now] = [before.definition, after.definition];
  const added = ahead(now.holidays, old.holidays);
  const workedToo = ahead(now.extraDays, old.extraDays);
  const isKnown = (date: LocalDate) => date <= knownUntil;
  const news = [...added, ...workedToo].filter((date) => !isKnown(date)).toSorted();
  return [
    ...told('holidays-added', 'worse', added.filter(isKnown), after),
    ...told('holidays-removed', 'better', ahead(old.holidays, now.holidays), before),
    ...told('working-days-added', 'better', workedToo.filter(isKnown), after),
    ...told('working-days-removed', 'worse', ahead(old.extraDays, now.extraDays), before),
    ...(news.length > 0
      ? told('holidays-known', 'different', news, after)
      : knownUntilChanged(subject, before, after)),
    ...namesChanged(subject, before, after),
  ];
}

/** Where nothing is new but the date itself. */
function knownUntilChanged(subject: Subject, before: GuideCalendar, after: GuideCalendar): readonly Change[] {
  return valueChanged(
    subject,
    'knownUntil',
    { before: before.knownUntil, after: after.knownUntil, at: 'holidays' },
    {
      value: (until) => orNothing(until, (date) => ({ kind: 'date', date, name: null })),
      verdict: 'different',
      weight: 2,
    },
  );
}

function namesChanged(subject: Subject, before: GuideCalendar, after: GuideCalendar): readonly Change[] {
  return Object.entries(after.dayNames).flatMap(([date, name]) => {
    const old = before.dayNames[date];
    return old === undefined ? [] : reworded(subject, 'dayName', old, name, `holidays.${date}`);
  });
}
