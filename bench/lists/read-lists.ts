// How fast lists are read and in how much memory: very long ones, and the kinds of bad input that must be refused in one sentence.
// Each file is read by a process of its own. Usage: npx tsx bench/lists/read-lists.ts
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeLists } from './make-lists.ts'

const most = 512
const folder = await mkdtemp(join(tmpdir(), 'homeward-lists-'))
try {
  const lists = await makeLists(folder)
  const [load] = loadavg()
  const results = lists.map(({ file, what, rows }) => {
    const output = execFileSync(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'read-one.ts'), join(folder, file)],
      { encoding: 'utf8' },
    )
    const read = JSON.parse(output) as {
      rows: number
      aside: number
      refusal: string | null
      seconds: number
      cpuSeconds: number
      peakMiB: number
    }
    const isAsExpected =
      (rows === null ? read.refusal !== null : read.refusal === null && read.rows === rows) && read.peakMiB < most
    console.error(
      `${isAsExpected ? 'ok  ' : 'FAIL'} ${file.padEnd(20)} ${read.rows} rows, ${read.seconds} s, ${read.peakMiB} MiB ${read.refusal ?? ''}`,
    )
    return { file, what, expected: rows, ...read, isAsExpected }
  })
  const report = {
    measured: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
    load: Math.round((load ?? 0) * 10) / 10,
    mustStayUnderMiB: most,
    results,
  }
  await writeFile(join(import.meta.dirname, 'results', 'read-lists.json'), `${JSON.stringify(report, null, 2)}\n`)
  if (results.some(({ isAsExpected }) => !isAsExpected)) process.exitCode = 1
} finally {
  await rm(folder, { recursive: true, force: true })
}
