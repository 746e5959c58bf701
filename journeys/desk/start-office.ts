import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = new URL('../..', import.meta.url).pathname
const launcher = join(root, 'server', 'bin', 'homeward.js')
const startWithin = 120_000

export interface StartedOffice {
  readonly origin: string
  /** The one-time link it printed. */
  readonly signInLink: string
  stop(): Promise<void>
}

/** Starts the built program on a fresh data folder, as `npm start` does, and waits for its one-time link. */
export async function startOffice(...flags: string[]): Promise<StartedOffice> {
  const data = mkdtempSync(join(tmpdir(), 'homeward-journey-'))
  const port = await freePort()
  const program = spawn(process.execPath, [launcher, 'start', '--port', String(port), '--data', data, ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()))
  const stop = async () => {
    program.kill('SIGINT')
    await ended
    rmSync(data, { recursive: true, force: true })
  }
  let said = ''
  const link = new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no sign-in link within two minutes:\n${said}`)), startWithin)
    const hear = (piece: Buffer) => {
      said += piece
      const found = /http:\/\/localhost:\d+\/sign-in#\S+/.exec(said)?.[0]
      if (!found) return
      clearTimeout(late)
      resolve(found)
    }
    program.stdout.on('data', hear)
    program.stderr.on('data', hear)
    program.once('exit', (code) => reject(new Error(`the program ended with ${code}:\n${said}`)))
  })
  try {
    return { origin: `http://localhost:${port}`, signInLink: await link, stop }
  } catch (failure) {
    await stop()
    throw failure
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
