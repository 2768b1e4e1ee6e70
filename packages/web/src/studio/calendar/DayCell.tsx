import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { HourStrip } from './HourStrip.tsx';
import styles from './YearPicture.module.css';
import type { YearDay } from './year-days.ts';

interface Props {
  day: YearDay;
  name: string;
  today: boolean;
  chosen: boolean;
  /** The one day that Tab reaches. */
  reached: boolean;
  onChoose: (date: string) => void;
  onKeyDown: (event: KeyboardEvent, date: string) => void;
}

/** One day: its number, the letter of what it is, and its open hours as a strip from 0 to 24 h. */
export function DayCell({ day, name, today, chosen, reached, onChoose, onKeyDown }: Props) {
  const { t } = useTranslation('studio');
  const mark = markOf(day);
  return (
    <td>
      <button
        type="button"
        className={styles['day']}
        data-date={day.date}
        data-kind={day.kind}
        data-unknown={!day.known || undefined}
        data-today={today || undefined}
        aria-label={name}
        aria-pressed={chosen}
        aria-current={today ? 'date' : undefined}
        tabIndex={reached ? 0 : -1}
        onClick={() => onChoose(day.date)}
        onKeyDown={(event) => onKeyDown(event, day.date)}
      >
        <span className={styles['line']}>
          <span className={styles['number']}>{Number(day.date.slice(8))}</span>
          {mark !== null && <span className={styles['mark']}>{t(`calendar.mark.${mark}`)}</span>}
        </span>
        <HourStrip open={day.open} />
      </button>
    </td>
  );
}

function markOf({ kind, breaks }: YearDay): 'holiday' | 'extraDay' | 'special' | 'breaks' | null {
  if (kind === 'holiday' || kind === 'extraDay' || kind === 'special') return kind;
  return breaks.length > 0 ? 'breaks' : null;
}
