import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,remotion}/**/*.test.{ts,tsx}'],
    // `npm run test:e2e` has a configuration of its own.
    exclude: ['src/testing/e2e/**'],
    // One PostgreSQL for the whole run, started by the first test that wants it.
    globalSetup: ['src/testing/test-database-setup.ts'],
    // Browser and encoder tests want the machine to themselves: files run two at a time at most.
    maxWorkers: 2,
    // A busy machine is no failure; what must be fast is measured in benchmarks.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
