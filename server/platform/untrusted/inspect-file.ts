import { spawn } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { type EvidenceKind, Problem } from '@homeward/domain'
import { serverFolder } from '../server-folder.ts'
import type { ContentsPage, InspectionLine, Question } from './inspect-file-worker.ts'

/** What the process found, with the working copy's bytes. */
export type InspectedFile = NonNullable<InspectionLine['inspection']> & { readonly copy: Buffer | null }

const memoryMegabytes = 768
const longestAnswer = 300 * 1024 * 1024

/** Files above this are kept and hashed, and read by nothing. */
export const largestInspected = 128 * 1024 * 1024

/**
 * Has an untrusted file read by a process of its own, with little memory, no environment and a deadline. Throws the one sentence it was refused
 * with; a process that dies or takes too long refuses the file too, and nothing else of this program feels it.
 */
export async function inspectUntrustedFile(path: string | Uint8Array, deadline = 30_000): Promise<InspectedFile> {
  const { line, rest } = await ask({ act: 'inspect' }, path, deadline)
  if (line.inspection === undefined) throw tooMuch()
  return { ...line.inspection, copy: line.inspection.working === null ? null : rest }
}

/** A stretch of the messages of an export, and its files by hash; read in the same kind of process. */
export async function readUntrustedContents(
  bytes: Uint8Array,
  { from, count }: { readonly from: number; readonly count: number },
): Promise<ContentsPage> {
  const { line } = await ask({ act: 'contents', from, count }, bytes, 30_000)
  if (line.contents === undefined) throw tooMuch()
  return line.contents
}

/** One file out of an archive, inspected like any other; of a picture the stripped copy. */
export async function takeUntrustedPart(
  bytes: Uint8Array,
  sha256: string,
): Promise<{ readonly kind: EvidenceKind; readonly bytes: Buffer }> {
  const { line, rest } = await ask({ act: 'part', sha256 }, bytes, 30_000)
  if (line.inspection === undefined) throw tooMuch()
  return { kind: line.inspection.kind, bytes: rest }
}

interface Answered {
  readonly line: InspectionLine
  /** The bytes that follow the line. */
  readonly rest: Buffer
}

async function ask(question: Question, path: string | Uint8Array, deadline: number): Promise<Answered> {
  const { file, flags } = childProgram()
  const memory = `--max-old-space-size=${memoryMegabytes}`
  const child = spawn(process.execPath, [...flags, memory, file, JSON.stringify(question)], {
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), deadline)
  try {
    const ended = new Promise<number | null>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', resolve)
    })
    const sent = typeof path === 'string' ? pipeline(createReadStream(path), child.stdin) : send(child.stdin, path)
    const answer = await collect(child.stdout)
    // A process that refuses early closes its input; that is an answer, not a fault.
    await sent.catch(() => undefined)
    if ((await ended) !== 0 || answer === null) throw tooMuch()
    return read(answer)
  } finally {
    clearTimeout(timer)
    child.kill('SIGKILL')
  }
}

function send(input: NodeJS.WritableStream, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    input.on('error', reject)
    input.end(bytes, () => resolve())
  })
}

/** Everything it says, or nothing when it says too much. */
async function collect(output: Readable): Promise<Buffer | null> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of output) {
    length += (piece as Buffer).length
    if (length > longestAnswer) return null
    pieces.push(piece as Buffer)
  }
  return Buffer.concat(pieces)
}

function read(answer: Buffer): Answered {
  const end = answer.indexOf(10)
  if (end === -1) throw tooMuch()
  const line: InspectionLine = JSON.parse(answer.toString('utf8', 0, end))
  if (line.refusal !== undefined) throw new Problem(line.refusal.code, line.refusal.message)
  return { line, rest: answer.subarray(end + 1) }
}

function tooMuch(): Problem {
  return new Problem(
    'too-large',
    'The file could not be read within the memory and time one file is given; it is made to exhaust a reader.',
  )
}

/** The bundled program may read the program's own folders and nothing more; from the sources the loader that reads TypeScript needs its cache. */
function childProgram(): { readonly file: string; readonly flags: readonly string[] } {
  if (!fileURLToPath(import.meta.url).endsWith('.ts')) {
    const allow = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission'
    const flags = [allow, `--allow-fs-read=${join(serverFolder(), '..', '*')}`, '--no-warnings']
    return { file: join(serverFolder(), 'dist', 'platform', 'untrusted', 'inspect-file-worker.js'), flags }
  }
  const loader = createRequire(import.meta.url).resolve('tsx')
  return { file: fileURLToPath(new URL('./inspect-file-worker.ts', import.meta.url)), flags: ['--import', loader] }
}
