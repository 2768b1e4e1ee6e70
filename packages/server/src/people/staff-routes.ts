import { AccountRow, AccountView, page, PageQuery, StaffView, Uuid } from '@upheld/contract';
import { z } from 'zod';
import { scopeOf } from '../access/access.ts';
import { inWorkspace } from '../database/transaction.ts';
import { nextLink } from '../http/cursor.ts';
import type { Deps } from '../http/deps.ts';
import { accessOf } from '../http/request-access.ts';
import { answers, InWorkspace, type Routes } from '../http/zod-app.ts';
import { Problem } from '../problems/problem.ts';
import { findAccount } from './find-account.ts';
import { listAccounts } from './list-accounts.ts';
import { listStaff } from './list-staff.ts';

export const staffRoutes =
  (deps: Deps): Routes =>
  async (app) => {
    app.get(
      '/staff',
      {
        schema: {
          operationId: 'listStaff',
          tags: ['people'],
          params: InWorkspace,
          response: answers({ 200: z.object({ items: z.array(StaffView) }) }),
        },
      },
      async (request) => {
        const access = accessOf(request);
        return {
          items: await inWorkspace(
            deps.pool,
            scopeOf(access),
            (transaction) => listStaff(transaction, access.workspace.id),
            { readOnly: true },
          ),
        };
      },
    );

    app.get(
      '/accounts',
      {
        schema: {
          operationId: 'listAccounts',
          tags: ['people'],
          params: InWorkspace,
          querystring: PageQuery.extend({ q: z.string().max(200).optional() }),
          response: answers({ 200: page(AccountRow) }),
        },
      },
      async (request, reply) => {
        const access = accessOf(request);
        const accounts = await inWorkspace(
          deps.pool,
          scopeOf(access),
          (transaction) => listAccounts(transaction, access.workspace.id, request.query),
          { readOnly: true },
        );
        if (accounts.nextCursor !== null) reply.header('link', nextLink(request.url, accounts.nextCursor));
        return accounts;
      },
    );

    app.get(
      '/accounts/:id',
      {
        schema: {
          operationId: 'readAccount',
          tags: ['people'],
          params: InWorkspace.extend({ id: Uuid }),
          response: answers({ 200: AccountView }),
        },
      },
      async (request) => {
        const access = accessOf(request);
        const account = await findAccount(deps, access, request.params.id);
        if (account === null) throw new Problem('not-found');
        return account;
      },
    );
  };
