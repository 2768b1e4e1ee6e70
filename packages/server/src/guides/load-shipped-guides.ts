import { compileGuide } from '@upheld/engine';
import type { FastifyBaseLogger } from 'fastify';
import type pg from 'pg';
import { storeEdition } from './edition-store.ts';
import { readShippedGuides } from './shipped-guides.ts';

/**
 * Gives a workspace the editions that this Upheld ships. A guide with errors, and an edition that is stored with
 * other content (code `edition-changed`), are left out with an error in the log; what is stored stays in force.
 */
export async function loadShippedGuides(
  pool: pg.Pool,
  workspaceId: string,
  log: FastifyBaseLogger,
  options: { replace?: boolean } = {},
): Promise<void> {
  for (const { name, files } of await readShippedGuides()) {
    const { guide, problems } = compileGuide(files);
    if (guide === null) {
      log.error({ guide: name, problem: problems.find(({ severity }) => severity === 'error') }, 'guide-has-errors');
      continue;
    }
    const result = await storeEdition(pool, workspaceId, { guide: guide.id, edition: guide.edition, files }, options);
    if (result === 'changed') {
      log.error(
        { code: 'edition-changed', guide: guide.id, edition: guide.edition },
        'An edition is immutable: its files differ from the stored ones. Give the changed guide a new edition.',
      );
    }
  }
}
