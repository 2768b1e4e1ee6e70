import { MailState, OutboxMail, OutboxRow, page, PageQuery, Uuid } from '@upheld/contract';
import { scopeOf } from '../access/access.ts';
import { inWorkspace } from '../database/transaction.ts';
import { nextLink, readCursor, writeCursor } from '../http/cursor.ts';
import type { Deps } from '../http/deps.ts';
import { iso } from '../http/iso.ts';
import { accessOf } from '../http/request-access.ts';
import { answers, InWorkspace, type Routes } from '../http/zod-app.ts';
import { Problem } from '../problems/problem.ts';
import { findMail, listMails, requeueMail } from './outbox-store.ts';
import { outboxMail, outboxRow } from './outbox-view.ts';

const OfMail = InWorkspace.extend({ id: Uuid });

export const outboxRoutes =
  (deps: Deps): Routes =>
  async (app) => {
    app.get(
      '/outbox',
      {
        schema: {
          operationId: 'listOutbox',
          tags: ['outbox'],
          params: InWorkspace,
          querystring: PageQuery.extend({ state: MailState.optional() }),
          response: answers({ 200: page(OutboxRow) }),
        },
      },
      async (request, reply) => {
        const access = accessOf(request);
        const { cursor, limit, state } = request.query;
        const after = readCursor('outbox', cursor);
        const mails = await inWorkspace(
          deps.pool,
          scopeOf(access),
          (transaction) => listMails(transaction, access.workspace.id, { state, after, limit }),
          { readOnly: true },
        );
        const shown = mails.slice(0, limit);
        const last = shown.at(-1);
        const nextCursor =
          mails.length > limit && last !== undefined
            ? writeCursor('outbox', { value: '', id: last.id })
            : null;
        if (nextCursor !== null) reply.header('link', nextLink(request.url, nextCursor));
        return { items: shown.map(outboxRow), nextCursor };
      },
    );

    app.get(
      '/outbox/:id',
      {
        schema: {
          operationId: 'readOutboxMail',
          tags: ['outbox'],
          params: OfMail,
          response: answers({ 200: OutboxMail }),
        },
      },
      async (request) => {
        const access = accessOf(request);
        const mail = await inWorkspace(
          deps.pool,
          scopeOf(access),
          (transaction) => findMail(transaction, access.workspace.id, request.params.id),
          { readOnly: true },
        );
        if (mail === null) throw new Problem('not-found');
        return outboxMail(mail);
      },
    );

    app.post(
      '/outbox/:id/retry',
      {
        schema: {
          operationId: 'retryOutboxMail',
          tags: ['outbox'],
          params: OfMail,
          response: answers({ 200: OutboxMail }),
        },
      },
      async (request) => {
        const access = accessOf(request);
        const { id } = request.params;
        const mail = await inWorkspace(deps.pool, scopeOf(access), async (transaction) => {
          const requeued = await requeueMail(transaction, access.workspace.id, id, iso(deps.clock.now()));
          if (requeued !== null) return requeued;
          throw new Problem(
            (await findMail(transaction, access.workspace.id, id)) === null
              ? 'not-found'
              : 'outbox-not-retriable',
          );
        });
        deps.delivery.mailWaits();
        deps.bus.publish([{ workspaceId: access.workspace.id, accountId: null, event: { type: 'outbox' } }]);
        return outboxMail(mail);
      },
    );
  };
