/**
 * The graph page with 5,000 places and 15,000 lines, all of them drawn: main-thread time per frame while it is dragged
 * and zoomed in Chromium. The page and its code are the real ones; the transfers are invented and answered in the
 * office's place. Usage: npx tsx bench/trace/frames.ts (after npm run prepare)
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { type Browser, type CDPSession, chromium } from 'playwright-core'
import { quantile } from './measure.ts'
import { report } from './report.ts'

const places = 5000
const lines = 15_000
const dist = new URL('../../web/dist/', import.meta.url).pathname
const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}
const zero = { in: '0', exits: '0', frontier: '0', cut: '0', fees: '0' }
const unit = { name: 'USDT', decimals: 6 }

const trace = {
  ...{ source: null, chain: 'tron', unit, firm: '0', isBounded: true, exits: [], exitCount: 0, transferCount: lines },
  asked: { backward: false, hops: null, least: null, date: null },
  seeds: [{ seed: 'x:0', value: '1000000' }],
  policies: { haircut: zero, fifo: zero, lifo: zero, tiho: zero },
  poison: { transactions: lines, outputs: lines },
  ...{ cut: [], heuristics: [], claims: [], warnings: [], replay: '' },
}
const answers: Readonly<Record<string, unknown>> = {
  '/session': {
    account: { id: 'a', name: 'A', roles: ['investigator'], authority: null },
    organisation: { id: 'o', name: 'O' },
    ...{ locked: false, demonstration: true, actions: ['trace.run'], view: { read: 0, total: 0 }, jobs: [] },
  },
  '/traces/t': { id: 't', title: 'Measured', day: '2026-01-01', job: null, fault: null, trace },
  '/traces/t/graph': inventedGraph(),
}

interface InventedTransfer {
  readonly tx: string
  readonly output: number
  readonly value: string
  readonly time: number
  readonly hop: number
  readonly from: number
  readonly to: number
  readonly end: string
  readonly firm: string
  readonly high: string
}

/** Twelve steps; each place is paid by some of the step before. Seeded by a small generator of its own. */
function inventedGraph() {
  let state = 7
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const width = Math.ceil(places / 12)
  const addresses = Array.from({ length: places }, (_, at) => ({
    address: `T${String(at).padStart(33, 'x')}`,
    exit: at % 9 === 0 && at > places / 2 ? 'deposit' : null,
  }))
  const seen = new Set<string>()
  const transfers: InventedTransfer[] = []
  // Every place pays or is paid at least once; then lines are added until there are enough.
  for (let turn = 0; transfers.length < lines; turn++) {
    const to = turn < places - width ? width + turn : width + next(places - width)
    const layer = Math.floor(to / width)
    const from = turn < width ? turn : (layer - 1) * width + next(width)
    if (seen.has(`${from} ${to}`)) continue
    seen.add(`${from} ${to}`)
    const high = String(1 + next(1_000_000_000))
    const place = { tx: String(transfers.length).padStart(64, '0'), output: 0, value: high, hop: layer - 1 }
    transfers.push({ ...place, time: 1_750_000_000 + transfers.length, from, to, end: 'followed', firm: '0', high })
  }
  return { addresses, transfers, leftOut: 0 }
}

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname
  if (path.startsWith('/api/v1')) {
    const answer = answers[path.slice('/api/v1'.length)]
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
    return response.end(JSON.stringify(answer ?? { code: 'not-found', detail: '' }))
  }
  const file = path.includes('.') ? path : '/index.html'
  response.writeHead(200, { 'content-type': types[file.split('.').at(-1)!] ?? 'application/octet-stream' })
  response.end(readFileSync(join(dist, file)))
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const bound = server.address()
const origin = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`
const args = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync']
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  // Drawn by SwiftShader in the browser's drawing process, as a graphics card would: the page does not wait for it.
  args: [...args, '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
})
try {
  await measure(browser)
} finally {
  await browser.close()
  server.close()
}

async function measure(opened: Browser): Promise<void> {
  const page = await opened.newPage({ viewport: { width: 1280, height: 800 } })
  page.setDefaultTimeout(120_000)
  await page.goto(`${origin}/traces/t/graph`)
  await page.locator('[data-drawn]').waitFor()
  const folded = Number(await page.locator('[data-drawn]').getAttribute('data-drawn'))
  const began = performance.now()
  await page.getByRole('button', { name: 'Show every place' }).click()
  await page.locator(`[data-drawn="${places}"]`).waitFor()
  const drawnMilliseconds = Math.round(performance.now() - began)
  const box = (await page.locator('[data-drawn]').boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const session = await page.context().newCDPSession(page)
  const drag = await framesWhile(session, async () => {
    await page.mouse.move(x, y)
    await page.mouse.down()
    for (let step = 1; step <= 120; step++)
      await page.mouse.move(x + Math.sin(step / 8) * 150, y + Math.cos(step / 8) * 90)
    await page.mouse.up()
  })
  const zoom = await framesWhile(session, async () => {
    for (let step = 0; step < 30; step++) await page.mouse.wheel(0, step % 10 < 5 ? -120 : 120)
  })
  report('frames', {
    graph: { places, lines, drawnAtFirst: folded },
    browser: opened.version(),
    drawing: 'software WebGL (no graphics card)',
    drawAllMilliseconds: drawnMilliseconds,
    drag,
    zoom,
  })
}

interface TraceEvent {
  readonly name: string
  readonly ts: number
  readonly dur?: number
  readonly tid: number
  readonly pid: number
  readonly args?: { readonly name?: string }
}

/** Main-thread time of each frame: all tasks between one animation frame and the next. */
async function framesWhile(session: CDPSession, act: () => Promise<void>) {
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'] },
  })
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await act()
  await session.send('Tracing.end')
  await done
  const frames = events.filter(({ name }) => name === 'FireAnimationFrame').sort((a, b) => a.ts - b.ts)
  const main = frames[0]
  const tasks = events.filter(({ name, tid, pid }) => name === 'RunTask' && tid === main?.tid && pid === main?.pid)
  const times = frames.slice(1).map((frame, at) => {
    const from = frames[at]!.ts
    const own = tasks.filter(({ ts }) => ts >= from && ts < frame.ts)
    return own.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000
  })
  return {
    frames: times.length,
    p50Milliseconds: quantile(times, 0.5),
    p95Milliseconds: quantile(times, 0.95),
    mostMilliseconds: quantile(times, 1),
    shareWithin33: Math.round((times.filter((time) => time <= 33).length / times.length) * 1000) / 1000,
  }
}
