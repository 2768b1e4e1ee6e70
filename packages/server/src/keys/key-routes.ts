import { CreatedKey, CreateKey, KeyView, Uuid } from '@upheld/contract';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { makeApiKey } from '../access/api-key.ts';
import { scopeOf } from '../access/access.ts';
import { inWorkspace } from '../database/transaction.ts';
import type { Deps } from '../http/deps.ts';
import { iso } from '../http/iso.ts';
import { accessOf } from '../http/request-access.ts';
import { answers, InWorkspace, type Routes } from '../http/zod-app.ts';
import { Problem } from '../problems/problem.ts';
import { insertKey, listKeys, revokeKey } from './key-store.ts';

export const keyRoutes =
  (deps: Deps): Routes =>
  async (app) => {
    app.get(
      '/keys',
      {
        schema: {
          operationId: 'listKeys',
          tags: ['keys'],
          params: InWorkspace,
          response: answers({ 200: z.object({ items: z.array(KeyView) }) }),
        },
      },
      async (request) => {
        const access = accessOf(request);
        return {
          items: await inWorkspace(deps.pool, scopeOf(access), (transaction) =>
            listKeys(transaction, access.workspace.id),
          ),
        };
      },
    );

    app.post(
      '/keys',
      {
        schema: {
          operationId: 'createKey',
          tags: ['keys'],
          params: InWorkspace,
          body: CreateKey,
          response: answers({ 201: CreatedKey }),
        },
      },
      async (request, reply) => {
        const access = accessOf(request);
        const { token, prefix, secretSha256 } = makeApiKey();
        const key = {
          id: uuidv7(),
          name: request.body.name,
          role: request.body.role,
          prefix,
          createdAt: iso(Date.now()),
          lastUsedAt: null,
          revokedAt: null,
        };
        await inWorkspace(deps.pool, scopeOf(access), (transaction) =>
          insertKey(transaction, access.workspace.id, key, secretSha256),
        );
        return reply
          .code(201)
          .header('cache-control', 'no-store')
          .send({ ...key, token });
      },
    );

    app.delete(
      '/keys/:id',
      {
        schema: {
          operationId: 'revokeKey',
          tags: ['keys'],
          params: InWorkspace.extend({ id: Uuid }),
          response: answers({ 200: KeyView }),
        },
      },
      async (request) => {
        const access = accessOf(request);
        const key = await inWorkspace(deps.pool, scopeOf(access), (transaction) =>
          revokeKey(transaction, access.workspace.id, request.params.id, iso(Date.now())),
        );
        if (key === null) throw new Problem('not-found');
        deps.accesses.forget();
        return key;
      },
    );
  };
