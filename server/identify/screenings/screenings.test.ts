import { randomBytes } from 'node:crypto'
import type { Role } from '@homeward/domain'
import { questionsOf } from '@homeward/screen'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'

let server: TestServer
let app: TestApp
let now = new Date('2026-11-20T03:00:00Z')
const newId = () => randomBytes(16).toString('base64url')

beforeAll(async () => {
  server = await startTestServer()
  app = await openTestApp(server, () => now)
}, 300_000)
afterAll(async () => {
  await app?.close()
  await server.stop()
})

const start = {
  instrument: 'triage',
  language: 'vi',
  interpreter: 'interpreter 4',
  site: 'Mae Sot, hall 2',
  authority: 'Immigration',
  bracelet: '0412',
  told: { birth: null, age: 24 },
  consent: true,
  independent: false,
}

async function begin(as: Role, more: object = {}): Promise<Screening> {
  const body = { ...start, id: newId(), register: { name: 'Sample Nguyen', nationality: 'VN' }, ...more }
  const answer = await app.as(as).send('POST', '/screenings', body)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json()
}
const answer = (as: Role, screening: string, [question, value]: readonly [string, string], more: object = {}) =>
  app.as(as).send('POST', `/screenings/${screening}/answers`, { id: newId(), question, value, words: null, ...more })
const read = async (as: Role, screening: string): Promise<Screening> =>
  (await app.as(as).get(`/screenings/${screening}`)).json()

interface Screening {
  readonly id: string
  readonly person: string
  readonly reference: string
  readonly answers: readonly { question: string; value: string; by: string; mine: boolean }[]
  readonly outcome: { indicators: Record<string, string[]>; urgent: string[]; next: { step: string }; words: string }
  readonly stop: string | null
  readonly ask: readonly string[]
  readonly known: readonly string[]
  readonly finished: string | null
  readonly conditions: Record<string, unknown>
}

