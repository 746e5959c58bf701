import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { pages } from '../../web/pages.ts'
import { ask } from './ask.ts'
import { expectAccessible } from './expect-accessible.ts'

/** The windows every page is held to. */
export const windows = [
  { name: 'desk, light', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: 'phone, dark', viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  { name: 'phone, light', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  { name: 'desk, dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
] as const

/** Opens every page of the page list that the reader may see, in one window, and holds it to the same bar. */
export async function visitEveryPage(
  browser: Browser,
  session: { readonly storageState: Awaited<ReturnType<BrowserContext['storageState']>>; readonly baseURL: string },
  { name, ...look }: (typeof windows)[number],
): Promise<void> {
  const context = await browser.newContext({ ...look, ...session })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('navigation').waitFor()
  const paths = await pathsOf(page)
  expect(paths.length).toBeGreaterThan(10)
  for (const path of paths) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.waitForLoadState('networkidle')
    await page.getByText('SYNTHETIC').first().waitFor()
    await expectAccessible(page, `${path} (${name})`)
  }
  await context.close()
}

/** The addresses of all pages for this role, with a real list, person and batch in the places that need one. */
async function pathsOf(page: Page): Promise<string[]> {
  const { actions } = await ask<{ actions: string[] }>(page, 'GET', '/session')
  const { lists } = await ask<{ lists: { id: string }[] }>(page, 'GET', '/lists')
  const { people } = await ask<{ people: { id: string }[] }>(page, 'POST', '/people/search', {})
  const { batches } = await ask<{ batches: { id: string }[] }>(page, 'GET', '/batches')
  const real: Readonly<Record<string, string | undefined>> = {
    $list: lists[0]?.id,
    $person: people[0]?.id,
    $batch: batches[0]?.id,
  }
  return pages
    .filter(({ permission }) => permission === null || actions.includes(permission))
    .map(({ path }) => path.replace(/\$\w+/, (place) => real[place] ?? place))
    .filter((path) => !path.includes('$'))
}
