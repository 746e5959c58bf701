import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { serverFolder } from '../platform/server-folder.ts'

/** How a command ended: its exit code and everything it printed. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface HowToRun {
  readonly input?: string
  readonly environment?: Readonly<Record<string, string>>
  /** Another account than the one of the test. */
  readonly as?: { readonly uid: number; readonly gid: number }
}

const root = join(serverFolder(), '..')
// What the launcher does, from the sources as they are now.
const launch =
  'const { command } = await import(process.argv[1]); process.exitCode = await command.start(process.argv.slice(2))'

function programOf(name: string, words: readonly string[]): string[] {
  const file = join(serverFolder(), 'commands', `${name}.ts`)
  return ['--import', 'tsx', '--input-type=module', '-e', launch, '--', file, ...words]
}

/** Starts a command as a process of its own. */
export function spawnCommand(name: string, words: readonly string[], how: HowToRun = {}) {
  const child = spawn(process.execPath, programOf(name, words), {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', HOME: '/', ...how.environment },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...how.as,
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (piece) => {
    said.out += piece
  })
  child.stderr.on('data', (piece) => {
    said.err += piece
  })
  child.stdin.end(how.input ?? '')
  return { child, said, ended: endOf(child, said) }
}

/** Runs a command as a process of its own, to its end. */
export function runCommand(name: string, words: readonly string[], how: HowToRun = {}): Promise<Ended> {
  return spawnCommand(name, words, how).ended
}

/** Runs a command on a terminal of its own and types each answer when its question is shown. */
export function runOnTerminal(
  name: string,
  words: readonly string[],
  answers: readonly (readonly [string, string])[],
): Promise<Ended> {
  const command = [process.execPath, ...programOf(name, words)]
    .map((word) => `'${word.replaceAll("'", `'\\''`)}'`)
    .join(' ')
  const child = spawn('script', ['-qec', command, '/dev/null'], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] })
  const said = { out: '', err: '' }
  const left = [...answers]
  child.stdout.on('data', (piece) => {
    said.out += piece
    if (left[0] !== undefined && said.out.includes(left[0][0])) child.stdin.write(`${left.shift()![1]}\r`)
  })
  return endOf(child, said)
}

function endOf(child: ChildProcess, said: { readonly out: string; readonly err: string }): Promise<Ended> {
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...said })))
}

/** A running office. */
export interface StartedOffice {
  readonly origin: string
  /** What it said until it could be used. */
  readonly said: string
  readonly seconds: number
  stop(): Promise<Ended>
}

/** Starts an office and waits until it can be used; throws with its own words when it ends before. */
export async function startOffice(words: readonly string[], how: HowToRun = {}): Promise<StartedOffice> {
  const begin = performance.now()
  const { child, said, ended } = spawnCommand('start', ['--json', '--port', String(await freePort()), ...words], how)
  const hasEnded = ended.then(({ code, err }) => {
    throw new Error(`The office ended with ${code}: ${err}`)
  })
  const isUsable = new Promise<void>((resolve) => child.stdout.on('data', () => said.out.endsWith('}\n') && resolve()))
  await Promise.race([isUsable, hasEnded])
  hasEnded.catch(() => undefined)
  return {
    origin: JSON.parse(said.out).origin,
    said: said.err,
    seconds: (performance.now() - begin) / 1000,
    stop: () => {
      child.kill('SIGINT')
      return ended
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
