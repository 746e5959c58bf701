// Two gigabytes of evidence through the page's own route of a whole office: sent in, hashed, sealed, taken out again, bundled; and the memory the
// program needed for it. Usage: npx tsx bench/protect/web-upload.ts [gigabytes]   (needs the built program, `unzip`, and free disk for six times the evidence)
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

const root = join(import.meta.dirname, '..', '..')
const launcher = join(root, 'server', 'bin', 'homeward.js')
const folder = mkdtempSync(join(tmpdir(), 'homeward-upload-'))
// The database's own account must reach its data.
chmodSync(folder, 0o711)
const gigabytes = Number(process.argv[2] ?? 2)
const mebibyte = 1 << 20
const total = gigabytes * 1024
const port = 8459
const origin = `http://localhost:${port}`
let cookie = ''

const program = spawn(process.execPath, [launcher, 'start', '--port', String(port), '--data', join(folder, 'data')], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
const link = await new Promise<string>((resolve) => {
  let said = ''
  program.stdout.on('data', (piece: Buffer) => {
    said += piece
    const found = /http:\/\/localhost:\d+\/sign-in#(\S+)/.exec(said)?.[1]
    if (found) resolve(found)
  })
})

/** The most memory the program has held since it started, and since this was asked before. */
function peakMiB(): number {
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${program.pid}/status`, 'utf8'))![1]
  writeFileSync(`/proc/${program.pid}/clear_refs`, '5')
  return Math.round(Number(peak) / 1024)
}

interface Answered {
  readonly status: number
  readonly headers: Record<string, string | string[] | undefined>
  readonly body: AsyncIterable<Buffer>
}

async function call(
  method: string,
  path: string,
  { headers = {}, pieces = [] }: { headers?: Record<string, string>; pieces?: Iterable<Buffer> } = {},
): Promise<Answered> {
  const sent = request(`${origin}/api/v1${path}`, { method, headers: { origin, cookie, ...headers } })
  const answer = once(sent, 'response')
  for (const piece of pieces) if (!sent.write(piece)) await once(sent, 'drain')
  sent.end()
  const [response] = await answer
  return { status: response.statusCode, headers: response.headers, body: response }
}

async function wholeOf(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of body) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function ask<Answer>(method: string, path: string, body?: object): Promise<Answer> {
  const pieces = body === undefined ? [] : [Buffer.from(JSON.stringify(body))]
  const answered = await call(method, path, { headers: body ? { 'content-type': 'application/json' } : {}, pieces })
  const text = (await wholeOf(answered.body)).toString()
  if (answered.status !== 200) throw new Error(`${method} ${path}: ${answered.status} ${text}`)
  const [set] = [answered.headers['set-cookie'] ?? []].flat()
  if (set) cookie = set.split(';')[0]!
  return JSON.parse(text)
}

const hash = createHash('sha256')

/** A form with one file of bytes that do not repeat within it. */
function* form(boundary: string): Generator<Buffer> {
  yield Buffer.from(
    `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="large"\r\ncontent-type: application/octet-stream\r\n\r\n`,
  )
  const piece = Buffer.alloc(mebibyte)
  for (let at = 0; at < piece.length; at += 4) piece.writeUInt32LE(Math.imul(at + 1, 2_654_435_761) >>> 0, at)
  for (let number = 0; number < total; number += 1) {
    piece.writeUInt32LE(number, 0)
    const copy = Buffer.from(piece)
    hash.update(copy)
    yield copy
  }
  yield Buffer.from(`\r\n--${boundary}--\r\n`)
}

async function timed<Answer>(act: () => Promise<Answer>): Promise<{ seconds: number; peak: number; answer: Answer }> {
  peakMiB()
  const begun = performance.now()
  const answer = await act()
  return { seconds: Math.round((performance.now() - begun) / 10) / 100, peak: peakMiB(), answer }
}

try {
  await ask('POST', '/session/link', { token: link })
  await ask('POST', '/demonstration/role', { role: 'lawyer' })
  for (;;) {
    const { jobs } = await ask<{ jobs: { state: string }[] }>('GET', '/session')
    if (jobs.length > 0 && jobs.every(({ state }) => state === 'done')) break
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  const { id } = await ask<{ id: string }>('POST', '/matters', {
    names: ['Sample Person'],
    reference: 'B-1',
    jurisdiction: 'MY',
    recipient: 'Prosecutor',
    lawyer: { name: 'A. Lawyer', bar: null, firm: null },
    reason: 'to measure',
  })
  const idle = peakMiB()
  const boundary = 'homeward-measurement'
  const upload = await timed(async () => {
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }
    const answered = await call('POST', `/matters/${id}/evidence`, { headers, pieces: form(boundary) })
    return JSON.parse((await wholeOf(answered.body)).toString()) as {
      id: string
      item: { sha256: string; bytes: number }
    }
  })
  const { id: item, item: taken } = upload.answer
  if (taken.sha256 !== hash.digest('hex')) throw new Error('The hash kept is not the hash of what was sent.')
  const download = await timed(async () => {
    const answered = await call('GET', `/matters/${id}/evidence/${item}/file?copy=original`)
    const back = createHash('sha256')
    for await (const piece of answered.body) back.update(piece)
    return back.digest('hex')
  })
  if (download.answer !== taken.sha256) throw new Error('What came back is not what was sent.')
  const archive = join(folder, 'bundle.zip')
  const bundle = await timed(async () => {
    const answered = await call('GET', `/matters/${id}/bundle`)
    await pipeline(answered.body, createWriteStream(archive))
  })
  execFileSync('unzip', ['-q', archive, '-d', join(folder, 'bundle')])
  const verified = execFileSync(process.execPath, [launcher, 'verify', join(folder, 'bundle', 'manifest.json')])
  const figures = {
    measured: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
    load: Math.round(loadavg()[0]! * 10) / 10,
    gigabytes,
    idlePeakMiB: idle,
    upload: { seconds: upload.seconds, peakMiB: upload.peak },
    download: { seconds: download.seconds, peakMiB: download.peak },
    bundle: { seconds: bundle.seconds, peakMiB: bundle.peak },
    bundleVerifies: verified.includes('1 originals'),
    asked: '2 GB of evidence uploaded, hashed and verified in bounded memory',
  }
  writeFileSync(join(import.meta.dirname, 'results', 'web-upload.json'), `${JSON.stringify(figures, null, 2)}\n`)
  console.log(JSON.stringify(figures, null, 2))
} finally {
  program.kill('SIGINT')
  await once(program, 'exit')
  rmSync(folder, { recursive: true, force: true })
}
