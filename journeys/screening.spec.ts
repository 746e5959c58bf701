import type { Role } from '@homeward/domain'
import { sampleJpeg } from '@homeward/synthetic/evidence'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './desk/ask.ts'
import { expectAccessible } from './desk/expect-accessible.ts'
import { openBrowser } from './desk/open-browser.ts'
import { type StartedOffice, startOffice } from './desk/start-office.ts'

const phone = { width: 360, height: 740 }
const desk = { width: 1280, height: 800 }
const mostScreens = 22
const mostTaps = 30

interface Asked {
  readonly id: string
  readonly person: string
  readonly reference: string
  readonly known: readonly string[]
  readonly ask: readonly string[]
  readonly answers: readonly { readonly question: string; readonly value: string }[]
}

describe('from five minutes at the border to a decision', () => {
  let office: StartedOffice
  let browser: Browser
  let cookies: Awaited<ReturnType<BrowserContext['storageState']>>
  const complaints: string[] = []
  let triaged: Asked

  beforeAll(async () => {
    office = await startOffice()
    browser = await openBrowser()
    const context = await browser.newContext({ baseURL: office.origin })
    const page = await context.newPage()
    await page.goto(office.signInLink)
    await page.getByRole('navigation').first().waitFor()
    cookies = await context.storageState()
    await context.close()
  })
  afterAll(async () => {
    await browser?.close()
    await office?.stop()
  })

  /** A page in a browser of its own, signed in as the demonstration's account of a role: another device each time. */
  const at = async (role: Role, path: string, window = phone): Promise<Page> => {
    const context = await browser.newContext({
      viewport: window,
      baseURL: office.origin,
      storageState: cookies,
      reducedMotion: 'reduce',
    })
    context.on('weberror', (failure) => complaints.push(failure.error().message))
    context.on('response', (answer) => {
      if (answer.status() >= 400) complaints.push(`${answer.status()} ${answer.request().method()} ${answer.url()}`)
    })
    const page = await context.newPage()
    await page.goto('/icon.svg')
    await ask(page, 'POST', '/demonstration/role', { role })
    cookies = await context.storageState()
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    return page
  }
  const leave = (page: Page) => page.context().close()
  const begin = async (page: Page, bracelet: string) => {
    await page.getByLabel('Bracelet number').fill(bracelet)
    await page.getByLabel('Where are you?').fill('Mae Sot, hall 2')
    await page.getByRole('button', { name: 'They agree: begin' }).click()
    await page.getByText('1 of 20').waitFor()
  }
  const settled = (page: Page) => page.getByText('Saved', { exact: true }).waitFor()

  test('an officer asks at the border: few screens, few taps, everything saved at once', async () => {
    const page = await at('screener', '/triage')
    await expectAccessible(page, 'the start of a triage')
    await page.getByLabel('The person’s language').selectOption('my')
    await page.getByText('For the interpreter').waitFor()
    await begin(page, '0412')
    // The language, the bracelet, the place, and the words of consent.
    let taps = 4
    let screens = 1
    await expectAccessible(page, 'a question')
    for (let question = 1; question <= 20; question += 1) {
      await page.getByText(`${question} of 20`).waitFor()
      await page.getByRole('button', { name: question % 3 === 0 ? /^Yes/ : /^No(?!t)/ }).click()
      taps += 1
      screens += 1
    }
    await page.getByRole('heading', { name: 'How was the person asked?' }).waitFor()
    await settled(page)
    await page.getByText('What was recorded').waitFor()
    await page.getByRole('group', { name: 'Had eaten' }).getByRole('button', { name: 'no' }).click()
    await page.getByText('Conditions saved').waitFor()
    const camera = { name: 'IMG_0412.jpg', mimeType: 'image/jpeg', buffer: sampleJpeg() }
    await page.locator('input[type=file]').setInputFiles(camera)
    await page.getByText('The photo is kept, without place, time or device.').waitFor()
    await page.getByRole('img', { name: /Photo of/ }).waitFor()
    await expectAccessible(page, 'the end of a triage')
    const card = await page.locator('dl').filter({ hasText: 'Number' }).textContent()
    expect(card).not.toMatch(/traffick|victim|scam/i)
    await page.getByRole('button', { name: 'Finish' }).click()
    await page.getByRole('heading', { name: 'Triage' }).waitFor()
    expect(taps + 1).toBeLessThanOrEqual(mostTaps)
    expect(screens + 1).toBeLessThanOrEqual(mostScreens)
    const { people } = await ask<{ people: { screening: string }[] }>(page, 'POST', '/screenings/search', {
      query: '0412',
    })
    triaged = await ask<Asked>(page, 'GET', `/screenings/${people[0]!.screening}`)
    expect(new Set(triaged.answers.map(({ question }) => question)).size).toBe(20)
    await leave(page)
  })

  test('a social worker goes on without asking anything again, and what could be used against the person stays closed', async () => {
    const page = await at('caseworker', `/people/${triaged.person}`, desk)
    await page.getByRole('button', { name: 'Begin an interview' }).click()
    await page.getByLabel('Where are you?').fill('Shelter 4')
    await page.getByRole('button', { name: 'They agree: begin' }).click()
    await page.waitForURL('**/interviews/*')
    await page.getByRole('heading', { name: 'To ask' }).waitFor()
    await page.getByRole('button', { name: 'Show the photo' }).click()
    await page.getByRole('img', { name: /Photo of/ }).waitFor()
    const full = await ask<Asked>(
      page,
      'GET',
      page.url().slice(page.url().indexOf('/interviews')).replace('/interviews', '/screenings'),
    )
    expect(full.person).toBe(triaged.person)
    const settledBefore = triaged.answers.map(({ question }) => question)
    expect(full.ask.filter((question) => settledBefore.includes(question))).toEqual([])
    await expectAccessible(page, 'a full interview')
    await page.setViewportSize(phone)
    await expectAccessible(page, 'a full interview on a phone')
    await page.setViewportSize(desk)
    const row = page.locator('li').filter({ hasText: 'How did you first hear about the work' }).last()
    await page.locator('summary').filter({ hasText: 'The offer' }).first().click()
    if (!(await row.isVisible())) await page.locator('summary').filter({ hasText: 'The offer' }).first().click()
    const saved = page.waitForResponse((answer) => answer.url().endsWith('/answers'))
    await row.getByRole('button', { name: 'Yes' }).click()
    expect((await saved).status()).toBe(200)

    const opens = page.getByRole('button', { name: 'Open these questions' })
    expect(await opens.isDisabled()).toBe(true)
    for (const name of [/neither arrested/, /stay silent/, /right to a lawyer/]) await page.getByLabel(name).check()
    await opens.click()
    const quota = page.locator('li').filter({ hasText: 'money target' }).last()
    const kept = page.waitForResponse((answer) => answer.url().endsWith('/counsel/answers'))
    await quota.getByRole('button', { name: 'Yes' }).click()
    expect((await kept).status()).toBe(200)
    await page.getByRole('button', { name: 'Finish the interview' }).click()
    await page.getByText('Answers can still be added').waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'To ask' }).waitFor()
    expect(await page.locator('main').textContent()).not.toContain('money target')
    triaged = { ...triaged, id: full.id }
    await leave(page)
  })

  test('only the lawyer reads it; a coordinator sees the interview without a trace, an investigator sees nothing', async () => {
    const lawyer = await at('lawyer', `/interviews/${triaged.id}`, desk)
    await lawyer.getByText('money target').first().waitFor()
    await expectAccessible(lawyer, 'what the person said for their lawyer')
    await leave(lawyer)
    const coordinator = await at('coordinator', `/interviews/${triaged.id}`, desk)
    await coordinator.getByText('Already answered').waitFor()
    const shown = await coordinator.locator('main').textContent()
    expect(shown).not.toMatch(/money target|lawyer reads|Only for the person’s lawyer/)
    await coordinator.goto('/audit')
    await coordinator.getByRole('table').waitFor()
    expect(await coordinator.locator('main').textContent()).not.toMatch(/privileged/i)
    await leave(coordinator)
    const police = await at('investigator', '/organisation', desk)
    const answer = (path: string) => police.evaluate(async (address) => (await fetch(`/api/v1${address}`)).text(), path)
    const nothing = await answer('/nowhere')
    for (const path of [
      `/screenings/${triaged.id}`,
      `/screenings/${triaged.id}/counsel`,
      `/people/${triaged.person}/status`,
    ])
      expect(await answer(path)).toBe(nothing)
    await police.goto(`/interviews/${triaged.id}`)
    await police.getByText('This page does not exist, or it is not for your role.').waitFor()
    await leave(police)
    complaints.splice(0, complaints.length, ...complaints.filter((line) => !line.startsWith('404')))
  })

  test('a panel votes, keeps its one dissent, and decides', async () => {
    let page = await at('coordinator', `/panel/${triaged.person}`, desk)
    await page.getByLabel('Which body decides?').first().fill('Multidisciplinary team, Tak')
    await page.getByRole('button', { name: 'Open a panel' }).click()
    await page.getByRole('heading', { name: 'Multidisciplinary team, Tak' }).waitFor()
    const vote = async (on: Page, as: string, which: string, words = '') => {
      await on.getByLabel('You speak as').selectOption({ label: as })
      await on.getByRole('radio', { name: which }).check()
      if (words) await on.getByLabel('Reasons', { exact: true }).fill(words)
      await on.getByRole('button', { name: 'Cast this vote' }).click()
    }
    await vote(page, 'chair', 'agrees')
    await page.getByRole('listitem').filter({ hasText: 'chair' }).waitFor()
    await leave(page)
    const other = await at('lawyer', `/panel/${triaged.person}`, desk)
    await vote(other, 'organisation', 'dissents')
    await other.getByText('A dissent needs its reasons.').waitFor()
    await vote(other, 'organisation', 'dissents', 'The person had not slept and asked for more time.')
    await other.getByText('had not slept').waitFor()
    await leave(other)
    page = await at('coordinator', `/panel/${triaged.person}`, desk)
    await page.getByText('had not slept').waitFor()
    await expectAccessible(page, 'a panel')
    await page.getByLabel('Reasons of the decision').fill('Indicators of control were recorded twice.')
    await page.getByRole('button', { name: 'Write down the decision' }).click()
    await page.getByText('Indicators of control were recorded twice.').waitFor()
    await page.getByText('Presumed – indicators recorded').first().waitFor()
    await page.getByText('had not slept').waitFor()
    await page.setViewportSize(phone)
    await expectAccessible(page, 'a decided panel on a phone')
    await leave(page)
  })

  test('a child: the form stops and says what to do', async () => {
    const page = await at('screener', '/triage')
    await begin(page, '0413')
    await page.getByRole('button', { name: 'A child' }).click()
    await page.getByText('Stop here').waitFor()
    await page.getByText('Call child protection. Stay with the person until they come.').waitFor()
    expect(await page.getByText('1 of 20').count()).toBe(0)
    await settled(page)
    await expectAccessible(page, 'the form that stopped')
    await page.reload()
    await page.getByText('Stop here').waitFor()
    await page.getByRole('button', { name: 'Write down who was called' }).click()
    await page.getByRole('heading', { name: 'What was done' }).waitFor()
    await page.getByRole('button', { name: 'Write it down' }).click()
    await page.getByText('This is needed.').waitFor()
    await page.getByLabel('By whom?').fill('Provincial shelter for children')
    await page.getByRole('button', { name: 'Write it down' }).click()
    await page.getByText('Provincial shelter for children').waitFor()
    await expectAccessible(page, 'what was done for a child')
    await leave(page)
  })

  test('a bracelet typed again finds who was asked with it', async () => {
    const page = await at('screener', '/triage')
    await page.getByLabel('Bracelet number').fill('0412')
    await page.getByLabel('Where are you?').focus()
    await page.getByText('Someone with this bracelet was asked already').waitFor()
    await expectAccessible(page, 'a bracelet that is known')
    await page.getByRole('link', { name: /Go on/ }).first().click()
    await page.waitForURL('**/interviews/*')
    await leave(page)
  })

  test('a triage that broke off goes on elsewhere where it was, by keyboard alone', async () => {
    const first = await at('screener', '/triage')
    await begin(first, '0414')
    for (const key of ['n', 'n', 'u']) await first.keyboard.press(key)
    await first.getByText('4 of 20').waitFor()
    await settled(first)
    await leave(first)

    const second = await at('caseworker', '/interviews', desk)
    await second.keyboard.press('Tab')
    await second.getByLabel('Reference, bracelet or name').fill('0414')
    await second.getByText('1 person', { exact: true }).waitFor()
    const { people } = await ask<{ people: { screening: string }[] }>(second, 'POST', '/screenings/search', {
      query: '0414',
    })
    await second.goto(`/triage/${people[0]!.screening}`)
    await second.getByText('4 of 20').waitFor()
    for (let question = 4; question <= 20; question += 1) {
      await second.getByText(`${question} of 20`).waitFor()
      // Tab to the first answer and press it, as someone without a pointer does.
      await second.keyboard.press(question % 2 ? 'n' : 'Tab')
      if (question % 2 === 0) await second.keyboard.press('Tab')
      if (question % 2 === 0) await second.keyboard.press('Enter')
    }
    await second.getByRole('heading', { name: 'How was the person asked?' }).waitFor()
    await settled(second)
    const all = await ask<Asked>(second, 'GET', `/screenings/${people[0]!.screening}`)
    expect(new Set(all.answers.map(({ question }) => question)).size).toBe(20)
    await leave(second)
  })

  test('what is answered while the office cannot be reached arrives when it can', async () => {
    const page = await at('screener', '/triage')
    await begin(page, '0415')
    await settled(page)
    await page.context().setOffline(true)
    for (const key of ['n', 'n', 'n']) await page.keyboard.press(key)
    await page.getByText('3 answers are not saved yet').waitFor()
    await page.context().setOffline(false)
    await settled(page)
    const { people } = await ask<{ people: { screening: string }[] }>(page, 'POST', '/screenings/search', {
      query: '0415',
    })
    const { answers } = await ask<Asked>(page, 'GET', `/screenings/${people[0]!.screening}`)
    expect(answers).toHaveLength(3)
    await leave(page)
  })

  test('lists, funnel, clocks and flags hold the same bar on a phone and in the dark', async () => {
    const person = await at('caseworker', `/people/${triaged.person}`, desk)
    await person.locator('summary').filter({ hasText: 'Start a clock' }).click()
    await person.getByLabel('When did it begin?').fill('2026-01-05T09:00')
    await person.getByRole('button', { name: 'Start the clock' }).click()
    await person.waitForURL('**/clocks')
    await person.getByText('1 limit has passed').waitFor()
    await person.getByText('not verified').first().waitFor()
    await leave(person)
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [role, paths] of [
        ['coordinator', ['/interviews', '/interviews/funnel', '/clocks', `/panel/${triaged.person}`]],
        ['caseworker', ['/triage', `/interviews/${triaged.id}`, '/clocks']],
      ] as const) {
        for (const path of paths) {
          const page = await at(role, path)
          await page.emulateMedia({ colorScheme })
          await page.waitForLoadState('networkidle')
          await expectAccessible(page, `${path} as ${role}, ${colorScheme}`)
          await leave(page)
        }
      }
    }
  })

  test('no page complained on the way', () => {
    expect(complaints).toEqual([])
  })
})
