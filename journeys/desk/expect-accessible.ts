import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly impact: string | null
  readonly nodes: readonly { readonly html: string }[]
}

/** Nothing serious or critical by axe, nothing wider than the window, nothing that the content policy refused. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  await page.evaluate(`${axe};0`)
  const violations = await page.evaluate<Violation[]>('axe.run().then(({ violations }) => violations)')
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  expect(serious, name).toEqual([])
  const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  expect(overflow, `${name} is wider than its window`).toBeLessThanOrEqual(0)
}
