import type { ClientConfig } from 'pg';
import type { TestProject } from 'vitest/node';
import { startTestCluster } from './test-cluster.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The run's cluster, as superuser. */
    testCluster: ClientConfig;
  }
}

/** Starts one PostgreSQL for the whole run; vitest calls what is returned at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTestCluster();
  project.provide('testCluster', cluster.connectionConfig);
  return () => cluster.stop();
}
