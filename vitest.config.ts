import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{domain,engines,formats,server,web,synthetic,checks,bench}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters: ['default'],
  },
})
