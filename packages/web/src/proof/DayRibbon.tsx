import styles from './DayRibbon.module.css';
import type { ProofDay } from './proof-days.ts';

const HOURS = [0, 3, 6, 9, 12, 15, 18, 21];

interface Props {
  day: ProofDay;
  /** Lower, for lists and for what was just filed. */
  slim?: boolean;
}

/** One local day of 24 hours as a bar: what counted, what was closed or paused, where it starts and is due. Decoration: the table says the same. */
export function DayRibbon({ day, slim = false }: Props) {
  return (
    <div className={styles['bar']} data-slim={slim || undefined} aria-hidden>
      {HOURS.slice(1).map((hour) => (
        <i key={hour} className={styles['tick']} style={{ left: at(hour * 60) }} />
      ))}
      {day.pieces.map((piece) => (
        <span
          key={piece.from}
          className={`${styles['piece']} ${styles[piece.kind]}`}
          style={{ left: at(piece.start), width: at(Math.max(piece.end - piece.start, 0)) }}
        />
      ))}
      {day.starts !== null && <span className={styles['starts']} style={{ left: at(day.starts) }} />}
      {day.due !== null && <span className={styles['due']} style={{ left: at(day.due) }} />}
    </div>
  );
}

/** The hours above the bars. */
export function HourScale() {
  return (
    <div className={styles['scale']} aria-hidden>
      {HOURS.map((hour) => (
        <span key={hour} style={{ left: at(hour * 60) }}>
          {String(hour).padStart(2, '0')}
        </span>
      ))}
      <span style={{ left: '100%' }}>24</span>
    </div>
  );
}

const at = (minute: number): string => `${((minute / 1440) * 100).toFixed(3)}%`;
