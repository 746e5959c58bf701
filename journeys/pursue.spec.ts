import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './desk/ask.ts'
import { expectAccessible } from './desk/expect-accessible.ts'
import { openBrowser } from './desk/open-browser.ts'
import { lookAs } from './desk/session.ts'
import { type StartedOffice, startOffice } from './desk/start-office.ts'

const run = promisify(execFile)
const launcher = new URL('../server/bin/homeward.js', import.meta.url).pathname
const homeward = (...words: string[]) => run(process.execPath, [launcher, ...words])

/** How `homeward verify` ended: 0 when nothing was altered. */
const verify = (file: string): Promise<number> =>
  homeward('verify', file).then(
    () => 0,
    (failure: { code: number }) => failure.code,
  )

describe('an investigator with a scam report', () => {
  let office: StartedOffice
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let folder: string
  /** Payments of planted scams, each by a payer of its own. */
  let payments: string[]
  let address: string
  const complaints: string[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'homeward-pursue-'))
    const at = (path: string) => join(folder, path)
    mkdirSync(at('data/chains'), { recursive: true, mode: 0o700 })
    await homeward(
      'synthesize',
      'chain',
      '--chain',
      'tron',
      '--transactions',
      '6000',
      '--seed',
      '3',
      '--out',
      at('tron'),
    )
    await homeward('chain', 'ingest', at('tron/transfers.csv'), '--chain', 'tron', '--out', at('data/chains/tron'))
    await homeward('chain', 'label', at('data/chains/tron'), at('tron/labels.json'))
    const planted = readFileSync(at('tron/truth.csv'), 'utf8').split('\n')
    payments = [...new Set(planted.filter((line) => line.startsWith('payment')).map((line) => line.split(',')[1]!))]
    office = await startOffice({ data: at('data') })
    browser = await openBrowser()
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, baseURL: office.origin })
    page = await context.newPage()
    page.setDefaultTimeout(60_000)
    page.on('pageerror', (failure) => complaints.push(failure.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && /Content Security Policy/i.test(message.text())) complaints.push(message.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(office.origin) && !request.url().startsWith('blob:'))
        complaints.push(`asked another host: ${new URL(request.url()).host}`)
    })
  })
  afterAll(async () => {
    await browser?.close()
    await office?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('a coordinator offers a chain to investigators', async () => {
    await page.goto(office.signInLink)
    await page.getByRole('navigation').waitFor()
    await lookAs(page, 'Coordinator')
    await page.goto('/chains')
    await page.getByLabel('Name of its folder').fill('elsewhere')
    await page.getByLabel('Name', { exact: true }).fill('USDT on TRON')
    await page.getByLabel('Why?').fill('For the unit')
    await page.getByRole('button', { name: 'Offer it' }).click()
    await page.getByText(/holds no such store/).waitFor()
    await page.getByLabel('Name of its folder').fill('tron')
    await page.getByRole('button', { name: 'Offer it' }).click()
    await page.getByRole('cell', { name: 'USDT on TRON' }).waitFor()
  })

  test('a report is pasted; what can be traced is found, what was mistyped is said', async () => {
    await lookAs(page, 'Investigator')
    await page.goto('/traces')
    const report = `She paid with ${payments[0]} and ${payments[1]}, and once to TKYdkFQ2RXKBrB2M5dCTmUn6Dgf4c8oYeX.`
    await page.getByLabel('What was reported?').fill(report)
    await page.getByRole('button', { name: 'Find addresses' }).click()
    await page.getByText('Which of these 2 should be traced?').waitFor()
    await page.getByText('One address is not whole, or mistyped').waitFor()
  })

  test('exits come first, ranked, each with what is firm, its range and who says so', async () => {
    await page.getByRole('button', { name: 'Trace', exact: true }).click()
    await page.getByText('This is needed.').waitFor()
    await page.getByLabel('Name of the case').fill('Case 7')
    await page.getByRole('button', { name: 'Trace', exact: true }).click()
    await page.getByRole('heading', { name: 'Where it can still be stopped' }).waitFor()
    address = new URL(page.url()).pathname
    await page.getByText(/all four rules agree on [\d,.]+ USDT at/).waitFor()
    const first = page.getByRole('listitem').filter({ hasText: 'firm: all four rules agree on it' }).first()
    expect(await first.textContent()).toMatch(/[1-9][\d,]*\.\d+ USDT firm/)
    expect(await first.textContent()).toContain('On no list: the money still lies here')
    const table = page.getByRole('table', { name: 'The four rules side by side' })
    expect(await table.getByRole('row').count()).toBe(5)
    await page.getByText(/how far it reaches, never a sum/).waitFor()
    await page.getByRole('img', { name: /^From the payment through/ }).waitFor()
  })

  test('a transaction is one click away, with the place of its bytes', async () => {
    await page.getByRole('button', { name: 'Transaction' }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/stands in segment-000001-[0-9a-f]{16}\.seg at byte \d+/).waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  test('the graph is walked by keyboard, from a place to its transfers', async () => {
    await page.getByRole('link', { name: 'Graph' }).click()
    const list = page.getByRole('navigation', { name: 'Places of the graph' })
    await list.waitFor()
    await list.getByRole('button').first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /went out$/ }).waitFor()
    await page.getByRole('button', { name: 'All places' }).focus()
    await page.keyboard.press('Enter')
    await list.waitFor()
  })

  test('a request waits for a second person', async () => {
    await page.goto(address)
    await page.getByRole('button', { name: 'Ask to freeze' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Your reference').fill('R-1')
    await dialog.getByLabel('Legal basis').fill('Order 12 (synthetic)')
    await dialog.getByRole('button', { name: 'Ask a second person' }).click()
    await dialog.getByText('It waits for release').waitFor()
    await page.goto('/packs')
    await page.getByText('waiting for release').waitFor()
    expect(await page.getByRole('link', { name: 'Request (PDF)' }).count()).toBe(0)
  })

  test('another account looks at what would go out and releases it', async () => {
    await lookAs(page, 'Coordinator')
    await page.goto('/packs/waiting')
    await page.getByText(/^What it asks to hold/).click()
    await page.getByRole('cell', { name: /USDT/ }).first().waitFor()
    await page.getByRole('button', { name: 'Release', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Why?').fill('Looked at every line')
    await dialog.getByRole('button', { name: 'Release' }).click()
    await page.getByText('released', { exact: true }).waitFor()
  })

  test('the files are taken; they verify, and one flipped byte fails', async () => {
    await lookAs(page, 'Investigator')
    await page.goto('/packs')
    mkdirSync(join(folder, 'pack'))
    for (const name of ['Request (PDF)', 'Table (CSV)', 'Request (JSON)', 'Manifest, signed']) {
      const saved = page.waitForEvent('download')
      await page.getByRole('link', { name, exact: true }).click()
      const file = await saved
      await file.saveAs(join(folder, 'pack', file.suggestedFilename()))
    }
    const pdf = join(folder, 'pack', 'request.pdf')
    const printed = await textOf(pdf)
    for (const words of ['Request to hold traced funds', 'Issuer of USDT', 'R-1', 'Order 12 (synthetic)', ' USDT'])
      expect(printed).toContain(words)
    expect(await verify(join(folder, 'pack', 'manifest.json'))).toBe(0)
    const bytes = readFileSync(pdf)
    bytes[bytes.length >> 1]! ^= 1
    writeFileSync(pdf, bytes)
    expect(await verify(join(folder, 'pack', 'manifest.json'))).toBe(4)
  })

  test('across a shielded address the investigator sees the same, and the request goes to the protection team', async () => {
    const before = await shownPack(payments[2]!)
    await lookAs(page, 'Caseworker')
    await page.goto('/shields')
    await page.getByLabel('Address', { exact: true }).fill(before.payee)
    await page.getByLabel('Why?').fill('She was made to use it')
    await page.getByRole('button', { name: 'Shield it' }).click()
    await page.getByRole('cell', { name: before.payee }).waitFor()
    const after = await shownPack(payments[2]!)
    expect(after.words).toBe(before.words)
    await lookAs(page, 'Coordinator')
    await page.goto('/packs/waiting')
    await page.getByRole('heading', { name: 'Requests to release' }).waitFor()
    await page.getByRole('article').first().waitFor()
    expect(await page.getByText('Reference S-').count()).toBe(0)
    await lookAs(page, 'Caseworker')
    await page.goto('/shields')
    // Both now: the path of the earlier one crosses the address as well.
    await page.getByText('Reference S-').first().waitFor()
    expect(await page.getByText('Reference S-').count()).toBe(2)
    await lookAs(page, 'Investigator')
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 360]) {
      test(`every page of the stage is accessible, ${colorScheme}, ${width} px`, async () => {
        const storageState = await context.storageState()
        const viewport = { width, height: width === 360 ? 740 : 800 }
        const other = await browser.newContext({ viewport, colorScheme, storageState, baseURL: office.origin })
        const shown = await other.newPage()
        for (const path of ['/traces', address, `${address}/graph`, `${address}/clusters`, '/packs']) {
          await shown.goto(path)
          await shown.getByRole('heading', { level: 1 }).first().waitFor()
          await shown.waitForLoadState('networkidle')
          await expectAccessible(shown, `${path} (${colorScheme}, ${width})`)
        }
        await other.close()
      })
    }
  }

  test('nothing broke, nothing was refused by the content policy, and no other host was asked', () => {
    expect(complaints).toEqual([])
  })

  /** Traces a payment and asks for a pack; answers what the investigator then sees of it, and who was paid first. */
  async function shownPack(payment: string): Promise<{ words: string; payee: string }> {
    await lookAs(page, 'Investigator')
    const { chains } = await ask<{ chains: { id: string }[] }>(page, 'GET', '/chains')
    const limits = { backward: false, hops: null, least: null, date: null }
    const asked = { source: chains[0]!.id, title: 'Another', seeds: [payment], ...limits }
    const { id } = await ask<{ id: string }>(page, 'POST', '/traces', asked)
    await page.goto(`/traces/${id}`)
    await page.getByRole('button', { name: 'Ask to freeze' }).waitFor()
    const graph = await ask<Graph>(page, 'GET', `/traces/${id}/graph`)
    const words = { service: 'Exchange', reference: `S-${payment.slice(0, 6)}`, legalBasis: '', exits: [] }
    await ask(page, 'POST', `/traces/${id}/packs`, words)
    await page.goto('/packs')
    const card = page.getByRole('article').first()
    await card.waitFor()
    const first = graph.transfers.find(({ tx, output }) => `${tx}:${output}` === payment)!
    return { words: (await card.textContent()) ?? '', payee: graph.addresses[first.to]!.address }
  }
})

interface Graph {
  readonly addresses: readonly { readonly address: string }[]
  readonly transfers: readonly { readonly tx: string; readonly output: number; readonly to: number }[]
}

async function textOf(pdf: string): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(pdf)), verbosity: 0 }).promise
  expect(document.numPages).toBe(1)
  const { items } = await (await document.getPage(1)).getTextContent()
  return items.map((item) => ('str' in item ? item.str : '')).join(' ')
}
