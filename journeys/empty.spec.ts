import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acceptInvitation, type Credentials } from './desk/accept-invitation.ts'
import { ask } from './desk/ask.ts'
import { expectAccessible } from './desk/expect-accessible.ts'
import { importList } from './desk/import-list.ts'
import { currentStep, oneTimeCode } from './desk/one-time-code.ts'
import { openBrowser } from './desk/open-browser.ts'
import { waitUntilIdle } from './desk/session.ts'
import { freePort, type StartedOffice, startOffice } from './desk/start-office.ts'

const passphrase = 'river lantern quiet orchard'
const password = 'bridge copper window seven'

describe('a real installation, from its passphrase to two people deciding', () => {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-empty-'))
  const data = join(folder, 'data')
  const passphraseFile = join(folder, 'passphrase')
  const list = join(folder, 'people.csv')
  let port: number
  let office: StartedOffice
  let firstLink: string
  let browser: Browser
  let administrator: Page
  let coordinator: Page
  let caseworker: Page
  let credentials: Credentials

  /** A browser of its own for each person at the table. */
  const newPage = async (viewport = { width: 1280, height: 800 }): Promise<Page> => {
    const context: BrowserContext = await browser.newContext({ viewport, baseURL: office.origin })
    return context.newPage()
  }

  beforeAll(async () => {
    writeFileSync(passphraseFile, `${passphrase}\n`, { mode: 0o600 })
    // Not made by the generator: people of no release, typed here.
    writeFileSync(list, 'Name,Nationality,Date of birth\nThida Example,MM,1999-03-04\nSamuel Example,KE,1996-11-20\n')
    port = await freePort()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await office?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('the first start takes a passphrase and prints the first invitation; stopped and started again it is locked', async () => {
    office = await startOffice({ data, port, flags: ['--empty', '--passphrase-file', passphraseFile] })
    firstLink = office.signInLink
    expect(firstLink).toContain('/invitation#')
    await office.stop()
    office = await startOffice({ data, port })
    expect(office.signInLink).toBe('')
  })

  test('while it is locked pages are served and nothing can be read', async () => {
    administrator = await newPage()
    await administrator.goto('/people')
    await administrator.getByRole('heading', { name: 'Unlock' }).waitFor()
    await expectAccessible(administrator, 'unlock')
    await expect(ask(administrator, 'GET', '/lists')).rejects.toThrow('401')
  })

  test('a wrong passphrase opens nothing; the right one does', async () => {
    const field = administrator.getByLabel('Passphrase of the organisation')
    await field.fill('river lantern quiet')
    await administrator.getByRole('button', { name: 'Unlock' }).click()
    await administrator.getByText('This passphrase does not open the records.').waitFor()
    await field.fill(passphrase)
    await administrator.getByRole('button', { name: 'Unlock' }).click()
    await administrator.getByRole('heading', { name: 'Sign in' }).waitFor()
    await expectAccessible(administrator, 'sign in')
  })

  test('the first administrator says an address, sets a password and a second factor, and reads no person', async () => {
    const phone = await newPage({ width: 360, height: 740 })
    await phone.goto(firstLink)
    await phone.getByRole('img', { name: 'Picture of the key for your authenticator' }).waitFor()
    await expectAccessible(phone, 'invitation on a phone')
    await phone.close()
    const email = 'administrator@example.org'
    credentials = await acceptInvitation(administrator, firstLink, { email, password, saysEmail: true })
    const { actions } = await ask<{ actions: string[] }>(administrator, 'GET', '/session')
    expect(actions).not.toContain('person.read')
    expect(actions).toContain('member.invite')
    await expect(ask(administrator, 'POST', '/people/search', { query: 'thida' })).rejects.toThrow('404')
  })

  test('signed out, the way in again is address, password and a code that was not used before', async () => {
    const used = oneTimeCode(credentials.secret)
    await administrator.getByRole('button', { name: 'Sign out' }).click()
    await administrator.getByLabel('Email address').fill(credentials.email)
    await administrator.getByLabel('Password').fill(credentials.password)
    const code = administrator.getByLabel('Six digits from your authenticator')
    const signIn = administrator.getByRole('button', { name: 'Sign in' })
    await code.fill(used === '000000' ? '111111' : '000000')
    await signIn.click()
    await administrator.getByText(/These do not fit together/).waitFor()
    // The code of the next half minute: an authenticator that runs ahead is let in, one that repeats is not.
    await code.fill(oneTimeCode(credentials.secret, currentStep() + 1))
    await signIn.click()
    await administrator.getByRole('navigation').waitFor()
  })

  const invite = async (name: string, email: string, role: string): Promise<string> => {
    await administrator.goto('/members')
    await administrator.getByRole('button', { name: 'Invite someone' }).click()
    const dialog = administrator.getByRole('dialog')
    await dialog.getByLabel('Name', { exact: true }).fill(name)
    await dialog.getByLabel('Email address').fill(email)
    await dialog.getByLabel(new RegExp(`^${role}`)).check()
    await dialog.getByLabel('Why?').fill('New in the team')
    await dialog.getByRole('button', { name: 'Make the invitation' }).click()
    const link = await dialog.locator('output').textContent()
    await dialog.getByRole('button', { name: 'Close' }).click()
    return link ?? ''
  }

  test('the first coordinator is named by the administrator alone; a caseworker waits for the coordinator', async () => {
    const first = await invite('Coordinating Example', 'coordinator@example.org', 'Coordinator')
    coordinator = await newPage()
    await acceptInvitation(coordinator, first, { email: 'coordinator@example.org', password, saysEmail: false })
    await coordinator.goto('/lists')
    await coordinator.getByText('No list yet').waitFor()

    const second = await invite('Caring Example', 'caseworker@example.org', 'Caseworker')
    caseworker = await newPage()
    await acceptInvitation(caseworker, second, { email: 'caseworker@example.org', password, saysEmail: false })
    await expect(ask(caseworker, 'GET', '/lists')).rejects.toThrow('404')

    await administrator.goto('/approvals')
    await administrator.getByText('someone else decides').waitFor()
    await coordinator.goto('/approvals')
    await coordinator.getByRole('button', { name: 'Approve' }).click()
    const dialog = coordinator.getByRole('dialog')
    await dialog.getByLabel('Why?').fill('Known to us for years')
    await dialog.getByRole('button', { name: 'Approve' }).click()
    await coordinator.getByText('Nothing waits').waitFor()
    await expect(ask(caseworker, 'GET', '/lists')).resolves.toEqual({ lists: [] })
  })

  test('a list that no generator made is taken here', async () => {
    await caseworker.goto('/lists')
    const counts = await importList(caseworker, list)
    expect(counts).toEqual({ read: 2, taken: 2, aside: 0, unchanged: 0 })
    await waitUntilIdle(caseworker)
    await caseworker.goto('/people')
    await caseworker.getByRole('searchbox').fill('thida')
    await caseworker.getByText('Thida Example').first().waitFor()
    expect(await caseworker.getByText('SYNTHETIC').count()).toBe(0)
  })

  test('started again without the passphrase it reads nothing, not even for who was signed in', async () => {
    await office.stop()
    office = await startOffice({ data, port })
    await expect(ask(caseworker, 'GET', '/lists')).rejects.toThrow('503')
    await expect(ask(caseworker, 'POST', '/people/search', { query: 'thida' })).rejects.toThrow('503')
    await caseworker.goto('/people')
    await caseworker.getByLabel('Passphrase of the organisation').fill(passphrase)
    await caseworker.getByRole('button', { name: 'Unlock' }).click()
    await caseworker.getByRole('searchbox').fill('samuel')
    await caseworker.getByText('Samuel Example').first().waitFor()
  })
})
