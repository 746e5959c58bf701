// A process, not a thread: it reads one untrusted file from standard input, answers one line of JSON and the bytes of the working copy on
// standard output, and ends. It gets no environment, no files, no children, little memory, and is killed when it takes too long.
import { Problem } from '@homeward/domain'
import { inspectFile } from '@homeward/formats/evidence'

type Inspection = Awaited<ReturnType<typeof inspectFile>>

export interface InspectionLine {
  readonly inspection?: Omit<Inspection, 'working'> & {
    readonly working: Omit<NonNullable<Inspection['working']>, 'bytes'> | null
  }
  readonly refusal?: { readonly code: Problem['code']; readonly message: string }
}

const pieces: Buffer[] = []
for await (const piece of process.stdin) pieces.push(piece as Buffer)
const answer = (line: InspectionLine, copy?: Buffer) => {
  process.stdout.write(`${JSON.stringify(line)}\n`)
  if (copy !== undefined) process.stdout.write(copy)
}
try {
  const { working, ...inspection } = await inspectFile(Buffer.concat(pieces))
  if (working === null) answer({ inspection: { ...inspection, working } })
  else {
    const { bytes, ...said } = working
    answer({ inspection: { ...inspection, working: said } }, bytes)
  }
} catch (failure) {
  if (!(failure instanceof Problem)) throw failure
  answer({ refusal: { code: failure.code, message: failure.message } })
}
