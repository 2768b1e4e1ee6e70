import {
  EntitlementView,
  FilingChoice,
  FilingPreview,
  FilingPreviewRequest,
  FilingQuery,
  RightQuestion,
} from '@upheld/contract';
import { z } from 'zod';
import { isStaff, type Access } from '../access/access.ts';
import { readingOf } from '../cases/reading-of.ts';
import type { Deps } from '../http/deps.ts';
import { answers, InWorkspace, type Routes } from '../http/zod-app.ts';
import { Problem } from '../problems/problem.ts';
import { answerRight } from './answer-right.ts';
import { filingChoices } from './filing-choices.ts';
import { filingPreview } from './filing-preview.ts';

export const filingRoutes =
  (deps: Deps): Routes =>
  async (app) => {
    app.get(
      '/filing/choices',
      {
        schema: {
          operationId: 'listFilingChoices',
          tags: ['filing'],
          params: InWorkspace,
          querystring: FilingQuery,
          response: answers({ 200: z.object({ items: z.array(FilingChoice) }) }),
        },
      },
      async (request) => {
        const { access, now } = readingOf(deps, request);
        const contactId = contactOf(access, request.query.contactId);
        return {
          items: await filingChoices(deps, access, { contactId, channel: request.query.channel, now }),
        };
      },
    );

    app.post(
      '/filing/preview',
      {
        schema: {
          operationId: 'previewFiling',
          tags: ['filing'],
          params: InWorkspace,
          body: FilingPreviewRequest,
          response: answers({ 200: FilingPreview }),
        },
      },
      async (request) => {
        const { access, now } = readingOf(deps, request);
        return filingPreview(
          deps,
          access,
          { ...request.body, contactId: contactOf(access, request.body.contactId) },
          now,
        );
      },
    );

    app.post(
      '/filing/rights/:right',
      {
        schema: {
          operationId: 'answerRight',
          tags: ['filing'],
          params: InWorkspace.extend({ right: z.string().max(60) }),
          body: RightQuestion,
          response: answers({ 200: EntitlementView }),
        },
      },
      async (request) => {
        const { access, now } = readingOf(deps, request);
        const contactId = contactOf(access, request.body.contactId);
        const { right } = request.params;
        return answerRight(deps, access, { ...request.body, contactId, right }, now);
      },
    );
  };

/** Customers file for themselves, whatever they say; staff say for whom. */
function contactOf(access: Access, asked: string | undefined): string {
  if (!isStaff(access)) return access.personId;
  if (asked === undefined)
    throw new Problem('shape-invalid', { parts: [{ pointer: '/contactId', code: 'required' }] });
  return asked;
}
