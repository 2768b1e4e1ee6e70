import type { HoursView } from '@upheld/contract';
import styles from './HourStrip.module.css';
import { minuteOf } from './year-days.ts';

/** Open hours of a day on a line from 0 to 24 h. Decoration: the day's words say the same. */
export function HourStrip({ open }: { open: readonly HoursView[] }) {
  if (open.length === 0) return null;
  return (
    <span className={styles['strip']} aria-hidden>
      {open.map(({ from, to, daysOn }) => (
        <i
          key={from}
          style={{
            left: at(minuteOf(from)),
            width: at((daysOn > 0 ? 1440 : minuteOf(to)) - minuteOf(from)),
          }}
        />
      ))}
    </span>
  );
}

const at = (minute: number): string => `${((minute / 1440) * 100).toFixed(2)}%`;
