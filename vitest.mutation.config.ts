import { defineConfig } from 'vitest/config'

const promises = (ending: string) => [`tests/{domain,flow,session,exports,app}/**/*.test.${ending}`]

/**
 * The tests that have to notice a fault planted by `npm run test:mutation`. Left out is the count of
 * all 12,582,912 inputs: it would notice nearly all of them alone, and takes seconds for each.
 */
export default defineConfig({
  test: {
    exclude: ['tests/domain/enumeration.test.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: promises('ts'), environment: 'node' },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: promises('tsx'),
          environment: 'jsdom',
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
})
