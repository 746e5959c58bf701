import { defineConfig } from 'vitest/config'

// The journeys start the built program and a real browser: one after the other, and with time.
export default defineConfig({
  test: {
    include: ['journeys/**/*.spec.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    sequence: { concurrent: false },
    bail: 0,
    reporters: ['default'],
  },
})
