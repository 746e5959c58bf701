// How long papers take, and in how much memory evidence is packed and verified.
// Usage: npx tsx bench/protect/papers.ts [gigabytes]   (one figure after the other; needs the built program and free disk for twice the evidence)
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { sampleMatters } from '@homeward/synthetic/matters'

const launcher = join(import.meta.dirname, '..', '..', 'server', 'bin', 'homeward.js')
const folder = mkdtempSync(join(tmpdir(), 'homeward-papers-'))
const gigabytes = Number(process.argv[2] ?? 2)
const mebibyte = 1 << 20

interface Run {
  readonly seconds: number
  /** Of all its threads together. */
  readonly cpuSeconds: number
  readonly peakMiB: number
  readonly output: string
}

/** Runs the built command as a whole process under GNU time. */
function run(...args: string[]): Run {
  const report = join(folder, 'time')
  const begun = performance.now()
  const output = execFileSync('/usr/bin/time', ['-f', '%M %U %S', '-o', report, process.execPath, launcher, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  const seconds = (performance.now() - begun) / 1000
  const [peak, user, system] = readFileSync(report, 'utf8').trim().split(' ').map(Number)
  const rounded = (value: number) => Math.round(value * 100) / 100
  return { seconds: rounded(seconds), cpuSeconds: rounded(user! + system!), peakMiB: Math.round(peak! / 1024), output }
}

/** A matter whose dossier has about forty pages: the statement is as long as weeks of interviews make it. */
function longMatter(paragraphs: number): object {
  const matter = sampleMatters.find((each) => (each as { reference: string }).reference === 'SYN-007') as {
    recipient: string
    statement: object
  }
  const original = 'သူတို့က ညဘက် မြစ်ကို ဖြတ်ခေါ်သွားတယ်။ '.repeat(12)
  const translation = 'They took me across the river at night and told me what to write to strangers. '.repeat(8)
  const told = Array.from({ length: paragraphs }, (_, index) => ({
    number: index + 1,
    original,
    translation,
    indicators: [],
    chosen: true,
    agreed: [matter.recipient],
  }))
  return { ...matter, statement: { ...matter.statement, paragraphs: told } }
}

async function writeRandom(path: string, bytes: number): Promise<void> {
  const piece = Buffer.alloc(mebibyte)
  for (let at = 0; at < piece.length; at += 4) piece.writeUInt32LE(Math.imul(at + 1, 2_654_435_761) >>> 0, at)
  const output = createWriteStream(path)
  for (let written = 0; written < bytes; written += mebibyte) {
    piece.writeUInt32LE(written >>> 0, 0)
    if (!output.write(Buffer.from(piece))) await once(output, 'drain')
  }
  await new Promise<void>((resolve) => output.end(resolve))
}

try {
  const matter = join(folder, 'matter.json')
  writeFileSync(matter, JSON.stringify(longMatter(120)))
  const made = [1, 2, 3, 4, 5].map((round) => {
    const each = run('dossier', matter, '--out', join(folder, `dossier-${round}.pdf`), '--json')
    return { ...each, pages: (JSON.parse(each.output) as { pages: number }).pages }
  })
  const dossier = made.toSorted((a, b) => a.seconds - b.seconds)[2]!
  const evidence = join(folder, 'evidence')
  await mkdir(evidence)
  const files = Array.from({ length: 4 }, (_, index) => join(evidence, `file-${index}`))
  for (const [index, file] of files.entries()) {
    await writeRandom(file, (gigabytes * 1024 * mebibyte) / files.length + index * mebibyte)
  }
  const key = join(folder, 'key.pem')
  run('evidence', 'key', '--out', key)
  const packed = run('evidence', 'pack', ...files, '--out', join(folder, 'bundle'), '--key', key)
  const verified = run('verify', join(folder, 'bundle', 'manifest.json'))
  const figures = {
    measured: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
    load: Math.round(loadavg()[0]! * 10) / 10,
    dossier: {
      pages: dossier.pages,
      medianSeconds: dossier.seconds,
      medianCpuSeconds: made.map(({ cpuSeconds }) => cpuSeconds).toSorted((a, b) => a - b)[2]!,
      fastestSeconds: Math.min(...made.map(({ seconds }) => seconds)),
      peakMiB: dossier.peakMiB,
      asked: 'a 40-page dossier in 3 s',
    },
    evidence: {
      gigabytes,
      packSeconds: packed.seconds,
      packCpuSeconds: packed.cpuSeconds,
      packPeakMiB: packed.peakMiB,
      verifySeconds: verified.seconds,
      verifyCpuSeconds: verified.cpuSeconds,
      verifyPeakMiB: verified.peakMiB,
      asked: '2 GB hashed and verified in bounded memory',
    },
  }
  await writeFile(join(import.meta.dirname, 'results', 'papers.json'), `${JSON.stringify(figures, null, 2)}\n`)
  console.log(JSON.stringify(figures, null, 2))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
