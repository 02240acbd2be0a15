import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts', 'test/unit/bench/*.test.mjs'],
    environment: 'node',
    setupFiles: ['test/unit/seed.ts'],
    // Five seconds, the usual time, are less than some tests allow themselves, and too few on a loaded machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The sources are checked by tsc; here only the type tests count.
    typecheck: {
      enabled: true,
      ignoreSourceErrors: true,
      include: ['test/types/**/*.test-d.ts'],
      tsconfig: './tsconfig.json',
    },
  },
});
