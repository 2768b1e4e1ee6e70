import type { KeyboardEvent } from 'react';
import { useCalendarNames } from '../../time/useCalendarNames.ts';
import { DayCell } from './DayCell.tsx';
import styles from './YearPicture.module.css';
import type { YearDay, YearMonth } from './year-days.ts';

interface Props {
  month: YearMonth;
  today: string;
  chosen: string | undefined;
  reached: string;
  whole: (day: YearDay) => string;
  onChoose: (date: string) => void;
  onKeyDown: (event: KeyboardEvent, date: string) => void;
}

export function MonthTable({ month, today, chosen, reached, whole, onChoose, onKeyDown }: Props) {
  const names = useCalendarNames();
  return (
    <table className={styles['month']}>
      <caption>{names.month(month.first)}</caption>
      <thead>
        <tr>
          {names.weekdays.map((weekday, index) => (
            <th key={weekday} scope="col" abbr={weekday}>
              <span aria-hidden>{names.narrowWeekdays[index]}</span>
              <span className="up-visually-hidden">{weekday}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, row) => (
          <tr key={week.find((day) => day !== null)?.date}>
            {week.map((day, column) =>
              day === null ? (
                <td key={`${row} ${column}`} aria-hidden />
              ) : (
                <DayCell
                  key={day.date}
                  day={day}
                  name={whole(day)}
                  today={day.date === today}
                  chosen={day.date === chosen}
                  reached={day.date === reached}
                  onChoose={onChoose}
                  onKeyDown={onKeyDown}
                />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function weeksOf({ lead, days }: YearMonth): (YearDay | null)[][] {
  const places = [...Array.from({ length: lead }, () => null), ...days];
  const weeks = Math.ceil(places.length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, index) => places[week * 7 + index] ?? null),
  );
}
