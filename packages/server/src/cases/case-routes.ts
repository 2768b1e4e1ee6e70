import {
  ActPreview,
  ActPreviewRequest,
  acts,
  actNames,
  CaseCounts,
  CaseCountsQuery,
  CaseList,
  CaseListQuery,
  CaseView,
  FileCaseRequest,
  GuidanceView,
  ProofView,
  Timeline,
  type ActName,
} from '@upheld/contract';
import { proof } from '@upheld/engine';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isStaff } from '../access/access.ts';
import { mayTry } from '../access/permissions.ts';
import type { Deps } from '../http/deps.ts';
import { versionInIfMatch } from '../http/if-match.ts';
import { nextLink } from '../http/cursor.ts';
import { repeatable } from '../http/repeatable.ts';
import { accessOf } from '../http/request-access.ts';
import { idempotencyClaim } from '../http/stored-answer.ts';
import { answers, InWorkspace, type Routes } from '../http/zod-app.ts';
import { Problem } from '../problems/problem.ts';
import { addingActs } from './act-commands.ts';
import { actPreview } from './act-preview.ts';
import { actOnCase } from './act-on-case.ts';
import { caseGuidance } from './case-guidance.ts';
import { caseView } from './case-view.ts';
import { isForCustomer } from './case-summary.ts';
import { countCases, listCases } from './list-cases.ts';
import { proofView } from './milestone-view.ts';
import { openCase } from './open-case.ts';
import { readCase } from './read-case.ts';
import { readingOf } from './reading-of.ts';
import { sendCase } from './send-case.ts';
import { tellOfCase } from './tell-of-case.ts';
import { timelineView } from './timeline-view.ts';

const OfCase = InWorkspace.extend({ number: z.coerce.number().int().min(1) });
const OfPromise = OfCase.extend({ milestone: z.string().max(100) });

