import { randomBytes } from 'node:crypto'
import { sampleJpeg } from '@homeward/synthetic/evidence'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'

let server: TestServer
let app: TestApp
let person: string
let interview: string
let matter: string
const now = new Date('2026-11-20T03:00:00Z')
const newId = () => randomBytes(16).toString('base64url')
const reason = 'for the test'
const caseworker = () => app.as('caseworker')
const lawyer = () => app.as('lawyer')

interface Answer {
  readonly id: string
  readonly question: string
  readonly privileged: boolean
  readonly taken: boolean
  readonly words: string | null
}

beforeAll(async () => {
  server = await startTestServer()
  app = await openTestApp(server, () => now)
  const begun = await caseworker().send('POST', '/screenings', {
    id: newId(),
    instrument: 'full',
    language: 'vi',
    interpreter: 'interpreter 4',
    site: 'Hall 2',
    authority: null,
    bracelet: null,
    told: { birth: null, age: 24 },
    consent: true,
    independent: false,
    register: { name: 'Sample Nguyen', nationality: 'VN' },
  })
  expect(begun.statusCode, begun.body).toBe(200)
  ;({ id: interview, person } = begun.json())
  const say = (question: string, value: string, words: string | null = null, path = 'answers') =>
    caseworker().send('POST', `/screenings/${interview}/${path}`, { id: newId(), question, value, words })
  await say('passport_taken', 'yes', 'PASSPORT-WORDS they kept it')
  await say('phone_taken', 'no')
  await say('beaten_or_hurt', 'declined')
  await caseworker().send('POST', `/screenings/${interview}/counsel`, {
    id: newId(),
    rights: { silence: true, lawyer: true, language: 'vi', at: '2026-11-20' },
    interviewer: { arrested: false, prosecutes: false },
  })
  await say('quota_targets', 'yes', 'QUOTA-WORDS a hundred a day', 'counsel/answers')
  await caseworker().send('POST', `/people/${person}/decisions`, {
    id: newId(),
    stage: 'formally-identified',
    panel: null,
    body: 'Committee of Tak',
    standard: 'reasonable-grounds',
    reasons: 'what was recorded',
    reviewUntil: null,
  })
  await caseworker().send('POST', `/people/${person}/clocks`, {
    id: newId(),
    rule: 'th-rest-before-interview',
    start: '2026-11-10',
  })
  const opened = await lawyer().send('POST', '/matters', {
    person,
    reference: 'W-1',
    jurisdiction: 'TH',
    recipient: 'Prosecutor',
    lawyer: { name: 'A. Lawyer', bar: null, firm: null },
    reason,
  })
  expect(opened.statusCode, opened.body).toBe(200)
  matter = opened.json().id
  await lawyer().send('POST', `/matters/${matter}/offences`, {
    class: 'fraud',
    statute: 'Penal Code, s. 341',
    conduct: 'Is said to have sent messages',
    from: '2026-01-12',
    to: null,
    amount: null,
    stage: 'charged',
    authority: 'Police (synthetic)',
    reason,
  })
}, 300_000)
afterAll(async () => {
  await app?.close()
  await server.stop()
})

const recorded = async (): Promise<{ answers: Answer[]; decisions: object[]; clocks: { due: string }[] }> =>
  (await lawyer().get(`/matters/${matter}/recorded`)).json()
const idsOf = async (...questions: string[]) =>
  (await recorded()).answers.filter(({ question }) => questions.includes(question)).map(({ id }) => id)

async function dossier(): Promise<string> {
  const asked = await lawyer().send('POST', `/matters/${matter}/documents`, { kind: 'dossier' })
  expect(asked.statusCode, asked.body).toBe(200)
  await app.idle()
  return (await lawyer().get(`/matters/${matter}/documents/${asked.json().document}/file?format=json`)).body
}

