import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './desk/ask.ts'
import { importList } from './desk/import-list.ts'
import { openBrowser } from './desk/open-browser.ts'
import { lookAs, waitUntilIdle } from './desk/session.ts'
import { type StartedOffice, startOffice } from './desk/start-office.ts'
import { synthesizeLists } from './desk/synthesize-lists.ts'
import { visitEveryPage, windows } from './desk/visit-every-page.ts'

interface Line {
  readonly id: string
  readonly names: readonly string[]
  readonly rows: number
  readonly lists: readonly { readonly id: string; readonly name: string; readonly wall: string }[]
}
interface People {
  readonly people: readonly Line[]
  readonly total: number | null
  readonly next: string | null
}
const search = (page: Page, body: object) => ask<People>(page, 'POST', '/people/search', body)
const enoughSample = 100

/** Someone who stands on protected lists only: page after page of each such list. */
async function findHidden(
  page: Page,
  walled: readonly { id: string }[],
): Promise<People['people'][number] | undefined> {
  for (const { id: list } of walled) {
    for (let after: string | null | undefined; after !== null; ) {
      const { people, next } = await search(page, { list, ...(after === undefined ? {} : { after }) })
      const hidden = people.find(({ lists }) => lists.every(({ wall }) => wall === 'protected'))
      if (hidden !== undefined) return hidden
      after = next
    }
  }
  return undefined
}

