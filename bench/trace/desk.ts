import { join } from 'node:path'
import { startTestServer } from '../../server/platform/testing/test-database.ts'
import { openTestApp } from '../../server/testing/test-app.ts'

/** The origin that the office of the tests expects its browser to name. */
const origin = 'http://localhost:8420'
const usualPatience = 300

/** An office that listens, on a PostgreSQL of its own and without a demonstration, for measuring over HTTP. */
export async function openDesk() {
  const server = await startTestServer()
  const app = await openTestApp(server, undefined, undefined, usualPatience)
  app.jobs.start()
  const address = await app.app.listen({ port: 0, host: '127.0.0.1' })
  const send = (cookie: string, method: string, path: string, body?: object) =>
    fetch(`${address}/api/v1${path}`, {
      method,
      headers: { origin, cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
  const cookies = new Map<string, string>()
  const signIn = async (role: string) => {
    const token = (await app.app.firstSignInLink())!.split('#')[1]!
    const cookieOf = (answer: Response) => (answer.headers.get('set-cookie') ?? '').split(';')[0]!
    const first = cookieOf(await send('', 'POST', '/session/link', { token }))
    cookies.set(role, cookieOf(await send(first, 'POST', '/demonstration/role', { role })))
  }
  return {
    chains: join(server.folder, 'chains'),
    /** Asks as a role; the bytes of the answer are read whole. */
    ask: async (role: string, method: string, path: string, body?: object) => {
      if (!cookies.has(role)) await signIn(role)
      const answer = await send(cookies.get(role)!, method, path, body)
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
      return answer.json()
    },
    close: async () => {
      await app.close()
      await server.stop()
    },
  }
}
