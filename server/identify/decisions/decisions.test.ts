import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'

let server: TestServer
let app: TestApp
let person: string
const now = new Date('2026-11-20T03:00:00Z')
const newId = () => randomBytes(16).toString('base64url')
const reasonable = { stage: 'presumed', standard: 'reasonable-grounds' }

beforeAll(async () => {
  server = await startTestServer()
  app = await openTestApp(server, () => now)
  const body = { values: { name: 'Sample Person' }, reason: 'for the test' }
  person = (await app.as('caseworker').send('POST', '/people', body)).json().person
  await app.idle()
}, 300_000)
afterAll(async () => {
  await app?.close()
  await server.stop()
})

const decide = (more: object) =>
  app.as('coordinator').send('POST', `/people/${person}/decisions`, {
    id: newId(),
    ...reasonable,
    panel: null,
    body: 'Provincial team',
    reasons: 'indicators of means were recorded',
    reviewUntil: null,
    ...more,
  })
const vote = (as: 'caseworker' | 'lawyer' | 'coordinator', panel: string, more: object) =>
  app.as(as).send('POST', `/people/${person}/panels/${panel}/votes`, {
    id: newId(),
    function: 'chair',
    vote: 'agrees',
    words: '',
    ...more,
  })

describe('a status decision', () => {
  test('to presume asks for reasonable grounds and for nothing more', async () => {
    const refused = await decide({ standard: 'beyond-reasonable-doubt' })
    expect(refused.statusCode).toBe(422)
    expect(refused.json().where.field).toBe('standard')
    const { words, decisions } = (await decide({})).json()
    expect(words.code).toBe('presumed-indicators-recorded')
    expect(decisions).toHaveLength(1)
  })

  test('follows the earlier ones and overwrites none', async () => {
    const under = await decide({ stage: 'under-review', standard: 'not-stated' })
    expect(under.json().where.field).toBe('reviewUntil')
    await decide({ stage: 'under-review', standard: 'not-stated', reviewUntil: '2026-12-20' })
    const { decisions, words } = (await decide({ stage: 'revoked', standard: 'not-stated' })).json()
    expect(decisions.map(({ stage }: { stage: string }) => stage)).toEqual(['presumed', 'under-review', 'revoked'])
    expect(decisions[2].follows).toBe(decisions[1].id)
    expect(words).toEqual({ code: 'decision-withdrawn', date: '2026-11-20', authority: 'Provincial team' })
  })

  test('after a review without identification says until when a new one can be asked for', async () => {
    const stage = { stage: 'not-identified-at-this-review', standard: 'balance-of-probabilities' }
    expect((await decide(stage)).json().where.field).toBe('reviewUntil')
    expect((await decide({ ...stage, reviewUntil: '2026-11-01' })).json().where.field).toBe('reviewUntil')
    const { words } = (await decide({ ...stage, reviewUntil: '2027-01-01' })).json()
    expect(words.code).toBe('review-ended-without-identification')
  })
})

describe('a panel', () => {
  test('keeps every vote, a dissent with its reasons, and both stay with the decision', async () => {
    const panelOf = async (body: object) =>
      (await app.as('coordinator').send('POST', `/people/${person}/panels`, body)).json().panel
    const panel = await panelOf({ id: newId(), body: 'Multidisciplinary team, Tak', proposed: reasonable })
    const again = await panelOf({ id: newId(), body: 'Another', proposed: reasonable })
    expect(again.id).toBe(panel.id)
    const silent = await vote('lawyer', panel.id, { function: 'organisation', vote: 'dissents' })
    expect(silent.json().where.field).toBe('words')
    const early = await decide({ panel: panel.id })
    expect(early.json().where.field).toBe('panel')
    await Promise.all([
      vote('caseworker', panel.id, { function: 'social-worker' }),
      vote('lawyer', panel.id, { function: 'organisation', vote: 'dissents', words: 'more time is needed' }),
      vote('coordinator', panel.id, { function: 'chair', vote: 'abstains' }),
    ])
    await vote('coordinator', panel.id, { function: 'chair' })
    const id = newId()
    const formally = { id, panel: panel.id, stage: 'formally-identified', standard: 'balance-of-probabilities' }
    const decided = (await decide(formally)).json()
    expect((await decide(formally)).json().decisions).toHaveLength(decided.decisions.length)
    const last = decided.decisions.at(-1)
    expect(decided.panel).toBeNull()
    expect(last.body).toBe('Multidisciplinary team, Tak')
    expect(last.words.authority).toBe('Multidisciplinary team, Tak')
    const votes = last.votes as { function: string; vote: string; words: string | null }[]
    expect(votes.map((each) => `${each.function} ${each.vote}`).sort()).toEqual([
      'chair agrees',
      'organisation dissents',
      'social-worker agrees',
    ])
    expect(votes.find((each) => each.vote === 'dissents')?.words).toBe('more time is needed')
    expect((await vote('lawyer', panel.id, {})).statusCode).toBe(409)
  })
})
