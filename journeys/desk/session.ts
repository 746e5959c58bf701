import type { Page } from 'playwright-core'
import { ask } from './ask.ts'

interface Session {
  readonly jobs: readonly { readonly kind: string; readonly state: string }[]
  readonly view: { readonly read: number; readonly total: number }
}

/** Looks at the demonstration as another role, by the menu. */
export async function lookAs(page: Page, role: string): Promise<void> {
  const choice = page.getByLabel('Look at it as')
  await choice.waitFor()
  if ((await choice.locator('option:checked').textContent()) === role) return
  const switched = page.waitForResponse((answer) => answer.url().endsWith('/demonstration/role'))
  await choice.selectOption({ label: role })
  await switched
  await page
    .getByText(new RegExp(`^${role}`))
    .first()
    .waitFor()
}

/** Waits until no long task runs and every record is open. */
export async function waitUntilIdle(page: Page, withinSeconds = 240): Promise<void> {
  const until = Date.now() + withinSeconds * 1000
  for (;;) {
    const { jobs, view } = await ask<Session>(page, 'GET', '/session')
    const failed = jobs.filter(({ state }) => state === 'failed')
    if (failed.length > 0) throw new Error(`failed: ${failed.map(({ kind }) => kind).join(', ')}`)
    const isBusy = jobs.some(({ state }) => state === 'running' || state === 'waiting')
    if (!isBusy && view.read >= view.total) return
    if (Date.now() > until) throw new Error(`still busy after ${withinSeconds} s: ${JSON.stringify(jobs)}`)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}
