import type { CaseEvent } from '@upheld/engine';
import type pg from 'pg';

export interface OutboxState {
  readonly id: string;
  readonly notice: string;
  readonly state: string;
  readonly tries: number;
  readonly problem: string | null;
  readonly recorded: boolean;
  readonly nextTry: Date | null;
  readonly messageId: string | null;
}

/** Mails of a case to its customer, oldest first. */
export async function outboxOf(pool: pg.Pool, caseNumber: number): Promise<OutboxState[]> {
  const { rows } = await pool.query<OutboxState>(
    `select id, notice, state, tries, problem, recorded_at is not null as recorded, next_try_at as "nextTry", message_id as "messageId"
       from outbox where case_number = $1 and recipients->0->>'kind' = 'contact' order by id`,
    [caseNumber],
  );
  return rows;
}

/** The types of a case's events, in order. */
export async function historyOf(pool: pg.Pool, caseNumber: number): Promise<CaseEvent['type'][]> {
  const { rows } = await pool.query<{ type: CaseEvent['type'] }>(
    `select event->>'type' as type from case_event e join "case" c on c.id = e.case_id where c.number = $1 order by seq`,
    [caseNumber],
  );
  return rows.map(({ type }) => type);
}
