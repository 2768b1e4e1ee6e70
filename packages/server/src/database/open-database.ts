import type pg from 'pg';
import type { DatabaseProblem } from './database-problem.ts';
import { startEmbeddedCluster } from './embedded/embedded-cluster.ts';
import { openExternal } from './external-server.ts';
import { success, type Outcome } from './outcome.ts';

export interface OpenDatabase {
  /** For `createPool`, or for a client of one's own. Holds the password: never log it. */
  readonly connectionConfig: pg.ClientConfig;
  readonly kind: 'embedded' | 'external';
  /** Version of the server, for example "18.4". */
  readonly version: string;
  /**
   * Settles if the embedded server ends without `close()` (killed by hand or for want of memory). An external
   * server comes back by itself, so there it never settles.
   */
  readonly lost: Promise<void>;
  /** Stops the embedded server and gives the data folder free. Close pools first. May be called twice. */
  close(): Promise<void>;
}

export interface DatabaseSettings {
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
}

/**
 * The database Upheld works on: the server of `databaseUrl`, else an embedded one in the data folder, which is
 * created where there is none. Expected failures come back as problems with a stable code.
 */
export async function openDatabase(
  settings: DatabaseSettings,
): Promise<Outcome<OpenDatabase, DatabaseProblem>> {
  if (settings.databaseUrl !== undefined) {
    const external = await openExternal(settings.databaseUrl);
    if (!external.ok) return external;
    const never = new Promise<void>(() => undefined);
    return success({ ...external.value, kind: 'external', lost: never, close: async () => undefined });
  }
  const embedded = await startEmbeddedCluster({ dataFolder: settings.dataFolder });
  if (!embedded.ok) return embedded;
  const cluster = embedded.value;
  let closing: Promise<void> | undefined;
  return success({
    connectionConfig: cluster.connectionConfig,
    kind: 'embedded',
    version: cluster.version,
    lost: new Promise<void>((resolve) => void cluster.gone.then(() => (closing ? undefined : resolve()))),
    close: () => (closing ??= cluster.stop()),
  });
}
