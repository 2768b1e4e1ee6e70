import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import type { Access } from '../access/access.ts';
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

/**
 * What was answered to this claim within the last day, or null where it is new. Sets the transaction to wait only
 * briefly for others: a claim that is under way elsewhere then ends as `request-in-flight` when it is stored.
 */
export async function findAnswer(
  transaction: DatabaseTransaction,
  workspaceId: string,
  claim: IdempotencyClaim,
): Promise<StoredAnswer | null> {
  const { rows } = await sql<Row>`
    select set_config('lock_timeout', '300ms', true), k.fingerprint, k.status, k.headers, k.body::text as body
      from (select 1) one left join idempotency_key k
        on k.workspace_id = ${workspaceId} and k.actor_id = ${claim.actorId} and k.key = ${claim.key}`.execute(
    transaction,
  );
  const [row] = rows;
  if (row === undefined || row.fingerprint === null) return null;
  if (!row.fingerprint.equals(claim.fingerprint)) throw new Problem('key-reused');
  return { ...claim, status: row.status, headers: row.headers, body: row.body };
}

interface Row {
  fingerprint: Buffer | null;
  status: number;
  headers: Record<string, string>;
  body: string;
}
