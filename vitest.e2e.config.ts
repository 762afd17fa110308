import { defineConfig } from 'vitest/config';

/** `npm run test:e2e`: the built app in a real browser. */
export default defineConfig({
  test: {
    include: ['src/testing/e2e/**/*.e2e.test.ts'],
    maxWorkers: 1,
    expect: { poll: { timeout: 30_000 } },
    // A machine without a graphics card plays slowly; the first start builds the app.
    testTimeout: 180_000,
    hookTimeout: 240_000,
  },
});