describe('release day, from the first start to one person', () => {
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
    page.on('pageerror', (failure) => complaints.push(failure.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && /Content Security Policy/i.test(message.text())) complaints.push(message.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(office.origin))
        complaints.push(`asked another host: ${new URL(request.url()).host}`)
    })
  })
  afterAll(async () => {
    await browser?.close()
    await office?.stop()
  })

  test('the printed link signs in once, leaves no secret in the address, and every page says SYNTHETIC', async () => {
    await page.goto(office.signInLink)
    await page.getByRole('navigation').waitFor()
    expect(page.url()).not.toContain('#')
    await page.getByText('SYNTHETIC').first().waitFor()
    const second = await browser.newContext({ baseURL: office.origin })
    const stranger = await second.newPage()
    await stranger.goto(office.signInLink)
    await stranger.getByText('This link was used before').waitFor()
    await second.close()
    await lookAs(page, 'Coordinator')
  })

  test('two lists go in while the demonstration loads: understood before anything is written, every row accounted for', async () => {
    for (const file of synthesizeLists(600, 11).slice(1, 3)) {
      const counts = await importList(page, file)
      expect(counts.read).toBeGreaterThan(0)
      expect(counts.read).toBe(counts.taken + counts.aside + counts.unchanged)
    }
  })

  test('a list that was not made by the generator is refused in one sentence that says what to do', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'homeward-real-'))
    const file = join(folder, 'people.csv')
    writeFileSync(file, 'Name,Nationality\nThida Example,MM\n')
    await page.goto('/lists/import')
    await page.setInputFiles('input[type=file]', file)
    await page.getByText(/npm start -- --empty/).waitFor()
    rmSync(folder, { recursive: true, force: true })
  })

  test('the same file again changes nothing', async () => {
    const [, file] = synthesizeLists(600, 11)
    await page.goto('/lists/import')
    await page.setInputFiles('input[type=file]', file!)
    await page.getByText('Every row is already here').waitFor()
    await page.getByRole('button', { name: 'Forget this file' }).click()
    await page.getByText('Drop a file here').waitFor()
  })

  test('the demonstration ends loading, and everything is linked', async () => {
    await waitUntilIdle(page, 850)
  }, 900_000)

  test('ten pairs are judged by keyboard, and one is undone', async () => {
    await page.goto('/review')
    const progress = page.getByText(/\d+ judged, [\d,]+ waiting/)
    await progress.waitFor()
    const judgedBefore = await judged(page)
    for (const [index, key] of ['s', 'd', 's', 's', 'u', 's', 's', 'd', 's', 's'].entries()) {
      const answered = page.waitForResponse((answer) => answer.request().method() === 'PUT')
      await page.keyboard.press(key)
      expect((await answered).status()).toBe(200)
      await page.getByText(`${judgedBefore + index + 1} judged`).waitFor()
    }
    const undone = page.waitForResponse((answer) => answer.request().method() === 'DELETE')
    await page.keyboard.press('z')
    expect((await undone).status()).toBe(200)
    await page.getByText(`${judgedBefore + 9} judged`).waitFor()
    const queue = await ask<{ judged: number }>(page, 'GET', '/review')
    expect(queue.judged).toBe(judgedBefore + 9)
  })

  test('a batch is accepted after a random sample of it was judged', async () => {
    await page.goto('/review/batches')
    await page.getByRole('button', { name: 'Start a batch' }).click()
    await page.getByRole('button', { name: 'Draw the sample' }).click()
    await page.getByText(`0 of ${enoughSample} judged`).waitFor()
    for (let done = 1; done <= enoughSample; done++) {
      await page.keyboard.press('s')
      await page.getByText(`${done} of ${enoughSample} judged`).waitFor()
    }
    await page.getByText(/are true links/).waitFor()
    await page.getByRole('button', { name: /^Accept [\d,]+ pairs/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Why?').fill('The sample was clean')
    await dialog.getByRole('button', { name: /^Accept/ }).click()
    await page.getByText(/Accepted by/).waitFor()
  })

  test('the person page shows the names, the links with their reasons, consent, the days and who opened it', async () => {
    const { people } = await search(page, {})
    const joined = people.find(({ rows }) => rows >= 3) ?? people.find(({ rows }) => rows >= 2)
    expect(joined).toBeDefined()
    await page.goto(`/people/${joined!.id}`)
    await page.getByRole('heading', { name: 'Every name as written' }).waitFor()
    const names = page.getByRole('table', { name: 'Every name as written' })
    expect(await names.getByRole('row').count()).toBeGreaterThan(joined!.rows)
    await page
      .getByText(/^Why: /)
      .first()
      .click()
    await page
      .getByText(/Together [+−]/)
      .first()
      .waitFor()
    await page.getByRole('heading', { name: 'Timeline' }).waitFor()
    await page.getByRole('button', { name: 'Record a consent' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('In their words').fill('To find a place to sleep')
    await dialog.getByLabel('In which language').fill('en')
    await dialog.getByLabel('Why?').fill('Agreed in the interview')
    await dialog.getByRole('button', { name: 'Record the consent' }).click()
    await page.getByText('To find a place to sleep').waitFor()
    await page.getByRole('heading', { name: 'Who opened this file' }).waitFor()
  })

  test('people search answers within 100 ms at ten thousand people', async () => {
    const { people, total } = await search(page, {})
    expect(total).toBeGreaterThanOrEqual(10_000)
    await page.goto('/people')
    const box = page.getByRole('searchbox')
    const times: number[] = []
    const distinct = [...new Set(people.map(({ names }) => names[0] ?? ''))].filter((name) => name.length >= 3)
    for (const name of distinct.slice(0, 40)) {
      const answered = page.waitForResponse((answer) => answer.url().endsWith('/people/search'))
      await box.fill(name)
      const answer = await answered
      await answer.finished()
      times.push(answer.request().timing().responseEnd)
    }
    times.sort((a, b) => a - b)
    const p95 = times[Math.floor(times.length * 0.95)]!
    console.log(
      `people search: median ${times[20]!.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms over ${times.length} searches`,
    )
    expect(times[20]!).toBeLessThanOrEqual(100)
  })

  test('a screener finds no trace of a protected list', async () => {
    const { lists } = await ask<{ lists: { id: string; name: string; wall: string }[] }>(page, 'GET', '/lists')
    const walled = lists.filter(({ wall }) => wall === 'protected')
    expect(walled.length).toBeGreaterThan(0)
    const hidden = await findHidden(page, walled)
    expect(hidden).toBeDefined()

    await lookAs(page, 'Screener')
    await page.goto('/lists')
    await page.getByRole('heading', { name: 'Lists' }).waitFor()
    await page.getByText(/\d+ lists?,/).waitFor()
    const shown = await page.locator('main').textContent()
    for (const { name } of walled) expect(shown).not.toContain(name)

    await page.goto('/people')
    await page.getByLabel('List', { exact: true }).waitFor()
    const filters = await page.getByLabel('List', { exact: true }).textContent()
    for (const { name } of walled) expect(filters).not.toContain(name)
    const found = await search(page, { query: hidden!.names[0] })
    expect(found.people.map(({ id }) => id)).not.toContain(hidden!.id)
    expect(found.total).toBeNull()

    for (const path of ['/lists/', '/people/']) {
      const real = path === '/lists/' ? walled[0]!.id : hidden!.id
      const refused = await bytes(page, path + real)
      const absent = await bytes(page, path + real.split('').reverse().join(''))
      expect(refused).toEqual(absent)
    }
    await page.goto(`/people/${hidden!.id}`)
    await page.getByText('There is nothing here that you may see').waitFor()
    await lookAs(page, 'Coordinator')
  })

  test.each(windows)('every page is accessible: $name', async (window) => {
    const session = { storageState: await context.storageState(), baseURL: office.origin }
    await visitEveryPage(browser, session, window)
  })

  test('nothing broke, nothing was refused by the content policy, and no other host was asked', () => {
    expect(complaints).toEqual([])
  })
})

async function judged(page: Page): Promise<number> {
  return (await ask<{ judged: number }>(page, 'GET', '/review')).judged
}

async function bytes(page: Page, path: string): Promise<{ status: number; body: string }> {
  return page.evaluate(async (address) => {
    const answer = await fetch(address)
    return { status: answer.status, body: await answer.text() }
  }, `/api/v1${path}`)
}
