import type pg from 'pg';
import type { Instant } from '@upheld/engine';
import type { Clock } from './clock.ts';

/** A clock that stands still until somebody moves it on. Its hand is kept in the database, so a restart goes on. */
export interface SimulatedClock extends Clock {
  readonly mode: 'simulated';
  /** Forward only: an earlier instant leaves it where it is. */
  moveTo(instant: Instant): Promise<void>;
}

const memoryName = 'simulated-clock';

/** Begins at `start` where the database knows of no earlier run. */
export async function openSimulatedClock(pool: pg.Pool, start: Instant): Promise<SimulatedClock> {
  await pool.query('insert into program_memory (name, value) values ($1, $2) on conflict (name) do nothing', [
    memoryName,
    String(start),
  ]);
  const read = async () => {
    const { rows } = await pool.query<{ value: string }>('select value from program_memory where name = $1', [
      memoryName,
    ]);
    return Number(rows[0]?.value ?? start);
  };
  let hand = await read();
  return {
    mode: 'simulated',
    now: () => hand,
    async catchUp() {
      const elsewhere = await read();
      // Somebody here may have moved the hand while that was read.
      hand = Math.max(hand, elsewhere);
    },
    async moveTo(instant) {
      if (instant <= hand) return;
      await pool.query(
        `update program_memory set value = greatest(value::bigint, $2::bigint)::text, changed_at = now() where name = $1`,
        [memoryName, String(instant)],
      );
      hand = Math.max(hand, instant);
    },
  };
}
