// In: the test files under tests/. Out: how vitest runs them.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/build.ts',
    // No test changes what another sees, and loading wink and discord.js once a worker halves the time.
    isolate: false,
    // Some files mostly wait for processes that they start, so a second worker helps on any machine.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
