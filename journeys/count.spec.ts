import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './desk/ask.ts'
import { expectAccessible } from './desk/expect-accessible.ts'
import { openBrowser } from './desk/open-browser.ts'
import { lookAs, waitUntilIdle } from './desk/session.ts'
import { type StartedOffice, startOffice } from './desk/start-office.ts'

const title = 'People held on one border'
const windows = [
  { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  { viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
] as const
/** A third source appears: more is recorded, and neither of the two that were there before recorded more. */
const reporting = [
  'period,source,cases,effort',
  '2024,Hotline,100,500',
  '2024,Shelter,50,500',
  '2025,Hotline,101,500',
  '2025,Shelter,49,500',
  '2025,New desk,150,500',
]

async function dropFile(page: Page, content: string): Promise<void> {
  const file = { name: 'reporting.csv', mimeType: 'text/csv', buffer: Buffer.from(content) }
  await page.setInputFiles('input[type=file]', file)
}

describe('honest numbers, from lists to anyone who reads them', () => {
  let office: StartedOffice
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let estimatePath: string
  let publicEstimatePath: string
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
    await waitUntilIdle(page, 1500)
    await lookAs(page, 'Statistician')
    const links = await page.getByRole('navigation').getByRole('link').allTextContents()
    expect(links).toEqual(expect.arrayContaining(['Estimates', 'Trends', 'Money', 'Releases']))
    expect(links).not.toContain('People')
    await page.goto('/people')
    await page.getByRole('heading', { name: 'Nothing here' }).waitFor()
    const { lists } = await ask<{ lists: { name: string }[] }>(page, 'GET', '/estimates/lists?basis=proposed')
    expect(lists.length).toBeGreaterThanOrEqual(3)
  }, 1_600_000)

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
    estimatePath = new URL(page.url()).pathname
  })

  test('the estimate is made public: rounded, its lists by letter', async () => {
    await page.getByRole('button', { name: 'Make public' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Why?').fill('For the story')
    await dialog.getByRole('button', { name: 'Make public' }).click()
    await dialog.waitFor({ state: 'detached' })
    const { releases } = await ask<{ releases: { id: string; kind: string; statement: { estimate: number } }[] }>(
      page,
      'GET',
      '/public/releases',
    )
    const [published] = releases
    expect([published!.kind, published!.statement.estimate % 10]).toEqual(['estimate', 0])
    publicEstimatePath = `/public/${published!.id}`
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

  test('a new source is no rise: the trend is told in words its numbers can carry', async () => {
    await page.goto('/trends')
    await page.getByText('Ten rules').waitFor()
    await dropFile(page, `${reporting.join('\n')}\n`)
    await page.getByText('Recorded cases rose.').first().waitFor()
    await page.getByText('fixed panel').first().waitFor()
    expect(await page.getByText(/alarm/i).count()).toBe(0)
    await expectAccessible(page, 'a trend')
    await dropFile(page, 'period,source,cases\n2024,Hotline,many\n')
    await page.getByText(/line 2/i).waitFor()
    expect(await page.getByText('many', { exact: true }).count()).toBe(0)
  })

  test('of two totals only the ratio is told, or why there is none', async () => {
    await page.goto('/trends')
    await page.getByRole('heading', { name: 'Two estimated totals' }).waitFor()
    await page.getByLabel('Earlier').selectOption({ index: 0 })
    await page.getByLabel('Later').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Compare' }).click()
    await page
      .getByText(/Ratio \d|No ratio is told/)
      .first()
      .waitFor()
    await expectAccessible(page, 'two totals')
  })

  test('money is a range with its steps, beside figures that contradict each other', async () => {
    await page.goto('/money')
    await page.getByRole('table', { name: 'What others have said' }).waitFor()
    await page.getByRole('button', { name: 'Add an amount' }).click()
    await page.getByLabel('What was seen').fill('Payments of one compound')
    await page.getByLabel('At least (US$)').fill('1000000')
    await page.getByLabel('At most (US$)').fill('3000000')
    await page.getByRole('button', { name: 'Add an assumption' }).click()
    await page.getByLabel('Assumption', { exact: true }).fill('Share of the wallets that are known')
    await page.getByLabel('Factor, low end').fill('2')
    await page.getByLabel('Factor, high end').fill('5')
    expect(await page.getByRole('heading', { name: 'The range' }).count()).toBe(0)
    await page.getByLabel('Who said so').fill('assumed here')
    await page.getByRole('heading', { name: 'The range' }).waitFor()
    await page.getByText('$2 million – $15 million').first().waitFor()
    await expectAccessible(page, 'money')
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
    await anyone.goto(publicEstimatePath)
    await anyone.getByText(/^About [\d,]+ people in all/).waitFor()
    await anyone.getByText(/^list A: whoever was met/).waitFor()
    await anyone.locator('svg[class^="plot"]').first().waitFor()
    await anyone.getByText(/Released .* with Homeward/).waitFor()
    await expectAccessible(anyone, 'a public estimate on a phone')
    await anyone.goto('/estimates')
    await anyone.getByRole('heading', { name: 'Sign in' }).waitFor()
    expect(await anyone.getByText(title).count()).toBe(0)
    await outside.close()
  })

  test('every page of counting holds on a desk and on a phone, by day and by night', async () => {
    const storageState = await context.storageState()
    for (const look of windows) {
      const other = await browser.newContext({ ...look, storageState, baseURL: office.origin })
      const opened = await other.newPage()
      watch(opened)
      for (const path of ['/estimates', '/estimates/new', estimatePath, '/trends', '/money', '/releases', '/public']) {
        await opened.goto(path)
        await opened.getByRole('heading', { level: 1 }).first().waitFor()
        await opened.waitForLoadState('networkidle')
        await expectAccessible(opened, `${path} (${look.viewport.width}, ${look.colorScheme})`)
      }
      await other.close()
    }
  })

  test('whoever does not count finds nothing of it', async () => {
    const { id } = (await ask<{ estimates: { id: string }[] }>(page, 'GET', '/estimates')).estimates[0]!
    for (const role of ['Caseworker', 'Lawyer']) {
      await page.goto('/')
      await lookAs(page, role)
      const links = await page.getByRole('navigation').getByRole('link').allTextContents()
      for (const name of ['Estimates', 'Trends', 'Money', 'Releases']) expect(links).not.toContain(name)
      for (const path of ['/estimates', '/releases', estimatePath]) {
        await page.goto(path)
        await page.getByRole('heading', { name: 'Nothing here' }).waitFor()
      }
      for (const path of ['/estimates', `/estimates/${id}`, '/ledgers']) {
        await expect(ask(page, 'GET', path)).rejects.toThrow('404')
      }
    }
  }, 600_000)

  test('nothing broke, nothing was refused by the content policy, and no other host was asked', () => {
    expect(complaints).toEqual([])
  })
})
