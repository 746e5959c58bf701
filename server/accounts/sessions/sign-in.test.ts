import { generateSync } from 'otplib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../platform/testing/test-database.ts'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'

let server: TestServer
let app: TestApp
let clock = Date.parse('2026-03-01T08:00:00Z')
const minutes = (count: number) => {
  clock += count * 60_000
}
const password = 'river table quiet seven'
const email = 'mina@example.invalid'
let secret = ''

beforeAll(async () => {
  server = await startTestServer()
  app = await openTestApp(server, () => new Date(clock))
}, 120_000)
afterAll(async () => {
  await app?.close()
  await server.stop()
})

const code = () => generateSync({ secret, epoch: Math.floor(clock / 1000) })
const signIn = (asked: Record<string, string>) => app.as(null).send('POST', '/session', asked)

test('an invited person sets up password and second factor and is signed in', async () => {
  const invite = { name: 'Mina', email, roles: ['statistician'], reason: 'counts lists' }
  const { link } = (await app.as('administrator').send('POST', '/members', invite)).json()
  const token = String(link).split('#')[1]!
  const view = (await app.as(null).get(`/invitations/${token}`)).json()
  expect(view.name).toBe('Mina')
  secret = new URL(view.otpauth).searchParams.get('secret')!
  const weak = await app
    .as(null)
    .send('POST', `/invitations/${token}`, { token, password: 'aaaaaaaaaaaaaa', code: code() })
  expect(weak.statusCode).toBe(422)
  const accepted = await app.as(null).send('POST', `/invitations/${token}`, { token, password, code: code() })
  expect(accepted.statusCode, accepted.body).toBe(200)
  expect(accepted.json().account).toMatchObject({ name: 'Mina', roles: ['statistician'] })
  const again = await app.as(null).send('POST', `/invitations/${token}`, { token, password, code: code() })
  expect(again.statusCode).toBe(404)
})

test('signing in needs the password and a code that was not used before', async () => {
  minutes(1)
  const right = { email, password, code: code() }
  expect((await signIn({ ...right, password: 'another long password' })).statusCode).toBe(401)
  expect((await signIn({ ...right, code: '000000' })).statusCode).toBe(401)
  const signedIn = await signIn(right)
  expect(signedIn.statusCode).toBe(200)
  expect(String(signedIn.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/)
  expect((await signIn(right)).statusCode, 'the same code a second time').toBe(401)
})

test('a wrong address, password or code are one answer, to the byte', async () => {
  minutes(1)
  const answers = new Set<string>()
  for (const wrong of [{ email: 'nobody@example.invalid' }, { password: 'wrong' }, { code: '123456' }]) {
    answers.add((await signIn({ email, password, code: code(), ...wrong })).body)
  }
  expect(answers.size).toBe(1)
})

test('after six wrong tries even the right password waits a quarter of an hour', async () => {
  minutes(1)
  for (let tries = 0; tries < 6; tries += 1) await signIn({ email, password: 'wrong', code: '000000' })
  expect((await signIn({ email, password, code: code() })).statusCode).toBe(401)
  minutes(16)
  expect((await signIn({ email, password, code: code() })).statusCode).toBe(200)
})

test('a session that nobody used for two hours is over', async () => {
  expect((await app.as('screener').get('/lists')).statusCode).toBe(200)
  minutes(121)
  expect((await app.as('screener').get('/lists')).statusCode).toBe(401)
})
