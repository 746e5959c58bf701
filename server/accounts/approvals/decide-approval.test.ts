import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'

let server: TestServer
let app: TestApp
const reason = 'new in the team'

beforeAll(async () => {
  server = await startTestServer()
  app = await openTestApp(server)
}, 120_000)
afterAll(async () => {
  await app?.close()
  await server.stop()
})

async function memberNamed(
  name: string,
): Promise<{ id: string; roles: string[]; state: string; secondFactor: boolean }> {
  const { members } = (await app.as('administrator').get('/members')).json()
  return members.find((member: { name: string }) => member.name === name)
}

test('a role that reads people comes only with a coordinator beside the administrator', async () => {
  const { id } = await memberNamed('Sample Statistician')
  const asked = await app.as('administrator').send('POST', `/members/${id}/roles`, { roles: ['caseworker'], reason })
  expect(asked.json()).toMatchObject({ kind: 'role', mayApprove: false })
  expect((await memberNamed('Sample Statistician')).roles).toEqual(['statistician'])
  const path = `/approvals/${asked.json().id}/approve`
  expect((await app.as('administrator').send('POST', path, { reason })).statusCode).toBe(409)
  expect((await app.as('screener').send('POST', path, { reason })).statusCode).toBe(404)
  expect((await app.as('coordinator').send('POST', path, { reason })).statusCode).toBe(200)
  expect((await memberNamed('Sample Statistician')).roles).toEqual(['caseworker'])
})

test('a role that reads nobody is given at once', async () => {
  const { id } = await memberNamed('Sample Investigator')
  const given = await app.as('administrator').send('POST', `/members/${id}/roles`, { roles: ['statistician'], reason })
  expect(given.json()).toEqual({ position: expect.any(Number) })
  expect((await memberNamed('Sample Investigator')).roles).toEqual(['statistician'])
})

test('what a coordinator refuses does not happen', async () => {
  const { id } = await memberNamed('Sample Lawyer')
  const asked = await app.as('administrator').send('POST', `/members/${id}/roles`, { roles: ['coordinator'], reason })
  const refused = await app.as('coordinator').send('POST', `/approvals/${asked.json().id}/refuse`, { reason })
  expect(refused.statusCode).toBe(200)
  expect((await memberNamed('Sample Lawyer')).roles).toEqual(['lawyer'])
  const late = await app.as('coordinator').send('POST', `/approvals/${asked.json().id}/approve`, { reason })
  expect(late.statusCode).toBe(409)
})

test('a new second factor needs a coordinator, and ends every session of the account', async () => {
  const { id } = await memberNamed('Sample Screener')
  expect((await app.as('screener').get('/lists')).statusCode).toBe(200)
  const asked = await app.as('administrator').send('POST', `/members/${id}/second-factor-reset`, { reason })
  expect((await app.as('screener').get('/lists')).statusCode).toBe(200)
  await app.as('coordinator').send('POST', `/approvals/${asked.json().id}/approve`, { reason })
  expect((await app.as('screener').get('/lists')).statusCode).toBe(401)
  expect((await memberNamed('Sample Screener')).state).toBe('invited')
})

test('a write from a page of another site is refused', async () => {
  const { http } = app.app
  const answer = await http.inject({
    method: 'POST',
    url: '/api/v1/session/link',
    payload: { token: 'x'.repeat(30) },
    headers: { origin: 'https://elsewhere.example' },
  })
  expect(answer.statusCode).toBe(400)
})