describe('an interview', () => {
  test('is begun once however often it is sent, and registers someone who is on no list', async () => {
    const body = { ...start, id: newId(), register: {} }
    const [first, second] = [
      (await app.as('screener').send('POST', '/screenings', body)).json(),
      (await app.as('screener').send('POST', '/screenings', body)).json(),
    ]
    expect(second.person).toBe(first.person)
    expect(second.reference).toBe(first.reference)
    expect(first.name).toBe(first.reference)
    const found = await app.as('screener').send('POST', '/screenings/search', { query: first.reference })
    expect(found.json().total).toBe(1)
  })

  test('needs the person’s consent', async () => {
    const body = { ...start, id: newId(), register: {}, consent: false }
    expect((await app.as('screener').send('POST', '/screenings', body)).statusCode).toBe(422)
  })

  test('is saved answer by answer and goes on with another account where it was left', async () => {
    const { id } = await begin('screener')
    for (const [question, value] of [
      ['passport_taken', 'yes'],
      ['phone_taken', 'no'],
      ['sold_or_priced', 'unsure'],
    ] as const)
      expect((await answer('screener', id, [question, value])).statusCode).toBe(200)
    const resumed = await read('caseworker', id)
    expect(resumed.known).toEqual(expect.arrayContaining(['passport_taken', 'phone_taken']))
    expect(resumed.ask).toContain('sold_or_priced')
    expect(resumed.ask).not.toContain('passport_taken')
    expect(resumed.outcome.indicators['means']).toEqual(['passport_taken'])
    expect(resumed.outcome.words).toBe('presumed-indicators-recorded')
    expect(resumed.answers.every(({ mine }) => !mine)).toBe(true)
  })

  test('keeps every answer that several devices send at once, and one that is sent twice once', async () => {
    const { id } = await begin('screener')
    const questions = questionsOf('triage').slice(8, 18)
    const sameId = newId()
    await Promise.all([
      ...questions.map((question, at) => answer(at % 2 ? 'screener' : 'caseworker', id, [question.id, 'yes'])),
      answer('screener', id, ['passport_taken', 'yes'], { id: sameId }),
      answer('screener', id, ['passport_taken', 'yes'], { id: sameId }),
    ])
    const { answers } = await read('screener', id)
    expect(new Set(answers.map(({ question }) => question))).toEqual(
      new Set([...questions.map((question) => question.id), 'passport_taken']),
    )
  })

  test('lets whoever slipped put their own answer right, and never another’s', async () => {
    const { id } = await begin('screener')
    await answer('screener', id, ['passport_taken', 'yes'])
    now = new Date(now.getTime() + 1000)
    await answer('screener', id, ['passport_taken', 'no'])
    expect((await read('screener', id)).outcome.indicators['means']).toEqual([])
    await answer('caseworker', id, ['passport_taken', 'yes'])
    now = new Date(now.getTime() + 1000)
    await answer('screener', id, ['passport_taken', 'not-asked'])
    expect((await read('screener', id)).outcome.indicators['means']).toEqual(['passport_taken'])
  })

  test('serves the full interview the next day: what was answered is known, not asked', async () => {
    const triage = await begin('screener')
    await answer('screener', triage.id, ['passport_taken', 'yes'])
    await answer('screener', triage.id, ['beaten_or_hurt', 'declined'])
    await app.as('screener').send('POST', `/screenings/${triage.id}/finish`)
    const full = await begin('caseworker', { instrument: 'full', person: triage.person, register: undefined })
    expect(full.person).toBe(triage.person)
    expect(full.known).toEqual(expect.arrayContaining(['passport_taken', 'beaten_or_hurt']))
    expect(full.ask).not.toContain('passport_taken')
    expect(full.ask).not.toContain('beaten_or_hurt')
    expect(full.ask.length).toBeGreaterThan(60)
  })

  test('stops for a child, whether by an answer, an age or a birth date', async () => {
    const { id } = await begin('screener')
    expect((await answer('screener', id, ['age_under_18', 'unsure'])).json().stop).toBe('child')
    expect((await read('screener', id)).ask).toEqual([])
    const told = await begin('screener', { told: { birth: '2010-01-01', age: null } })
    expect(told.stop).toBe('child')
    expect(told.outcome.next.step).toBe('stop-and-call-child-protection')
  })

  test('loses everything that hung on a consent when it is withdrawn', async () => {
    const { id, person } = await begin('screener')
    await answer('screener', id, ['passport_taken', 'yes'])
    const { consents } = (await app.as('caseworker').get(`/people/${person}`)).json()
    await app
      .as('caseworker')
      .send('DELETE', `/people/${person}/consents/${consents[0].id}`, { reason: 'they said so' })
    const after = await read('screener', id)
    expect(after.answers).toEqual([])
    expect(after.outcome.words).toBe('more-information-needed')
    expect((await answer('screener', id, ['phone_taken', 'yes'])).statusCode).toBe(409)
  })

  test('goes with the person when they are erased', async () => {
    const { id, person } = await begin('screener')
    await answer('screener', id, ['passport_taken', 'yes'])
    await app.as('coordinator').send('POST', `/people/${person}/erase`, { reason: 'they asked for it' })
    expect((await app.as('screener').get(`/screenings/${id}`)).statusCode).toBe(404)
  })
})

describe('bad input is refused with its field, and nothing is lost', () => {
  test.each([
    ['an unknown question', { question: 'no_such_question' }, 422, 'question bank'],
    ['a question that is not part of triage', { question: 'long_hours' }, 422, 'not part of triage'],
    ['a question that could incriminate', { question: 'forced_scam_work' }, 422, 'question is never part'],
    ['an unknown value', { value: 'maybe' }, 422, 'value'],
    ['a megabyte and more of words', { words: 'word '.repeat(11_000_000) }, 413, 'too large'],
    ['more words than an answer holds', { words: 'w'.repeat(20_001) }, 422, 'words'],
  ])('%s', async (_, more, status, message) => {
    const { id } = await begin('screener')
    await answer('screener', id, ['passport_taken', 'yes'])
    const refused = await answer('screener', id, ['phone_taken', 'yes'], more)
    expect(refused.statusCode, refused.body).toBe(status)
    expect(refused.body).toContain(message)
    expect(refused.body).not.toContain('word word')
    expect((await read('screener', id)).known).toEqual(['passport_taken'])
  })

  test.each([
    ['an age that contradicts the birth date', { told: { birth: '1990-05-05', age: 24 } }, 'person.age'],
    ['a birth in the future', { told: { birth: '2027-01-01', age: null } }, 'person.birth'],
    ['nobody to ask', { register: undefined }, 'person'],
  ])('%s', async (_, more, field) => {
    const body = { ...start, id: newId(), register: {}, ...more }
    const refused = await app.as('screener').send('POST', '/screenings', body)
    expect(refused.statusCode).toBe(422)
    expect(refused.json().where.field).toBe(field)
  })
})

