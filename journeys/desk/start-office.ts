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
  /** The one-time link it printed, to sign in or to accept the first invitation; empty when it started locked. */
  readonly signInLink: string
  /** Stops the program; its data folder goes too unless it was named. */
  stop(): Promise<void>
}

export interface OfficeToStart {
  readonly flags?: readonly string[]
  /** A data folder that stays; left out, a fresh one for this start only. */
  readonly data?: string
  readonly port?: number
}

/** Starts the built program as `npm start` does, and waits until it says where it is. */
export async function startOffice({ flags = [], ...where }: OfficeToStart = {}): Promise<StartedOffice> {
  const data = where.data ?? mkdtempSync(join(tmpdir(), 'homeward-journey-'))
  const port = where.port ?? (await freePort())
  const program = spawn(process.execPath, [launcher, 'start', '--port', String(port), '--data', data, ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()))
  const stop = async () => {
    program.kill('SIGINT')
    await ended
    if (where.data === undefined) rmSync(data, { recursive: true, force: true })
  }
  let said = ''
  const link = new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no sign-in link within two minutes:\n${said}`)), startWithin)
    const hear = (piece: Buffer) => {
      said += piece
      const found = /http:\/\/localhost:\d+\/(?:sign-in|invitation)#\S+/.exec(said)?.[0]
      if (!found && !said.includes('Locked:')) return
      clearTimeout(late)
      resolve(found ?? '')
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

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
