import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { CompiledQuery, sql } from 'kysely';
import type { Access } from '../access/access.ts';
import { often } from '../database/prepared-statement.ts';
import type { Statement } from '../database/statement-batch.ts';
import type { DatabaseTransaction } from '../database/transaction.ts';
import { Problem } from '../problems/problem.ts';

/** A request's own name for itself, so that repeating it after a lost answer does nothing twice. */
export interface IdempotencyClaim {
  readonly actorId: string;
  readonly key: string;
  /** Hash of method, address and body. */
  readonly fingerprint: Buffer;
}

/** The answer that is stored under a claim, in the transaction of what it tells. */
export interface StoredAnswer extends IdempotencyClaim {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: string;
}

export function idempotencyClaim(request: FastifyRequest, access: Access): IdempotencyClaim | null {
  const header = request.headers['idempotency-key'];
  if (header === undefined) return null;
  const key = typeof header === 'string' ? header.trim() : '';
  if (!/^[\x21-\x7e]{1,255}$/.test(key))
    throw new Problem('header-invalid', { params: { header: 'Idempotency-Key' } });
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([request.method, request.url, request.body ?? null]))
    .digest();
  return { actorId: access.personId, key, fingerprint };
}

/** A claim that is under way elsewhere is waited for only so long; then it ends as `request-in-flight`. */
export const claimLockMilliseconds = 300;

/**
 * What was answered to this claim within the last day, or null where it is new. Sets the transaction to wait only
 * briefly for others: a claim that is under way elsewhere then ends as `request-in-flight` when it is stored.
 */
export async function findAnswer(
  transaction: DatabaseTransaction,
  workspaceId: string,
  claim: IdempotencyClaim,
): Promise<StoredAnswer | null> {
  const { text, values } = answerStatement(workspaceId, claim);
  await sql`select set_config('lock_timeout', ${String(claimLockMilliseconds)}, true)`.execute(transaction);
  const { rows } = await transaction.executeQuery<Row>(CompiledQuery.raw(text, [...values]));
  return answerOf(rows, claim);
}

/** As a statement of its own, for `answerOf`. */
export const answerStatement = (workspaceId: string, claim: IdempotencyClaim): Statement => ({
  text: `${often} select fingerprint, status, headers, body::text as body from idempotency_key
    where workspace_id = $1 and actor_id = $2 and key = $3`,
  values: [workspaceId, claim.actorId, claim.key],
});

export function answerOf(rows: readonly object[], claim: IdempotencyClaim): StoredAnswer | null {
  const [row] = rows as readonly Row[];
  if (row === undefined) return null;
  if (!row.fingerprint.equals(claim.fingerprint)) throw new Problem('key-reused');
  return { ...claim, status: row.status, headers: row.headers, body: row.body };
}

interface Row {
  fingerprint: Buffer;
  status: number;
  headers: Record<string, string>;
  body: string;
}