describe('what could be used against the person', () => {
  const counsel = {
    rights: { silence: true, lawyer: true, language: 'vi', at: '2026-11-20' },
    interviewer: { arrested: false, prosecutes: false },
  }
  const tell = (as: Role, id: string, question: string) =>
    app
      .as(as)
      .send('POST', `/screenings/${id}/counsel/answers`, { id: newId(), question, value: 'yes', words: 'a quota' })

  test('opens only after rights were read, by someone who neither arrested nor prosecutes', async () => {
    const { id } = await begin('caseworker', { instrument: 'full' })
    expect((await tell('caseworker', id, 'quota_targets')).statusCode).toBe(409)
    const officer = { ...counsel, id: newId(), interviewer: { arrested: true, prosecutes: false } }
    expect((await app.as('caseworker').send('POST', `/screenings/${id}/counsel`, officer)).statusCode).toBe(422)
    const silent = { ...counsel, id: newId(), rights: { ...counsel.rights, silence: false } }
    expect((await app.as('caseworker').send('POST', `/screenings/${id}/counsel`, silent)).statusCode).toBe(422)
    expect((await app.as('screener').send('POST', `/screenings/${id}/counsel`, counsel)).statusCode).toBe(404)
    const opened = await app.as('caseworker').send('POST', `/screenings/${id}/counsel`, { ...counsel, id: newId() })
    expect(opened.statusCode, opened.body).toBe(200)
    expect((await tell('caseworker', id, 'quota_targets')).statusCode).toBe(200)
    expect((await tell('caseworker', id, 'passport_taken')).statusCode).toBe(422)
  })

  test('is never part of triage', async () => {
    const { id } = await begin('caseworker')
    const sent = await app.as('caseworker').send('POST', `/screenings/${id}/counsel`, { ...counsel, id: newId() })
    expect(sent.statusCode).toBe(404)
  })

  test('is read by the lawyer, and leaves no row, count or gap for anyone else', async () => {
    const [told, silent] = [
      await begin('caseworker', { instrument: 'full' }),
      await begin('caseworker', { instrument: 'full' }),
    ]
    for (const { id } of [told, silent]) await answer('caseworker', id, ['passport_taken', 'yes'])
    await app.as('caseworker').send('POST', `/screenings/${told.id}/counsel`, { ...counsel, id: newId() })
    await tell('caseworker', told.id, 'quota_targets')
    await tell('caseworker', told.id, 'forced_scam_work')

    const lawyer = (await app.as('lawyer').get(`/screenings/${told.id}/counsel`)).json()
    expect(lawyer.answers.map(({ question }: { question: string }) => question)).toEqual([
      'quota_targets',
      'forced_scam_work',
    ])
    expect(lawyer.outcome.indicators.compulsion).toEqual(['quota_targets'])

    for (const role of ['coordinator', 'caseworker', 'screener', 'lawyer'] as const) {
      const same = async (path: string) => {
        const shown = await Promise.all(
          [told, silent].map(async ({ id, person, reference }) =>
            (await app.as(role).get(path.replace(':id', id).replace(':person', person))).body
              .replaceAll(id, 'ID')
              .replaceAll(person, 'PERSON')
              .replaceAll(reference, 'REFERENCE'),
          ),
        )
        const plain = shown.map((body) => body.replaceAll(/"(position|at|opened|row)":("[^"]*"|\d+)/g, ''))
        expect(plain[0], `${path} as ${role}`).toBe(plain[1])
      }
      await same('/screenings/:id')
      await same('/people/:person/status')
    }
    for (const role of ['coordinator', 'caseworker', 'screener', 'investigator', 'consular-officer'] as const) {
      expect((await app.as(role).get(`/screenings/${told.id}/counsel`)).body).toBe(
        (await app.as(role).get('/nowhere')).body,
      )
    }
    const audit = (await app.as('coordinator').get('/audit')).json()
    expect(JSON.stringify(audit)).not.toContain('privileged')
    const positions: number[] = audit.entries.map(({ position }: { position: number }) => position)
    expect(positions).toEqual(positions.map((_, at) => positions[0]! - at))
    const writes = audit.entries.filter(
      ({ act, record }: { act: string; record: string }) => act === 'changed' && record === told.id,
    )
    expect(writes.every(({ kind }: { kind: string }) => kind === 'screening')).toBe(true)
    expect(writes).toHaveLength(5)
  })
})

test('a police account finds no trace of an interview', async () => {
  const { id, person, reference } = await begin('screener')
  const police = app.as('investigator')
  for (const path of [
    `/screenings/${id}`,
    `/screenings/${id}/counsel`,
    `/people/${person}/status`,
    '/screenings/funnel',
  ]) {
    expect((await police.get(path)).body).toBe((await police.get('/nowhere')).body)
  }
  expect((await police.send('POST', '/screenings/search', { query: reference })).statusCode).toBe(404)
})

describe('what travels with the person', () => {
  test('flags stand until someone settles them, tasks are taken on and done', async () => {
    const { person } = await begin('screener')
    const add = (more: object) =>
      app.as('caseworker').send('POST', `/people/${person}/notes`, {
        id: newId(),
        kind: 'flag',
        flag: null,
        words: '',
        due: null,
        mine: false,
        ...more,
      })
    expect((await add({})).json().where.field).toBe('flag')
    expect((await add({ kind: 'task' })).json().where.field).toBe('words')
    const flag = (await add({ flag: 'may-hurt-themselves' })).json()
    await add({ kind: 'task', words: 'find a doctor', due: '2026-11-22', mine: true })
    const find = async () => (await app.as('screener').send('POST', '/screenings/search', {})).json().people
    const line = async () => (await find()).find((each: { person: string }) => each.person === person)
    expect((await line()).flags).toEqual(['may-hurt-themselves'])
    await app.as('screener').send('POST', `/people/${person}/notes/${flag.id}/settle`)
    expect((await line()).flags).toEqual([])
    const { notes } = (await app.as('screener').get(`/people/${person}/notes`)).json()
    expect(notes.map(({ kind, done }: { kind: string; done: string | null }) => [kind, done])).toEqual([
      ['task', null],
      ['flag', '2026-11-20'],
    ])
  })
})

describe('the questions change and what was said stays', () => {
  test('an interview begun with older questions is read, said to be older, and goes on with today’s', async () => {
    const { id } = await begin('screener')
    await answer('screener', id, ['passport_taken', 'yes'])
    const { office } = app.office
    const said = { question: 'a_question_of_before', value: 'yes', by: 'x', at: '2025-01-05', interpreter: null }
    await office.log.append({ organisation: office.organisation.id, account: 'test' }, [
      { record: { kind: 'screening', id }, set: { version: '2025-01' }, seen: office.register().position },
      { record: { kind: 'screening', id }, set: { answers: [{ ...said, words: null }] }, seen: 0 },
    ])
    const older = (await app.as('caseworker').get(`/screenings/${id}`)).json()
    expect(older.answers.map((each: { olderVersion: string }) => each.olderVersion)).toEqual(['2025-01', '2025-01'])
    expect(older.answers.map((each: { question: string }) => each.question)).toContain('a_question_of_before')
    expect(older.outcome.indicators.means).toEqual(['passport_taken'])
    expect((await answer('screener', id, ['phone_taken', 'no'])).statusCode).toBe(200)
  })
})

test('a bracelet finds the person again, and a count of few says no number', async () => {
  const { id, reference } = await begin('screener', { bracelet: 'B-77', language: 'sw' })
  await answer('screener', id, ['passport_taken', 'yes'])
  const found = (await app.as('screener').send('POST', '/screenings/search', { query: 'b-77' })).json()
  expect(found.people.map((line: { reference: string; bracelet: string }) => [line.reference, line.bracelet])).toEqual([
    [reference, 'B-77'],
  ])
  expect(found.waiting).toContainEqual({ language: 'sw', people: null })
})
