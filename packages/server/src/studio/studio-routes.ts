import {
  CalendarYearQuery,
  CalendarYears,
  Findings,
  GuideSource,
  StudioGuide,
  StudioGuideRow,
  StudioPreview,
  StudioPreviewRequest,
} from '@upheld/contract';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { findEdition } from '../guides/edition-store.ts';
import type { Deps } from '../http/deps.ts';
import { accessOf } from '../http/request-access.ts';
import { answers, InWorkspace, type Routes } from '../http/zod-app.ts';
import { Problem } from '../problems/problem.ts';
import { calendarYear } from './calendar-year.ts';
import { duePreview } from './due-preview.ts';
import { findingView } from './finding-view.ts';
import { InEdition } from './in-edition.ts';
import { scopeOf, type Access } from '../access/access.ts';
import { inWorkspace } from '../database/transaction.ts';
import { holdingsOf } from './holdings.ts';
import { createLintMemory } from './lint-memory.ts';
import { readProblemWords } from './problem-words.ts';
import { studioGuide, studioGuideRow } from './studio-guide.ts';

/** Everything about a guide that its authors look at. Reads only; saves nothing. */
export const studioRoutes =
  (deps: Deps): Routes =>
  async (app) => {
    const lint = createLintMemory();
    const heldFor = (access: Access, guide: string) =>
      inWorkspace(
        deps.pool,
        scopeOf(access),
        (transaction) => holdingsOf(transaction, access.workspace.id, guide),
        { readOnly: true },
      );
    const words = await readProblemWords();
    const guideOf = async (request: FastifyRequest<{ Params: { guide: string; edition: string } }>) => {
      const { guide, edition } = request.params;
      const found = await deps.guides.find(accessOf(request).workspace.id, guide, edition);
      if (found === null) throw new Problem('not-found');
      return found;
    };
    const todayIn = (zone: string) =>
      Temporal.Instant.fromEpochMilliseconds(deps.clock.now()).toZonedDateTimeISO(zone).toPlainDate();
    const storedOf = async (workspaceId: string, guide: string, edition: string) => {
      const stored = await findEdition(deps.pool, workspaceId, guide, edition);
      if (stored === null) throw new Problem('not-found');
      return stored;
    };

    app.get(
      '/studio/guides',
      {
        schema: {
          operationId: 'listStudioGuides',
          tags: ['studio'],
          params: InWorkspace,
          response: answers({ 200: z.object({ items: z.array(StudioGuideRow) }) }),
        },
      },
      async (request) => {
        const access = accessOf(request);
        const { workspace } = access;
        const guides = await deps.guides.current(workspace.id);
        const items = guides.map(async (guide) =>
          studioGuideRow(
            guide,
            lint.problemsOf(
              await storedOf(workspace.id, guide.id, guide.edition),
              todayIn(guide.zone).toString(),
              await heldFor(access, guide.id),
            ),
          ),
        );
        return { items: await Promise.all(items) };
      },
    );

    app.get(
      '/studio/guides/:guide/:edition',
      {
        schema: {
          operationId: 'readStudioGuide',
          tags: ['studio'],
          params: InEdition,
          response: answers({ 200: StudioGuide }),
        },
      },
      async (request) => studioGuide(await guideOf(request)),
    );

    app.get(
      '/studio/guides/:guide/:edition/source',
      {
        schema: {
          operationId: 'readGuideSource',
          tags: ['studio'],
          params: InEdition,
          response: answers({ 200: GuideSource }),
        },
      },
      async (request) => {
        const { guide, edition } = request.params;
        return storedOf(accessOf(request).workspace.id, guide, edition);
      },
    );

    app.get(
      '/studio/guides/:guide/:edition/findings',
      {
        schema: {
          operationId: 'readGuideFindings',
          tags: ['studio'],
          params: InEdition,
          response: answers({ 200: Findings }),
        },
      },
      async (request) => {
        const guide = await guideOf(request);
        const access = accessOf(request);
        const stored = await storedOf(access.workspace.id, guide.id, guide.edition);
        const held = await heldFor(access, guide.id);
        const problems = lint.problemsOf(stored, todayIn(guide.zone).toString(), held);
        return { items: problems.map((problem) => findingView(problem, words)) };
      },
    );

    app.get(
      '/studio/guides/:guide/:edition/calendars',
      {
        schema: {
          operationId: 'readGuideCalendars',
          tags: ['studio'],
          params: InEdition,
          querystring: CalendarYearQuery,
          response: answers({ 200: CalendarYears }),
        },
      },
      async (request) => {
        const guide = await guideOf(request);
        const today = todayIn(guide.zone);
        const year = request.query.year ?? today.year;
        const calendars = Object.values(guide.calendars).filter(({ id }) => id !== 'always');
        return {
          year,
          today: today.toString(),
          calendars: calendars.map((calendar) => calendarYear(calendar, year)),
        };
      },
    );

    app.post(
      '/studio/guides/:guide/:edition/preview',
      {
        schema: {
          operationId: 'previewDue',
          tags: ['studio'],
          params: InEdition,
          body: StudioPreviewRequest,
          response: answers({ 200: StudioPreview }),
        },
      },
      async (request) => duePreview(await guideOf(request), request.body),
    );
  };
