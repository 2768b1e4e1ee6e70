import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Uuid } from '@upheld/contract';
import { isStaff, scopeOf } from '../access/access.ts';
import { inWorkspace } from '../database/transaction.ts';
import type { Deps } from '../http/deps.ts';
import { accessOf } from '../http/request-access.ts';
import { InWorkspace, type Routes } from '../http/zod-app.ts';
import { Problem } from '../problems/problem.ts';
import { attachment } from './file-name.ts';
import { findFile } from './file-store.ts';
import { uploadsFolder } from './upload-routes.ts';

/** Downloads. Whatever the bytes are, a browser saves them and runs none of them. */
export const fileRoutes =
  (deps: Deps): Routes =>
  async (app) => {
    app.get(
      '/files/:id',
      {
        schema: {
          operationId: 'downloadFile',
          tags: ['files'],
          params: InWorkspace.extend({ id: Uuid }),
          description: 'The bytes',
        },
      },
      async (request, reply) => {
        const access = accessOf(request);
        const { id } = request.params;
        const reader = {
          workspaceId: access.workspace.id,
          personId: access.personId,
          isStaff: isStaff(access),
        };
        const file = await inWorkspace(
          deps.pool,
          scopeOf(access),
          (transaction) => findFile(transaction, reader, id),
          { readOnly: true },
        );
        const path = join(uploadsFolder(deps.settings), id);
        const there = file === null ? null : await stat(path).catch(() => null);
        if (file === null || there === null) throw new Problem('not-found');
        return reply
          .headers({
            'content-type': file.type,
            'content-length': there.size,
            'content-disposition': attachment(file.name),
            'x-content-type-options': 'nosniff',
            'content-security-policy': "default-src 'none'; sandbox",
            'cache-control': 'private, no-store',
          })
          .send(createReadStream(path));
      },
    );
  };
