import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'

let server: TestServer
let app: TestApp
const reason = 'for the test'

beforeAll(async () => {
  server = await startTestServer()
  app = await openTestApp(server)
}, 120_000)
afterAll(async () => {
  await app?.close()
  await server.stop()
})

async function accountOf(name: string): Promise<string> {
  const { members } = (await app.as('administrator').get('/members')).json()
  return members.find((member: { name: string }) => member.name === name).id
}
const roles = (account: string, wanted: string[]) =>
  app.as('administrator').send('POST', `/members/${account}/roles`, { roles: wanted, reason })
const approve = (approval: string) => app.as('coordinator').send('POST', `/approvals/${approval}/approve`, { reason })

test('what the last lawyer leaves goes to the one named by two people, who learn nothing of it', async () => {
  const opened = await app.as('lawyer').send('POST', '/matters', {
    names: ['Sample Person'],
    reference: 'H-1',
    jurisdiction: 'MY',
    recipient: 'Prosecutor',
    lawyer: { name: 'A. Lawyer', bar: null, firm: null },
    reason,
  })
  const matter = opened.json().id
  const [leaving, next] = [await accountOf('Sample Lawyer'), await accountOf('Sample Screener')]
  const propose = (from: string, to: string) =>
    app.as('administrator').send('POST', `/members/${from}/handover`, { to, reason })

  // Whoever takes over must be able to work on it.
  expect((await propose(leaving, next)).json().where).toEqual({ field: 'to' })
  await approve((await roles(next, ['lawyer'])).json().id)

  // The account still works on it with nobody beside it; then it leaves.
  expect((await roles(leaving, ['statistician'])).statusCode).toBe(200)
  expect((await app.as('lawyer').get(`/matters/${matter}`)).statusCode).toBe(404)
  expect((await app.as('screener').get(`/matters/${matter}`)).statusCode).toBe(404)

  const asked = await propose(leaving, next)
  expect(asked.json()).toMatchObject({ kind: 'matter-handover', about: 'Sample Lawyer → Sample Screener' })
  expect(
    (await app.as('administrator').send('POST', `/approvals/${asked.json().id}/approve`, { reason })).statusCode,
  ).toBe(409)
  expect((await app.as('screener').get(`/matters/${matter}`)).statusCode).toBe(404)
  const approved = await approve(asked.json().id)

  // The same answers for an account that held nothing.
  const other = await propose(await accountOf('Sample Investigator'), next)
  const approvedOther = await approve(other.json().id)
  expect(Object.keys(approved.json())).toEqual(Object.keys(approvedOther.json()))

  const shown = (await app.as('screener').get(`/matters/${matter}`)).json()
  expect(shown.reference).toBe('H-1')
  expect(shown.team.map(({ name }: { name: string }) => name)).toEqual(['Sample Lawyer', 'Sample Screener'])
  for (const role of ['administrator', 'coordinator'] as const) {
    expect((await app.as(role).get(`/matters/${matter}`)).statusCode).toBe(404)
  }
  expect((await app.as('coordinator').get('/audit')).body).not.toContain(matter)
})

test('a team on which another lawyer works goes on as it is', async () => {
  const lawyer = app.as('screener')
  const [me, second] = [await accountOf('Sample Screener'), await accountOf('Sample Caseworker')]
  await approve((await roles(second, ['caseworker', 'lawyer'])).json().id)
  const opened = await lawyer.send('POST', '/matters', {
    names: ['Other Person'],
    reference: 'H-2',
    jurisdiction: 'MY',
    recipient: 'Prosecutor',
    lawyer: { name: 'A. Lawyer', bar: null, firm: null },
    reason,
  })
  const { id } = opened.json()
  const third = await accountOf('Sample Consular Officer')
  await approve((await roles(third, ['lawyer'])).json().id)
  expect((await lawyer.send('PUT', `/matters/${id}/team/${second}`, { reason })).statusCode).toBe(200)
  const asked = await app.as('administrator').send('POST', `/members/${me}/handover`, { to: third, reason })
  await approve(asked.json().id)
  expect((await lawyer.get(`/matters/${id}`)).json().team).toHaveLength(2)
})
