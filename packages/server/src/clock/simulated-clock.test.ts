import type pg from 'pg';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../../test-support/database.ts';
import { openSimulatedClock } from './simulated-clock.ts';

const { pool } = await createTestDatabase();
const nine = Date.parse('2026-09-30T09:00:00Z');

test('never goes back, though it is moved while another looks where it stands', async () => {
  let release = () => undefined as void;
  const released = new Promise<void>((resolve) => (release = resolve));
  let holdsAnswers = false;
  // What the database answers now arrives only when it is old.
  const slow = {
    async query(text: string, values: readonly unknown[]) {
      const answer = await pool.query(text, [...values]);
      if (holdsAnswers && text.startsWith('select')) await released;
      return answer;
    },
  } as unknown as pg.Pool;
  const clock = await openSimulatedClock(slow, nine);
  holdsAnswers = true;
  const looking = clock.catchUp();
  await clock.moveTo(nine + 60_000);
  release();
  await looking;
  expect(clock.now()).toBe(nine + 60_000);
});