describe('what the register holds, for the legal file', () => {
  test('is shown to the team with who wrote it down; what was declined is nobody’s to take', async () => {
    const { answers, decisions, clocks } = await recorded()
    expect(answers.map(({ question, privileged }) => [question, privileged])).toEqual([
      ['passport_taken', false],
      ['phone_taken', false],
      ['quota_targets', true],
    ])
    expect(answers[0]).toMatchObject({ interpreter: 'interpreter 4', day: '2026-11-20', language: 'vi', taken: false })
    expect(decisions).toMatchObject([{ code: 'identified-by-authority', by: 'Committee of Tak', at: '2026-11-20' }])
    expect(clocks).toMatchObject([{ title: "Rest in a temporary shelter before the panel's interview" }])
    for (const role of ['caseworker', 'coordinator', 'screener'] as const) {
      expect((await app.as(role).get(`/matters/${matter}/recorded`)).statusCode).toBe(404)
    }
  })

  test('an answer becomes a paragraph that goes nowhere until it is chosen and agreed to', async () => {
    const path = `/matters/${matter}/recorded/answers`
    const taken = await lawyer().send('POST', path, { answers: await idsOf('passport_taken', 'quota_targets') })
    expect(taken.statusCode, taken.body).toBe(200)
    const { statement, indicators } = taken.json()
    expect(statement).toMatchObject({ language: 'vi', interpreter: 'interpreter 4', readBack: false })
    expect(statement.paragraphs).toMatchObject([
      {
        number: 1,
        original: 'PASSPORT-WORDS they kept it',
        chosen: false,
        agreed: [],
        interview: { privileged: false },
      },
      {
        number: 2,
        original: 'QUOTA-WORDS a hundred a day',
        chosen: false,
        agreed: [],
        interview: { privileged: true },
      },
    ])
    expect(indicators).toMatchObject([
      { element: 'means', paragraphs: [1] },
      { element: 'compulsion', paragraphs: [2] },
    ])
    expect((await recorded()).answers.filter((each) => each.taken)).toHaveLength(2)
    expect((await lawyer().send('POST', path, { answers: await idsOf('passport_taken') })).statusCode).toBe(409)
    expect(await dossier()).not.toContain('-WORDS')
  }, 60_000)

  test('chosen and agreed to, it is in the dossier with its interview, and its words cannot be changed', async () => {
    const { statement } = (await lawyer().get(`/matters/${matter}`)).json()
    const [first, second] = statement.paragraphs
    const path = `/matters/${matter}/statement`
    const changed = { ...statement, paragraphs: [{ ...first, original: 'something else' }, second] }
    expect((await lawyer().send('PUT', path, changed)).json().where).toEqual({ field: 'paragraphs.original' })
    const forged = { ...statement, paragraphs: [first, second, { ...first, number: 3 }] }
    expect((await lawyer().send('PUT', path, forged)).statusCode).toBe(409)
    const agreed = { ...statement, paragraphs: [{ ...first, chosen: true, agreed: ['Prosecutor'] }, second] }
    expect((await lawyer().send('PUT', path, agreed)).statusCode).toBe(200)
    const text = await dossier()
    expect(text).toContain('PASSPORT-WORDS')
    expect(text).toContain('2026-11-20 · Sample Caseworker')
    expect(text).not.toContain('QUOTA-WORDS')
  }, 60_000)

  test('decisions become the status history once, and are said without a gap for a name', async () => {
    const path = `/matters/${matter}/recorded/decisions`
    const taken = await lawyer().send('POST', path)
    expect(taken.json().status).toMatchObject([{ code: 'identified-by-authority', standard: 'reasonable grounds' }])
    expect((await lawyer().send('POST', path)).statusCode).toBe(409)
    expect(await dossier()).toContain('Identified by Committee of Tak')
  }, 60_000)

  test('the ends of clocks stand in the calendar beside the hearings', async () => {
    const calendar = (await lawyer().get(`/matters/${matter}/hearings`)).body.replaceAll('\r\n ', '')
    expect(calendar).toContain("SUMMARY:W-1: Rest in a temporary shelter before the panel's interview (rule not read)")
    expect(calendar).not.toContain('Nguyen')
  })

  test('once the consent to the interview is withdrawn, nothing said in it is offered or goes out any more', async () => {
    const { consents } = (await caseworker().get(`/people/${person}`)).json()
    const { id } = consents.find(({ scope }: { scope: string }) => scope === 'interview')
    const withdrawn = await caseworker().send('DELETE', `/people/${person}/consents/${id}`, { reason })
    expect(withdrawn.statusCode, withdrawn.body).toBe(200)
    expect((await recorded()).answers).toEqual([])
    const shown = (await lawyer().get(`/matters/${matter}`)).json()
    expect(shown.lapsed).toEqual([1, 2])
    expect(shown.documents.some(({ outdated }: { outdated: boolean }) => outdated)).toBe(true)
    expect(await dossier()).not.toContain('-WORDS')
    const { statement } = shown
    const again = { ...statement, paragraphs: [{ ...statement.paragraphs[0], agreed: ['Prosecutor'] }] }
    const refused = await lawyer().send('PUT', `/matters/${matter}/statement`, again)
    expect(refused.json().where).toEqual({ field: 'paragraphs.agreed' })
  }, 60_000)

  test('erasing the person erases the legal file, its evidence and its papers, and says nothing of them', async () => {
    await lawyer().upload('photo.jpg', sampleJpeg(), `/matters/${matter}/evidence`)
    const register = app.office.office.register()
    const parts = ['matter', 'offence', 'statement', 'evidence', 'legal-document'] as const
    const mine = parts.flatMap((kind) =>
      [...register.all(kind)].filter(({ id, fields }) => id === matter || fields['matter'] === matter),
    )
    expect(new Set(mine.map(({ kind }) => kind)).size).toBe(parts.length)
    const files = mine.flatMap(({ fields }) => [
      ...((fields['original'] ?? []) as string[]),
      ...Object.values((fields['files'] ?? {}) as Record<string, string>),
    ])
    expect(files.length).toBeGreaterThan(3)
    const erased = await app.as('coordinator').send('POST', `/people/${person}/erase`, { reason })
    expect(erased.json()).toEqual({})
    expect(mine.flatMap(({ kind, id }) => register.get(kind, id) ?? [])).toEqual([])
    for (const file of files) expect(await app.office.office.blobs.open(file)).toBeUndefined()
    expect((await lawyer().get(`/matters/${matter}`)).statusCode).toBe(404)
    expect((await app.as('coordinator').get('/audit')).body).not.toContain(matter)
  }, 60_000)
})
