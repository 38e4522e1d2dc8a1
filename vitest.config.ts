import { defineConfig } from 'vitest/config';

/** The SDK is CommonJS with a Proxy as its export, on which Node's own loader for packages hangs. */
const server = { deps: { inline: ['@zoom/appssdk'] } };

/** Laws about what was built. Like the browser tests, they bring the panel up to date first. */
const onThePanel = ['test/laws/{manifest,pages}.test.ts'];
const globalSetup = ['bin/before-tests.mjs'];

/** A test that needs more than this waits for something that will not come. Milliseconds. */
const PATIENCE = { unit: 10_000, server: 400_000, e2e: 120_000 };

/** Looks at every scene with a browser for each processor. The other files wait for half of their time, so two of them run at once. */
const scenes = ['test/e2e/scenes.test.ts'];

export default defineConfig({
  test: {
    // Two cores: more workers would only make them wait for each other.
    maxWorkers: 2,
    allowOnly: false,
    projects: [
      { test: { name: 'unit', include: ['{server,client}/**/*.test.{ts,tsx}'], server, testTimeout: PATIENCE.unit } },
      { test: { name: 'laws', include: ['test/laws/**/*.test.{ts,tsx}'], exclude: onThePanel, server, testTimeout: PATIENCE.server } },
      { test: { name: 'panel', include: onThePanel, globalSetup, server, testTimeout: PATIENCE.server } },
      {
        test: { name: 'server', include: ['test/server/**/*.test.ts'], server, testTimeout: PATIENCE.server, hookTimeout: PATIENCE.server },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: scenes,
          globalSetup,
          setupFiles: ['test/e2e/support/evidence.ts'],
          sequence: { groupOrder: 1 }, // after the others
          testTimeout: PATIENCE.e2e,
          hookTimeout: PATIENCE.e2e,
        },
      },
      {
        test: {
          name: 'scenes',
          include: scenes,
          globalSetup,
          sequence: { groupOrder: 2 }, // alone
          testTimeout: PATIENCE.e2e,
          hookTimeout: PATIENCE.e2e,
        },
      },
    ],
  },
});
