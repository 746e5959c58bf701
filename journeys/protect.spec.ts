import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sampleArchive, sampleJpeg, samplePdf } from '@homeward/synthetic/evidence'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible } from './desk/expect-accessible.ts'
import { openBrowser } from './desk/open-browser.ts'
import { lookAs } from './desk/session.ts'
import { type StartedOffice, startOffice } from './desk/start-office.ts'

const run = promisify(execFile)
const launcher = new URL('../server/bin/homeward.js', import.meta.url).pathname

/** How `homeward verify` ended: 0 when nothing was altered. */
async function verify(file: string): Promise<number> {
  return run(process.execPath, [launcher, 'verify', file]).then(
    () => 0,
    (failure: { code: number }) => failure.code,
  )
}

/** One second of silence as a WAV file. */
function silence(): Buffer {
  const head = Buffer.from(
    '524946460000000057415645666d74201000000001000100401f0000803e0000020010006461746100000000',
    'hex',
  )
  head.writeUInt32LE(36 + 16_000, 4)
  head.writeUInt32LE(16_000, 40)
  return Buffer.concat([head, Buffer.alloc(16_000)])
}

describe('a lawyer with a hearing tomorrow', () => {
  let office: StartedOffice
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let address: string
  let folder: string
  const complaints: string[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'homeward-papers-'))
    office = await startOffice()
    browser = await openBrowser()
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, baseURL: office.origin })
    page = await context.newPage()
    page.setDefaultTimeout(60_000)
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
    rmSync(folder, { recursive: true, force: true })
  })

  test('anyone reads the law by country, without an account', async () => {
    await page.goto('/law')
    await page
      .getByText(/a rule was read/)
      .first()
      .waitFor()
    const cambodia = page.locator('details', { hasText: 'Cambodia' })
    await cambodia.locator('summary').click()
    await cambodia.getByText('Nobody of the project has read the text').waitFor()
    await expectAccessible(page, '/law')
  })

  test('opens a matter and records a charge, which is set beside the law of the country', async () => {
    await page.goto(office.signInLink)
    await page.getByRole('navigation').waitFor()
    await lookAs(page, 'Lawyer')
    await page.goto('/matters')
    await page.getByRole('link', { name: /SYN-007/ }).waitFor()
    await page.getByRole('button', { name: 'Open a matter' }).click()
    await page.getByLabel('Name as the authority writes it').fill('Maung Sample')
    await page.getByLabel('Reference').fill('J-1')
    await page.getByLabel('Country where they are accused').selectOption({ label: 'Malaysia' })
    await page.getByLabel('For whom the papers are').fill('Attorney General (synthetic)')
    await page.getByLabel('Lawyer, as named in the papers').fill('N. Contoh')
    await page.getByLabel('Why?').fill('A hearing tomorrow')
    await page.getByRole('button', { name: 'Open the matter' }).click()
    await page.getByRole('heading', { name: 'Offence by offence' }).waitFor()
    address = page.url()
    await recordOffence('Fraud', 'Penal Code, s. 420', '2025-01-12')
    await page.getByText('Nothing verified in this country reaches this offence').waitFor()
    await page.getByText(/kept away from this charge/).waitFor()
    await recordOffence('Entry or stay', 'Immigration Act 1959/63, s. 6', '2025-01-09')
    const entry = page.getByRole('article', { name: /O-2 Entry or stay/ })
    await entry.getByText(/Malaysia · .*25/).waitFor()
    const fraud = await page.getByRole('article', { name: /O-1 Fraud/ }).textContent()
    expect(fraud).not.toContain('Malaysia ·')
  })

  test('takes the statement; two of four paragraphs stay withheld', async () => {
    await page.getByRole('button', { name: 'Write the statement' }).click()
    await page.getByLabel('Language they spoke').fill('my')
    await page.getByLabel('Interpreter', { exact: true }).fill('A. Interpreter')
    await page.getByLabel('Read back to them in their language').check()
    await page.getByLabel('Confirmed by them').check()
    const told = ['OPEN-ONE they took my papers', 'WITHHELD-A a name', 'WITHHELD-B a place', 'OPEN-TWO they beat us']
    for (const [index, words] of told.entries()) {
      if (index > 0) await page.getByRole('button', { name: 'Add a paragraph' }).click()
      const paragraph = page.getByRole('group', { name: `¶${index + 1}` })
      await paragraph.getByLabel(`Paragraph ${index + 1}, in their words`).fill(words)
      if (words.startsWith('OPEN') || words.startsWith('WITHHELD-B'))
        await paragraph.getByLabel('Chosen by you').check()
      if (words.startsWith('OPEN') || words.startsWith('WITHHELD-A')) await paragraph.getByLabel(/They agreed/).check()
    }
    await page.getByRole('button', { name: 'Save the statement' }).click()
    await page.getByText('2 of 4 paragraphs go to Attorney General (synthetic)').waitFor()
  })

  test('fills in what the file is made of, at its place', async () => {
    await fill('Add where they are held', {
      Place: 'Immigration depot (synthetic)',
      Authority: 'Immigration (synthetic)',
      Since: '2025-07-02',
      Order: 'Order 12 of 2 July',
    })
    await page.getByText('Immigration depot (synthetic)').waitFor()
    await fill('Add what was taken', { 'What was taken': 'One phone', 'By whom': 'Police', Day: '2025-07-02' })
    await page.getByText('One phone').waitFor()
    await fill('Add an event', {
      'What happened': 'Taken across a river at night',
      Day: '2025-01-09',
      'Where it is from': '¶1',
    })
    await page.getByText('Taken across a river at night').waitFor()
    await page.getByRole('button', { name: 'Add an indicator' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('What was recorded').fill('Papers taken')
    await dialog.getByLabel('Paragraphs', { exact: true }).fill('9')
    await dialog.getByText('Each number must be a paragraph').waitFor()
    await dialog.getByLabel('Paragraphs', { exact: true }).fill('1')
    await dialog.getByLabel('Where it is from').fill('Statement')
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('Papers taken').waitFor()
  })

  test('assesses the offence, resting on a paragraph', async () => {
    await page.getByRole('link', { name: 'Assess O-1' }).click()
    await page
      .getByRole('group', { name: /When was it/ })
      .getByLabel('During')
      .check()
    await page
      .getByRole('group', { name: /Were they made to do it/ })
      .getByLabel('Yes')
      .check()
    await page.getByLabel('What does this rest on?').fill('1')
    await page.getByLabel('What points the other way').fill('CONTRARY-NOTE was paid twice')
    await page.getByRole('button', { name: 'Save the assessment' }).click()
    await page.getByText(/rests on ¶1/).waitFor()
  })

  test('takes a photograph in as evidence and refuses one that is two things', async () => {
    const photo = { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: sampleJpeg() }
    const drop = page.getByRole('region', { name: 'Evidence', exact: true }).locator('input[type=file]')
    await drop.setInputFiles(photo)
    await page.getByText('place taken out of the copy').waitFor({ timeout: 60_000 })
    await drop.setInputFiles({ ...photo, buffer: sampleJpeg({ after: samplePdf() }) })
    await page.getByText(/two kinds of file at once/).waitFor({ timeout: 60_000 })
  })

  test('reads a phone export message by message, and says what a thing is', async () => {
    const chat = {
      messages: [
        { id: 1, date: '2025-01-12T21:03:11', from: 'Leader', text: 'QUOTA 100', outgoing: false },
        { id: 2, date: '2025-01-12T21:05:00', from: 'Me', text: 'yes', outgoing: true, photo: 'photos/board.jpg' },
      ],
    }
    const buffer = sampleArchive([
      ['result.json', Buffer.from(JSON.stringify(chat))],
      ['photos/board.jpg', sampleJpeg()],
    ])
    const drop = page.getByRole('region', { name: 'Evidence', exact: true }).locator('input[type=file]')
    await drop.setInputFiles({ name: 'phone.zip', mimeType: 'application/zip', buffer })
    await page.getByRole('button', { name: 'Describe E-2' }).click()
    await page.getByRole('dialog').getByLabel('What it is').fill('Chats of the phone they had to use')
    await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Chats of the phone they had to use').waitFor()
    await page.getByRole('link', { name: 'Read E-2' }).click()
    await page.getByText('QUOTA 100').waitFor()
    await page.getByText(/sent from this phone/).waitFor()
    await expectAccessible(page, 'what an export holds')
    await page.getByRole('link', { name: 'J-1' }).click()
  })

  test('keeps the sound of the statement, which the team can play', async () => {
    await page.getByText('Sound of the statement', { exact: true }).click()
    const drop = page.getByRole('region', { name: 'Statement', exact: true }).locator('input[type=file]')
    await drop.setInputFiles({ name: 'told.wav', mimeType: 'audio/wav', buffer: silence() })
    await page.locator('audio').waitFor()
    const played = await page.locator('audio').evaluate(async (player: HTMLAudioElement) => {
      player.muted = true
      await player.play()
      return player.duration
    })
    expect(played).toBeCloseTo(1, 1)
  })

  test('hands out a signed bundle', async () => {
    const saved = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Signed bundle' }).click()
    const file = await saved
    const text = readFileSync(await file.path(), 'latin1')
    const names = [...text.matchAll(/PK\u0003\u0004[\s\S]{26}(manifest\.json|originals|working)/g)].map(
      ([, name]) => name,
    )
    expect(names).toEqual(['manifest.json', 'originals', 'originals', 'working'])
  })

  test('makes the dossier; it verifies, holds what was chosen and agreed, and one flipped byte fails', async () => {
    await page.getByRole('button', { name: 'Make it', exact: true }).click()
    await page.getByRole('link', { name: 'PDF', exact: true }).waitFor({ timeout: 120_000 })
    for (const format of ['PDF', 'DOCX', 'JSON']) {
      const saved = page.waitForEvent('download')
      await page.getByRole('link', { name: format, exact: true }).click()
      const file = await saved
      await file.saveAs(join(folder, file.suggestedFilename()))
      if (format === 'JSON') writeFileSync(join(folder, 'name'), file.suggestedFilename())
    }
    const json = join(folder, readFileSync(join(folder, 'name'), 'utf8'))
    const text = readFileSync(json, 'utf8')
    for (const open of ['OPEN-ONE', 'OPEN-TWO', 'N. Contoh', 'Not legal advice']) expect(text).toContain(open)
    for (const kept of ['WITHHELD', 'CONTRARY-NOTE']) expect(text).not.toContain(kept)
    expect(await verify(json)).toBe(0)
    const pdf = json.replace(/json$/, 'pdf')
    const bytes = readFileSync(pdf)
    bytes[bytes.length >> 1]! ^= 1
    writeFileSync(pdf, bytes)
    expect(await verify(json)).toBe(4)
  })

  test('an agreement taken back marks the paper that was made', async () => {
    await page.getByRole('button', { name: 'They take back their agreement' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Why?').fill('They asked')
    await dialog.getByRole('button', { name: 'They take back their agreement' }).click()
    await page.getByText('Agreement taken back since').waitFor()
    await page.getByText(/0 of 4 paragraphs go to/).waitFor()
    expect(await page.getByRole('link', { name: 'PDF', exact: true }).count()).toBe(0)
  })

  test('to everyone else there is nothing', async () => {
    await page.goto('/')
    await lookAs(page, 'Coordinator')
    await page.goto(address)
    await page.getByRole('heading', { name: 'Nothing here' }).waitFor()
    expect(await page.getByRole('link', { name: 'Matters' }).count()).toBe(0)
    await lookAs(page, 'Lawyer')
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 360, height: 740 },
    ]) {
      test(`every page of the stage is accessible at ${viewport.width} pixels, ${colorScheme}`, async () => {
        await page.goto(address)
        const assess = await page.getByRole('link', { name: 'Assess O-1' }).getAttribute('href')
        const storageState = await context.storageState()
        const other = await browser.newContext({ viewport, colorScheme, storageState, baseURL: office.origin })
        const shown = await other.newPage()
        const { pathname } = new URL(address)
        for (const path of [
          '/matters',
          '/matters/new',
          pathname,
          `${pathname}/statement`,
          assess!,
          '/law',
          '/law/records',
        ]) {
          await shown.goto(path)
          await shown.getByRole('heading', { level: 1 }).first().waitFor()
          await shown.waitForLoadState('networkidle')
          await expectAccessible(shown, `${path} (${colorScheme}, ${viewport.width})`)
        }
        await other.close()
      })
    }
  }

  test('nothing broke, nothing was refused by the content policy, and no other host was asked', () => {
    expect(complaints).toEqual([])
  })

  async function fill(button: string, values: Readonly<Record<string, string>>): Promise<void> {
    await page.getByRole('button', { name: button }).click()
    const dialog = page.getByRole('dialog')
    for (const [label, value] of Object.entries(values)) await dialog.getByLabel(label, { exact: true }).fill(value)
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
  }

  async function recordOffence(kind: string, statute: string, from: string): Promise<void> {
    await page.getByRole('button', { name: 'Record an offence' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Kind of offence', { exact: true }).selectOption({ label: kind })
    await dialog.getByLabel('Statute', { exact: true }).fill(statute)
    await dialog
      .getByLabel('What is alleged', { exact: true })
      .fill('Is said to have done this from a guarded building')
    await dialog.getByLabel('First day of what is alleged', { exact: true }).fill(from)
    await dialog.getByLabel('Authority', { exact: true }).fill('Police (synthetic)')
    await dialog.getByLabel('Why?').fill('From the charge sheet')
    await dialog.getByRole('button', { name: 'Record the offence' }).click()
    await dialog.waitFor({ state: 'detached' })
  }
})
