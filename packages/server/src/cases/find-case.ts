import { replay, type CaseEvent, type CaseStatus } from '@upheld/engine';
import { sql } from 'kysely';
import { often } from '../database/prepared-statement.ts';
import type { DatabaseTransaction } from '../database/transaction.ts';
import type { GuideRegistry } from '../guides/guide-registry.ts';
import type { LoadedCase, StoredFile } from './loaded-case.ts';

/**
 * The case of a number with its whole history, in one query; null where the workspace (or the account) has none.
 * `alsoOpen` asks for the account's other open cases too.
 */
export async function findCase(
  transaction: DatabaseTransaction,
  guides: GuideRegistry,
  workspaceId: string,
  number: number,
  options: { alsoOpen: boolean },
): Promise<LoadedCase | null> {
  if (!Number.isSafeInteger(number)) return null;
  const { rows } = await sql<Row>`${sql.raw(often)}
    select c.id, c.account_id, c.contact_id, c.guide, c.edition, c.version, c.chain_hash,
      (select jsonb_agg(e.event order by e.seq) from case_event e
        where e.workspace_id = c.workspace_id and e.case_id = c.id) as history,
      (select jsonb_build_object('id', k.id, 'number', k.number, 'endsOn', k.ends_on) from contract k
        where k.workspace_id = c.workspace_id and k.id = c.contract_id) as contract,
      (select jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email, 'phone', p.phone, 'language', p.language, 'zone', p.zone)
         from contact p where p.workspace_id = c.workspace_id and p.id = c.contact_id) as contact,
      (select jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'type', f.type, 'bytes', f.bytes,
                'uploadedAt', f.uploaded_at, 'uploadedBy', f.uploader_name) order by f.uploaded_at, f.id)
         from file f where f.workspace_id = c.workspace_id and f.case_id = c.id) as files,
      ${
        options.alsoOpen
          ? sql`(select jsonb_agg(jsonb_build_object('number', o.number, 'title', o.title, 'status', o.status) order by o.number desc)
         from (select number, title, status from "case" x
                where x.workspace_id = c.workspace_id and x.account_id = c.account_id and x.closed_at is null and x.id <> c.id
                order by x.number desc limit 10) o)`
          : sql`null`
      } as also_open
    from "case" c
    where c.workspace_id = ${workspaceId} and c.number = ${number}`.execute(transaction);
  const [row] = rows;
  if (row === undefined) return null;
  return {
    id: row.id,
    accountId: row.account_id,
    contactId: row.contact_id,
    version: row.version,
    chainHash: row.chain_hash,
    guide: await guides.edition(workspaceId, row.guide, row.edition),
    kase: replay(row.history),
    surroundings: {
      contract: row.contract,
      contact: row.contact,
      files: (row.files ?? []).map((file) => ({
        ...file,
        uploadedAt: new Date(file.uploadedAt).toISOString(),
      })),
      alsoOpen: row.also_open ?? [],
    },
  };
}

interface Row {
  id: string;
  account_id: string;
  contact_id: string;
  guide: string;
  edition: string;
  version: number;
  chain_hash: Buffer;
  history: CaseEvent[];
  contract: { id: string; number: string; endsOn: string } | null;
  contact: { id: string; name: string; email: string; phone: string; language: string; zone: string };
  files: StoredFile[] | null;
  also_open: { number: number; title: string; status: CaseStatus }[] | null;
}
