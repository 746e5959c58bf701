import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SealedDossier } from '@homeward/domain'
import { sampleBomb, sampleJpeg, samplePdf } from '@homeward/synthetic/evidence'
import { sampleMatters } from '@homeward/synthetic/matters'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyDossier } from '../commands/verify/verify-dossier.ts'
import { startTestServer, type TestServer } from '../platform/testing/test-database.ts'
import { openTestApp, type TestApp } from '../testing/test-app.ts'

let server: TestServer
let app: TestApp
let id: string

const lawyer = () => app.as('lawyer')
const charge = {
  class: 'fraud',
  statute: 'Penal Code, s. 420',
  conduct: 'Is said to have sent messages from a guarded building',
  from: '2025-01-12',
  to: null,
  amount: null,
  stage: 'charged',
  authority: 'Police (synthetic)',
  reason: 'from the charge sheet',
}
const paragraph = (number: number, original: string, agreed: string[] = [], chosen = true) => ({
  number,
  original,
  translation: null,
  indicators: [],
  chosen,
  agreed,
})

beforeAll(async () => {
  server = await startTestServer()
  app = await openTestApp(server)
  const opened = await lawyer().send('POST', '/matters', {
    names: ['Sample Person'],
    reference: 'T-1',
    jurisdiction: 'MY',
    recipient: 'Prosecutor',
    lawyer: { name: 'A. Lawyer', bar: null, firm: null },
    reason: 'a hearing tomorrow',
  })
  expect(opened.statusCode, opened.body).toBe(200)
  id = opened.json().id
}, 120_000)
afterAll(async () => {
  await app?.close()
  await server.stop()
})

