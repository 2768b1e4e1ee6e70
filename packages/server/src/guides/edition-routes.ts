import { EditionDiff, EditionRow, PublishEdition } from '@upheld/contract';
import { z } from 'zod';
import { readingOf } from '../cases/reading-of.ts';
import type { Deps } from '../http/deps.ts';
import { accessOf } from '../http/request-access.ts';
import { answers, InWorkspace, type Routes } from '../http/zod-app.ts';
import { Problem } from '../problems/problem.ts';
import { editionDiff } from './edition-diff.ts';
import { listEditions } from './list-editions.ts';
import { publishEdition } from './publish-edition.ts';

const Named = z.string().max(60);
const OfGuide = InWorkspace.extend({ guide: Named });
const bodyLimitBytes = 8 * 1_048_576;

/** Editions: published, listed, compared. */
export const editionRoutes =
  (deps: Deps): Routes =>
  async (app) => {
    app.post(
      '/guides',
      {
        bodyLimit: bodyLimitBytes,
        schema: {
          operationId: 'publishEdition',
          tags: ['guides'],
          description:
            'The guide and its edition are those of `guide.yaml`. Publishing the same files again changes nothing and is answered with 200',
          params: InWorkspace,
          body: PublishEdition,
          response: answers({ 200: EditionRow, 201: EditionRow }),
        },
      },
      async (request, reply) => {
        const { workspace } = accessOf(request);
        const { guide, isNew } = await publishEdition(deps, workspace.id, request.body.files);
        const rows = await listEditions(deps, workspace.id, guide.id);
        const row = rows.find(({ edition }) => edition === guide.edition);
        if (row === undefined) throw new Error(`edition ${guide.edition} of ${guide.id} was not stored`);
        const edition = encodeURIComponent(guide.edition);
        return reply
          .code(isNew ? 201 : 200)
          .header('location', `/api/v1/workspaces/${workspace.slug}/guides/${guide.id}?edition=${edition}`)
          .send(row);
      },
    );

    app.get(
      '/guides/:guide/editions',
      {
        schema: {
          operationId: 'listEditions',
          tags: ['guides'],
          params: OfGuide,
          response: answers({ 200: z.object({ items: z.array(EditionRow) }) }),
        },
      },
      async (request) => {
        const items = await listEditions(deps, accessOf(request).workspace.id, request.params.guide);
        if (items.length === 0) throw new Problem('not-found');
        return { items };
      },
    );

    app.get(
      '/guides/:guide/editions/:edition/diff/:other',
      {
        schema: {
          operationId: 'diffEditions',
          tags: ['guides'],
          description: 'What changes from `edition` to `other`',
          params: OfGuide.extend({ edition: Named, other: Named }),
          response: answers({ 200: EditionDiff }),
        },
      },
      async (request) => {
        const { access, language } = readingOf(deps, request);
        const { guide, edition, other } = request.params;
        const [before, after] = await Promise.all([
          deps.guides.find(access.workspace.id, guide, edition),
          deps.guides.find(access.workspace.id, guide, other),
        ]);
        if (before === null || after === null) throw new Problem('not-found');
        return editionDiff(before, after, language);
      },
    );
  };