export const caseRoutes =
  (deps: Deps): Routes =>
  async (app) => {
    app.post(
      '/cases',
      {
        schema: {
          operationId: 'fileCase',
          tags: ['cases'],
          description:
            'With `Prefer: return=minimal` the answer is only its number and version, beside Location and ETag',
          params: InWorkspace,
          body: FileCaseRequest,
          response: answers({ 201: CaseView }),
        },
      },
      async (request, reply) => {
        const reading = readingOf(deps, request);
        const { access } = reading;
        const contactId = isStaff(access) ? request.body.contactId : access.personId;
        if (contactId === undefined)
          throw new Problem('shape-invalid', { parts: [{ pointer: '/contactId', code: 'required' }] });
        // Only staff write down what came by phone or mail; contracts and clocks go by the channel.
        const channel = isStaff(access) ? request.body.channel : 'web';
        const title = inOneLine(request.body.title);
        const claim = idempotencyClaim(request, access);
        const answer = await repeatable(
          () =>
            openCase(deps, reading, { ...request.body, contactId, channel, title }, claim, wantedIn(request)),
          { onChange: false },
        );
        if ('news' in answer) tellOfCase(deps, access, answer.news);
        return sendCase(reply, answer);
      },
    );

    app.get(
      '/cases',
      {
        schema: {
          operationId: 'listCases',
          tags: ['cases'],
          params: InWorkspace,
          querystring: CaseListQuery,
          response: answers({ 200: CaseList }),
        },
      },
      async (request, reply) => {
        const page = await listCases(deps, accessOf(request), request.query);
        if (page.nextCursor !== null) reply.header('link', nextLink(request.url, page.nextCursor));
        return page;
      },
    );

    app.get(
      '/cases/counts',
      {
        schema: {
          operationId: 'countCases',
          tags: ['cases'],
          params: InWorkspace,
          querystring: CaseCountsQuery,
          response: answers({ 200: CaseCounts }),
        },
      },
      async (request) => countCases(deps, accessOf(request), request.query),
    );

    app.get(
      '/cases/:number',
      {
        schema: {
          operationId: 'readCase',
          tags: ['cases'],
          params: OfCase,
          response: answers({ 200: CaseView }),
        },
      },
      async (request, reply) => {
        const reading = readingOf(deps, request);
        const { guide, kase, surroundings, version } = await readCase(
          deps,
          reading.access,
          request.params.number,
        );
        reply.header('etag', `"${version}"`);
        return caseView(guide, kase, surroundings, reading);
      },
    );

    app.get(
      '/cases/:number/timeline',
      {
        schema: {
          operationId: 'readTimeline',
          tags: ['cases'],
          params: OfCase,
          response: answers({ 200: Timeline }),
        },
      },
      async (request, reply) => {
        const access = accessOf(request);
        const { guide, kase, version } = await readCase(deps, access, request.params.number);
        reply.header('etag', `"${version}"`);
        return timelineView(guide, kase, !isStaff(access));
      },
    );

    app.get(
      '/cases/:number/guidance',
      {
        schema: {
          operationId: 'readGuidance',
          tags: ['cases'],
          params: OfCase,
          response: answers({ 200: GuidanceView }),
        },
      },
      async (request) => caseGuidance(deps, readingOf(deps, request), request.params.number),
    );

    app.get(
      '/cases/:number/promises/:milestone',
      {
        schema: {
          operationId: 'readPromise',
          tags: ['cases'],
          params: OfPromise,
          querystring: z.object({ turn: z.coerce.number().int().min(1).optional() }),
          response: answers({ 200: ProofView }),
        },
      },
      async (request) => {
        const { access, now } = readingOf(deps, request);
        const { guide, kase } = await readCase(deps, access, request.params.number);
        const proved = proof(guide, kase, request.params.milestone, request.query.turn ?? null, now);
        if (proved === null || (!isStaff(access) && !isForCustomer(proved.milestone)))
          throw new Problem('not-found');
        return proofView(guide, proved);
      },
    );

    app.post(
      '/cases/:number/do/preview',
      {
        schema: {
          operationId: 'previewAct',
          tags: ['acts'],
          params: OfCase,
          body: ActPreviewRequest,
          response: answers({ 200: ActPreview }),
        },
      },
      async (request) => actPreview(deps, readingOf(deps, request), request.params.number, request.body),
    );

    for (const name of actNames) actRoute(deps, app, name);
  };

function actRoute(deps: Deps, app: Parameters<Routes>[0], name: ActName) {
  app.post(
    `/cases/:number/${name}`,
    {
      schema: {
        operationId: operationOf(name),
        tags: ['acts'],
        params: OfCase,
        body: acts[name] as z.ZodType<object>,
        response: answers({ 200: CaseView }),
      },
    },
    async (request: FastifyRequest, reply) => {
      const reading = readingOf(deps, request);
      const { access } = reading;
      if (!mayTry(access.role, name)) throw new Problem('forbidden');
      const claim = idempotencyClaim(request, access);
      const ifVersion = versionInIfMatch(request);
      if (ifVersion === null && !(claim !== null && addingActs.has(name)))
        throw new Problem('if-match-missing');
      const { number } = request.params as z.output<typeof OfCase>;
      const act = { number, name, body: request.body as never, ifVersion };
      const answer = await repeatable(() => actOnCase(deps, reading, act, claim), {
        onChange: ifVersion === null,
      });
      if ('news' in answer) tellOfCase(deps, access, answer.news);
      return sendCase(reply, answer);
    },
  );
}

/** Breaks and control characters as blanks: a title becomes the subject of mails. Nothing where nothing is to be seen. */
const inOneLine = (title: string) =>
  /[^\p{C}\p{Z}]/u.test(title) ? title.replace(/\p{Cc}+/gu, ' ').trim() : '';

/** RFC 7240: programs that file many cases need no page of each. */
const wantedIn = (request: FastifyRequest) =>
  /(?:^|[,;\s])return=minimal(?:$|[,;\s])/.test(String(request.headers.prefer ?? ''))
    ? 'minimal'
    : 'representation';

/** `change-severity` is `changeSeverity`. */
const operationOf = (name: ActName) =>
  `act${name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}`;
