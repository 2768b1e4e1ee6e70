import type { CalendarYear } from '@upheld/contract';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { MonthTable } from './MonthTable.tsx';
import { useDayWords } from './useDayWords.ts';
import styles from './YearPicture.module.css';
import { dateOn, monthOn, monthsOf, type YearDay } from './year-days.ts';

interface Props {
  names: CalendarYear['names'];
  days: readonly YearDay[];
  today: string;
  chosen: string | undefined;
  onChoose: (date: string) => void;
}

/** Twelve months; arrow keys go by day and week, Page Up and Page Down by month, also into the years beside. */
export function YearPicture({ names, days, today, chosen, onChoose }: Props) {
  const { t } = useTranslation('studio');
  const words = useDayWords(names);
  const picture = useRef<HTMLDivElement>(null);
  /** The day that keys have led to and that has no focus yet: a key held down goes on from there. */
  const wanted = useRef<string | null>(null);
  const first = days[0]?.date ?? '';
  const inYear = (date: string | undefined): date is string => date?.slice(0, 4) === first.slice(0, 4);
  const reached = [chosen, today].find(inYear) ?? first;
  useEffect(() => {
    if (wanted.current !== reached) return;
    const button = picture.current?.querySelector<HTMLButtonElement>(`[data-date="${reached}"]`);
    if (button === null || button === undefined) return;
    wanted.current = null;
    button.focus();
  }, [reached, first]);
  const walk = (event: KeyboardEvent, date: string): void => {
    const to = stepOf(event.key, wanted.current ?? date);
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    wanted.current = to;
    onChoose(to);
  };
  return (
    <div ref={picture} className={styles['year']} role="group" aria-label={t('calendar.picture')}>
      {monthsOf(days).map((month) => (
        <MonthTable
          key={month.first}
          month={month}
          today={today}
          chosen={chosen}
          reached={reached}
          whole={words.whole}
          onChoose={(date) => {
            wanted.current = null;
            onChoose(date);
          }}
          onKeyDown={walk}
        />
      ))}
    </div>
  );
}

function stepOf(key: string, date: string): string | undefined {
  switch (key) {
    case 'ArrowLeft':
      return dateOn(date, -1);
    case 'ArrowRight':
      return dateOn(date, 1);
    case 'ArrowUp':
      return dateOn(date, -7);
    case 'ArrowDown':
      return dateOn(date, 7);
    case 'PageUp':
      return monthOn(date, -1);
    case 'PageDown':
      return monthOn(date, 1);
    case 'Home':
      return `${date.slice(0, 4)}-01-01`;
    case 'End':
      return `${date.slice(0, 4)}-12-31`;
    default:
      return undefined;
  }
}
