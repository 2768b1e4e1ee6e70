import type { Role } from '@upheld/contract';
import { v7 as uuidv7 } from 'uuid';
import { makeApiKey } from '../access/api-key.ts';
import type { DatabaseProblem } from '../database/database-problem.ts';
import { failure, success, type Outcome } from '../database/outcome.ts';
import type { DatabaseSettings } from '../database/open-database.ts';
import { inWorkspace } from '../database/transaction.ts';
import { useDatabase } from '../database/use-database.ts';
import { iso } from '../http/iso.ts';
import { listWorkspaces } from '../workspaces/list-workspaces.ts';
import { insertKey } from './key-store.ts';

export interface TokenRequest {
  /** The workspace's slug. */
  readonly workspace: string;
  readonly name: string;
  readonly role: Exclude<Role, 'customer'>;
}

/** An API key with its token, which is nowhere else to be had. */
export interface CreatedToken extends TokenRequest {
  readonly id: string;
  readonly prefix: string;
  readonly createdAt: string;
  readonly token: string;
}

export interface UnknownWorkspace {
  readonly code: 'workspace-unknown';
  readonly message: string;
  readonly hint: string;
}

/** Makes an API key from outside of the server, which may run meanwhile and knows the key at once. */
export async function createToken(
  settings: DatabaseSettings,
  request: TokenRequest,
): Promise<Outcome<CreatedToken, DatabaseProblem | UnknownWorkspace>> {
  const done = await useDatabase(settings, async (pool): Promise<Outcome<CreatedToken, UnknownWorkspace>> => {
    const workspaces = await listWorkspaces(pool);
    const workspace = workspaces.find(({ slug }) => slug === request.workspace);
    if (workspace === undefined)
      return failure(
        unknown(
          request.workspace,
          workspaces.map(({ slug }) => slug),
        ),
      );
    const { token, prefix, secretSha256 } = makeApiKey();
    const key = {
      id: uuidv7(),
      name: request.name,
      role: request.role,
      prefix,
      createdAt: iso(Date.now()),
      lastUsedAt: null,
      revokedAt: null,
    };
    await inWorkspace(pool, { workspaceId: workspace.id }, (transaction) =>
      insertKey(transaction, workspace.id, key, secretSha256),
    );
    return success({ ...request, id: key.id, prefix, createdAt: key.createdAt, token });
  });
  return done.ok ? done.value : done;
}

function unknown(slug: string, slugs: readonly string[]): UnknownWorkspace {
  return {
    code: 'workspace-unknown',
    message: `There is no workspace ${slug}.`,
    hint:
      slugs.length === 0
        ? 'There is none at all yet; `upheld demo` makes one.'
        : `There is ${slugs.join(', ')}.`,
  };
}
