import type pg from 'pg';
import { afterAll, inject } from 'vitest';
import { createPool } from '../src/database/pool.ts';
import { cloneTemplate, dropDatabase } from './test-cluster.ts';
import type {} from './global-setup.ts';

export interface TestDatabase {
  /** Signs in as superuser and owner, as Upheld does; `inWorkspace` steps down from that. */
  readonly pool: pg.Pool;
  readonly connectionConfig: pg.ClientConfig;
}

/**
 * A database of the test file's own, a copy of the migrated template, dropped after its last test. Call it at
 * the top of the file: `const database = await createTestDatabase();`. With `empty` it has no tables at all.
 */
export async function createTestDatabase(options: { readonly empty?: boolean } = {}): Promise<TestDatabase> {
  const administration = inject('testCluster');
  const connectionConfig = await cloneTemplate(administration, options);
  const pool = createPool({ connectionConfig, kind: 'embedded' }, { onConnectionLost: () => undefined });
  afterAll(async () => {
    await pool.end();
    await dropDatabase(administration, connectionConfig.database ?? '');
  });
  return { pool, connectionConfig };
}
