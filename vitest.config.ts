import { defineConfig } from 'vitest/config';

const counts = './scripts/counts-reporter.ts';

export default defineConfig({
  test: {
    reporters: ['default', counts],
    maxWorkers: 2,
    projects: [
      { test: { name: 'engine', include: ['packages/engine/src/**/*.test.ts'] } },
      { test: { name: 'scenario', include: ['packages/scenario/src/**/*.test.ts'] } },
      { test: { name: 'contract', include: ['packages/contract/src/**/*.test.ts'] } },
      { test: { name: 'publish', include: ['packages/publish/src/**/*.test.ts'] } },
      {
        test: {
          name: 'server',
          include: ['packages/server/src/**/*.test.ts'],
          globalSetup: ['packages/server/test-support/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'web', include: ['packages/web/src/**/*.test.{ts,tsx}'] } },
      {
        test: {
          name: 'cli',
          include: ['packages/cli/src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.live.test.ts'],
          testTimeout: 60_000,
        },
      },
      { test: { name: 'live', include: ['packages/cli/src/**/*.live.test.ts'] } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