describe('a matter, from the charge to the dossier', () => {
  test('a charge is set beside provisions that reach it, and a closed list stays away from fraud', async () => {
    const answered = await lawyer().send('POST', `/matters/${id}/offences`, charge)
    expect(answered.statusCode, answered.body).toBe(200)
    const [offence] = answered.json().offences
    expect(offence).toMatchObject({ label: 'O-1', gap: true })
    expect(offence.keptApart).toBeGreaterThan(0)
    expect(offence.matches.map((match: { record: { id: string } }) => match.record.id)).not.toContain('my-section-25')
  })

  test('only chosen and agreed paragraphs go into the dossier, and it verifies until a byte is flipped', async () => {
    const statement = {
      language: 'my',
      takenOn: '2025-11-01',
      interpreter: 'A. Interpreter',
      readBack: true,
      confirmed: true,
      paragraphs: [
        paragraph(1, 'OPEN-ONE they took my papers', ['Prosecutor']),
        paragraph(2, 'WITHHELD-NOT-AGREED a name', []),
        paragraph(3, 'WITHHELD-NOT-CHOSEN a place', ['Prosecutor'], false),
        paragraph(4, 'OPEN-TWO they beat those who stopped', ['Prosecutor', 'Monitor']),
      ],
    }
    expect((await lawyer().send('PUT', `/matters/${id}/statement`, statement)).statusCode).toBe(200)
    const document = await make({ kind: 'dossier' })
    const folder = await mkdtemp(join(tmpdir(), 'homeward-dossier-'))
    const path = join(folder, 'dossier.json')
    try {
      const json = SealedDossier.parse(JSON.parse((await take(document, 'json')).toString()))
      const text = JSON.stringify(json)
      expect(text).toContain('OPEN-ONE')
      expect(text).toContain('OPEN-TWO')
      expect(text).not.toContain('WITHHELD')
      for (const { name } of json.files) {
        await writeFile(join(folder, name), await take(document, name.endsWith('.pdf') ? 'pdf' : 'docx'))
      }
      expect((await verifyDossier(path, json)).failed).toEqual([])
      const pdf = await take(document, 'pdf')
      pdf[200]! ^= 1
      await writeFile(join(folder, json.files[0]!.name), pdf)
      expect((await verifyDossier(path, json)).failed).toHaveLength(1)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }, 60_000)

  test('an agreement taken back leaves every new document and marks the old ones', async () => {
    const before = await make({ kind: 'dossier' })
    const answered = await lawyer().send('POST', `/matters/${id}/statement/withdraw`, {
      recipient: 'Prosecutor',
      reason: 'the person asked',
    })
    expect(answered.statusCode, answered.body).toBe(200)
    const { documents, withdrawn } = answered.json()
    expect(withdrawn.map(({ recipient }: { recipient: string }) => recipient)).toEqual(['Prosecutor'])
    expect(documents.every(({ outdated }: { outdated: boolean }) => outdated)).toBe(true)
    expect((await lawyer().get(`/matters/${id}/documents/${before}/file`)).statusCode).toBe(409)
    const after = (await take(await make({ kind: 'dossier' }), 'json')).toString()
    expect(after).not.toContain('OPEN-')
    const monitor = (await take(await make({ kind: 'dossier', recipient: 'Monitor' }), 'json')).toString()
    expect(monitor).toContain('OPEN-TWO')
    expect(monitor).not.toContain('OPEN-ONE')
  }, 60_000)

  test('an assessment is kept with its offence, and must rest on what is there', async () => {
    const [{ id: offence }] = (await lawyer().get(`/matters/${id}`)).json().offences
    const path = `/matters/${id}/offences/${offence}/assessment`
    const assessment = { nexus: { time: 'during', rests: ['1'] }, answers: {}, contrary: ['a note'], notes: '' }
    const answered = await lawyer().send('PUT', path, assessment)
    expect(answered.statusCode, answered.body).toBe(200)
    expect(answered.json().offences[0].assessment).toMatchObject({ nexus: { time: 'during' }, contrary: ['a note'] })
    const wrong = await lawyer().send('PUT', path, { ...assessment, nexus: { rests: ['99'] } })
    expect(wrong.json().where).toEqual({ field: 'nexus.rests' })
  })

  test('each of the ten invented matters comes in whole and is shown', async () => {
    for (const sample of sampleMatters) {
      const answered = await upload('/matters/import', 'matter.json', Buffer.from(JSON.stringify(sample)))
      expect(answered.statusCode, answered.body).toBe(200)
      expect(answered.json().offences.length).toBe((sample as { offences: object[] }).offences.length)
    }
  })

  test('a request is made from the same record, and its unsigned template says so', async () => {
    const text = (await take(await make({ kind: 'suspend-detention' }), 'json')).toString()
    expect(text).toContain('UNVERIFIED FORM')
    expect(text).not.toContain('OPEN-')
  }, 60_000)

  test('the hearings are a calendar without a name', async () => {
    const hearings = [{ at: '2026-12-01T09:30:00+08:00', court: 'Sessions Court', about: 'Plea' }]
    expect((await lawyer().send('PATCH', `/matters/${id}`, { hearings })).statusCode).toBe(200)
    const calendar = (await lawyer().get(`/matters/${id}/hearings`)).body
    expect(calendar).toContain('DTSTART:20261201T013000Z')
    expect(calendar).not.toContain('Sample Person')
  })
})

describe('evidence', () => {
  test('is hashed, sealed, copied without its place, and comes back byte for byte', async () => {
    const answered = await upload(`/matters/${id}/evidence`, 'photo.jpg', sampleJpeg())
    expect(answered.statusCode, answered.body).toBe(200)
    const item = answered.json()
    expect(item.item.sha256).toBe(createHash('sha256').update(sampleJpeg()).digest('hex'))
    expect(item.item.marks).toContain('had-place')
    const original = await lawyer().get(`/matters/${id}/evidence/${item.id}/file?copy=original`)
    expect(original.rawPayload).toEqual(sampleJpeg())
    expect(original.headers['content-disposition']).toContain('attachment')
    const working = await lawyer().get(`/matters/${id}/evidence/${item.id}/file`)
    expect(working.rawPayload.includes('Exif')).toBe(false)
    const [shown] = (await lawyer().get(`/matters/${id}`)).json().evidence
    expect(shown.custody.map(({ act }: { act: string }) => act)).toEqual([
      'received',
      'working-copy-made',
      'opened',
      'opened',
    ])
    expect(shown.custodyWhole).toBe(true)
  }, 60_000)

  test('a bomb, a file that is two things, an empty one, and the same one twice are refused in a sentence', async () => {
    const refused = async (bytes: Buffer) => (await upload(`/matters/${id}/evidence`, 'file', bytes)).json()
    expect((await refused(sampleBomb(160 * 1024 * 1024))).detail).toContain('exhaust a viewer')
    expect((await refused(sampleJpeg({ after: samplePdf() }))).detail).toContain('at once')
    expect((await refused(Buffer.alloc(0))).detail).toContain('empty')
    expect((await refused(sampleJpeg())).detail).toContain('already')
    expect((await lawyer().get(`/matters/${id}`)).json().evidence).toHaveLength(1)
  }, 60_000)
})

describe('what was sent wrongly is told by its field, and nothing is lost', () => {
  test('an unknown jurisdiction', async () => {
    const answered = await lawyer().send('PATCH', `/matters/${id}`, { jurisdiction: 'ZZ' })
    expect(answered.statusCode).toBe(422)
    expect(answered.json().where).toEqual({ field: 'jurisdiction' })
  })

  test('a charge without a date', async () => {
    const { from: _, ...rest } = charge
    const answered = await lawyer().send('POST', `/matters/${id}/offences`, rest)
    expect(answered.statusCode).toBe(422)
    expect(answered.json().detail).toContain('from')
    const file = { ...(sampleMatters[0] as { offences: object[] }) }
    const offences = file.offences.map((offence) => ({ ...offence, from: undefined }))
    const imported = await upload('/matters/import', 'matter.json', Buffer.from(JSON.stringify({ ...file, offences })))
    expect(imported.json().detail).toContain('offences[0].from')
  })

  test('a statement of fifty megabytes, by either way in', async () => {
    const huge = 'x'.repeat(50 * 1024 * 1024)
    const body = { ...(sampleMatters[0] as object), statement: { language: 'my', paragraphs: [paragraph(1, huge)] } }
    const imported = await upload('/matters/import', 'matter.json', Buffer.from(JSON.stringify(body)))
    expect(imported.statusCode).toBe(413)
    expect(imported.json().where).toEqual({ field: 'statement' })
    const put = await lawyer().send('PUT', `/matters/${id}/statement`, body.statement)
    expect(put.statusCode).toBe(413)
    expect((await lawyer().get(`/matters/${id}`)).json().statement.paragraphs).toHaveLength(4)
  }, 60_000)

  test('a matter that is not invented does not enter a demonstration', async () => {
    const real = { ...(sampleMatters[0] as object), synthetic: false }
    const answered = await upload('/matters/import', 'matter.json', Buffer.from(JSON.stringify(real)))
    expect(answered.json().code).toBe('demonstration-only')
  })
})

describe('the wall around a legal team', () => {
  test('no other role finds a matter, its documents, a count of them, or an entry about them', async () => {
    for (const role of ['caseworker', 'coordinator', 'screener', 'administrator'] as const) {
      expect((await app.as(role).get('/matters')).statusCode).toBe(404)
      expect((await app.as(role).get(`/matters/${id}`)).statusCode).toBe(404)
      expect((await app.as(role).get('/session')).body).not.toContain('documents')
    }
    const audit = (await app.as('coordinator').get('/audit')).body
    for (const kind of ['matter', 'offence', 'statement', 'assessment', 'evidence', 'legal-document']) {
      expect(audit).not.toContain(`"kind":"${kind}"`)
    }
    expect(audit).not.toContain(id)
  })

  test('a co-accused of the same lawyer is warned of', async () => {
    await lawyer().send('PATCH', `/matters/${id}`, { coAccused: ['Person, OTHER'] })
    const opened = await lawyer().send('POST', '/matters', {
      names: ['Other Person'],
      reference: 'T-2',
      jurisdiction: 'MY',
      recipient: 'Prosecutor',
      lawyer: { name: 'A. Lawyer', bar: null, firm: null },
      reason: 'the second of the two',
    })
    expect(opened.json().conflicts).toEqual(['T-1'])
  })
})

describe('the law', () => {
  test('is public, and never calls what was not read an absence', async () => {
    const { jurisdictions, read, records } = (await app.as(null).get('/law')).json()
    expect([read, records]).toEqual([38, 51])
    expect(jurisdictions.find((line: { jurisdiction: string }) => line.jurisdiction === 'KH').standing).toBe(
      'not-read-yet',
    )
    expect((await app.as(null).get('/law/file')).body).toContain('th-section-41'.slice(0, 2).toUpperCase())
  })

  test('a new version is added by who may, beside the old one, and is used from then on', async () => {
    const { versions } = (await lawyer().get('/law/records')).json()
    const { record } = versions.find((each: { record: { id: string } }) => each.record.id === 'my-section-25')
    const next = { ...record, version: 2, checked: '2026-11-01', limits: [...record.limits, 'A new limit.'] }
    const added = await lawyer().send('POST', '/law/records', { record: next, reason: 'read the gazette' })
    expect(added.statusCode, added.body).toBe(200)
    expect((await lawyer().send('POST', '/law/records', { record: next, reason: 'twice' })).statusCode).toBe(409)
    expect((await app.as('coordinator').send('POST', '/law/records', { record: next, reason: 'no' })).statusCode).toBe(
      404,
    )
    const map = (await app.as(null).get('/law')).body
    expect(map).toContain('A new limit.')
  })
})

async function make(asked: object): Promise<string> {
  const answered = await lawyer().send('POST', `/matters/${id}/documents`, asked)
  expect(answered.statusCode, answered.body).toBe(200)
  await app.idle()
  return answered.json().document
}

async function take(document: string, format: string): Promise<Buffer> {
  const answered = await lawyer().get(`/matters/${id}/documents/${document}/file?format=${format}`)
  expect(answered.statusCode, answered.body.slice(0, 200)).toBe(200)
  return answered.rawPayload
}

function upload(path: string, name: string, bytes: Uint8Array) {
  return lawyer().upload(name, bytes, path)
}
