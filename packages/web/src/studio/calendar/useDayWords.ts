import type { CalendarYear, HoursView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { useText } from '../../text/useText.ts';
import { useTime } from '../../time/useTime.ts';
import type { YearDay } from './year-days.ts';

/** What a day is, in words: the picture says nothing that these do not. */
export function useDayWords(names: CalendarYear['names']) {
  const { t } = useTranslation('studio');
  const say = useText();
  const time = useTime();
  const stretch = ({ from, to, daysOn }: HoursView): string =>
    t(daysOn === 0 ? 'calendar.stretch' : 'calendar.stretchNextDay', { from, to });
  const list = (hours: readonly HoursView[]): string => hours.map(stretch).join(t('calendar.separator'));
  const hours = (open: readonly HoursView[]): string =>
    open.length === 0 ? t('calendar.closed') : list(open);
  const kind = (day: YearDay): string => {
    const name = say(names[day.date]).words;
    const what = t(`calendar.kind.${day.kind}`);
    return name === '' ? what : t('calendar.named', { what, name });
  };
  const notes = (day: YearDay): string[] => [
    ...(day.breaks.length > 0 ? [t('calendar.breakAt', { at: list(day.breaks) })] : []),
    ...(day.changed ? [t('calendar.clocksChange', { span: time.exactSpan(day.seconds) })] : []),
    ...(day.known ? [] : [t('calendar.notDecreed')]),
  ];
  return {
    hours,
    kind,
    notes,
    date: (date: string): string => time.day(`${date}T12:00:00Z`, 'UTC'),
    /** The whole of it, as the name of its place in the picture. */
    whole: (day: YearDay): string =>
      [time.day(`${day.date}T12:00:00Z`, 'UTC'), kind(day), hours(day.open), ...notes(day)].join(
        t('calendar.separator'),
      ),
  };
}
