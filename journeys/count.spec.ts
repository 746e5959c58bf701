import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './desk/ask.ts'
import { expectAccessible } from './desk/expect-accessible.ts'
import { openBrowser } from './desk/open-browser.ts'
import { lookAs, waitUntilIdle } from './desk/session.ts'
import { type StartedOffice, startOffice } from './desk/start-office.ts'

const title = 'People held on one border'

describe('honest numbers, from lists to anyone who reads them', () => {
  let office: StartedOffice
  let browser: Browser
  let context: BrowserContext
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    office = await startOffice()
    browser = await openBrowser()
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, baseURL: office.origin })
    page = await context.newPage()
    watch(page)
  })
  afterAll(async () => {
    await browser?.close()
    await office?.stop()
  })

  /** Nothing may break, be refused by the content policy, or be asked of another host. */
  function watch(watched: Page): void {
    watched.on('pageerror', (failure) => complaints.push(failure.message))
    watched.on('console', (message) => {
      if (message.type() === 'error' && /Content Security Policy/i.test(message.text())) complaints.push(message.text())
    })
    watched.on('request', (request) => {
      if (!request.url().startsWith(office.origin))
        complaints.push(`asked another host: ${new URL(request.url()).host}`)
    })
  }

  test('a statistician counts and meets nobody: no page of people, no protected list', async () => {
    await page.goto(office.signInLink)
    await page.getByRole('navigation').waitFor()
    await waitUntilIdle(page, 550)
    await lookAs(page, 'Statistician')
    const links = await page.getByRole('navigation').getByRole('link').allTextContents()
    expect(links).toEqual(expect.arrayContaining(['Estimates', 'Trends', 'Money', 'Releases']))
    expect(links).not.toContain('People')
    await page.goto('/people')
    await page.getByRole('heading', { name: 'Nothing here' }).waitFor()
    const { lists } = await ask<{ lists: { name: string }[] }>(page, 'GET', '/estimates/lists?basis=proposed')
    expect(lists.length).toBeGreaterThanOrEqual(3)
  }, 600_000)

  test('one list is refused, with what would help', async () => {
    await page.goto('/estimates/new')
    await page.getByLabel('What do you want to know?').fill('One list only')
    await page.getByRole('checkbox').first().check()
    await page.getByRole('button', { name: 'Estimate' }).click()
    await page.getByText('No estimate can be made from these lists').waitFor()
    await page.getByText('a second list of the same people').waitFor()
    await expectAccessible(page, 'a refused estimate')
  })

  test('two lists and a third give a number with its interval, its doubters and its critics', async () => {
    await page.goto('/estimates/new')
    await page.getByLabel('What do you want to know?').fill(title)
    const boxes = page.getByRole('checkbox')
    for (const at of [0, 1]) await boxes.nth(at).check()
    await page.getByRole('button', { name: 'Estimate' }).click()
    await page.getByText(/^About [\d,]+ people in all/).waitFor({ timeout: 60_000 })
    const two = await page.getByText(/^About [\d,]+ people in all/).textContent()

    await page.goto('/estimates/new')
    await page.getByLabel('What do you want to know?').fill(title)
    for (const at of [0, 1, 2]) await boxes.nth(at).check()
    for (const at of [0, 1, 2]) await page.getByLabel('Whom could this list see?').nth(at).fill('whoever was met')
    await page.getByLabel('Who counts').fill('people held in compounds')
    await page.getByLabel('Place', { exact: true }).fill('one border')
    await page.getByLabel('From', { exact: true }).fill('2026-02-01')
    await page.getByLabel('To', { exact: true }).fill('2026-02-28')
    await page.getByRole('button', { name: 'Estimate' }).click()
    await page.getByText(/^About [\d,]+ people in all/).waitFor({ timeout: 60_000 })
    const three = await page.getByText(/^About [\d,]+ people in all/).textContent()
    expect(three).not.toBe(two)
    for (const heading of [
      'How this number came about',
      'If one thing were different',
      'What is said against the method',
    ]) {
      await page.getByRole('heading', { name: heading }).waitFor()
    }
    await page.getByText(/links drawn again 200 times/).waitFor()
    await page.locator('svg[class^="plot"]').first().waitFor()
    await expectAccessible(page, 'an estimate')
  })

  test('a release shows its error first, is entered in the ledger, and its like is refused', async () => {
    await page.goto('/releases')
    await page.getByRole('button', { name: 'Use the invented cases' }).click()
    await page.getByRole('textbox', { name: 'Body of cases' }).fill('Invented cases')
    await page.getByRole('button', { name: 'Show the error first' }).click()
    await page.getByText('Groups below 10 disappear').waitFor()
    expect((await ask<{ ledgers: unknown[] }>(page, 'GET', '/ledgers')).ledgers).toEqual([])
    await page.getByRole('button', { name: 'Release', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Title').fill('Invented cases of one region')
    await dialog.getByLabel('Why?').fill('For the story')
    await dialog.getByRole('button', { name: 'Release' }).click()
    await page.getByText('It is public.').waitFor()
    await page.getByRole('table', { name: 'Releases of Invented cases' }).waitFor()
    await expectAccessible(page, 'the ledger')

    await page.getByRole('button', { name: 'Use the invented cases' }).click()
    await page.getByRole('textbox', { name: 'Body of cases' }).fill('Invented cases')
    await page.getByRole('textbox', { name: 'Smallest group' }).fill('5')
    await page.getByRole('button', { name: 'Show the error first' }).click()
    await page.getByText('The ledger refuses this').waitFor()
    expect(await page.getByRole('button', { name: 'Release', exact: true }).count()).toBe(0)
  })

  test('anyone reads it without signing in: pictures with intervals, the ways on a map, a file and how to cite it', async () => {
    const outside = await browser.newContext({ viewport: { width: 360, height: 740 }, baseURL: office.origin })
    const anyone = await outside.newPage()
    watch(anyone)
    await anyone.goto('/public')
    await anyone.getByRole('link', { name: 'Invented cases of one region' }).click()
    await anyone.getByRole('heading', { name: 'From where to where' }).waitFor()
    await expect.poll(() => anyone.locator('svg[class^="plot"]').count(), { timeout: 20_000 }).toBe(2)
    await expect.poll(() => anyone.locator('[data-mark="arrow"] path').count(), { timeout: 20_000 }).toBeGreaterThan(3)
    await anyone.getByText(/Released .* with Homeward/).waitFor()
    const [download] = await Promise.all([
      anyone.waitForEvent('download'),
      anyone.getByRole('link', { name: 'aggregates.csv' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('SYNTHETIC-aggregates.csv')
    await expectAccessible(anyone, 'the public page on a phone')
    await anyone.goto('/estimates')
    expect(await anyone.getByText(title).count()).toBe(0)
    await outside.close()
  })

  test('nothing broke, nothing was refused by the content policy, and no other host was asked', () => {
    expect(complaints).toEqual([])
  })
})
