/**
 * How npm run test:mutation plants its faults. The types are not checked on the way: TypeScript 7
 * has no API for that, nor one to read tsconfig.json with.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  mutate: ['src/{domain,flow,session,exports}/**/*.ts', 'src/app/take-over.ts'],
  ignorePatterns: ['dist', 'shots', 'test-results'],
  coverageAnalysis: 'perTest',
  tsconfigFile: 'none.json',
  concurrency: 2,
  dryRunTimeoutMinutes: 20, // a busy machine is no fault of the tests
  timeoutMS: 60_000, // nor is a machine that stands still a fault that was noticed
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: 'node_modules/.cache/eleven/mutation.json' },
}
