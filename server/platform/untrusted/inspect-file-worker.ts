// A process, not a thread: it reads one untrusted file from standard input, answers one line of JSON and perhaps bytes on standard output, and
// ends. It gets no environment, no files, no children, little memory, and is killed when it takes too long.
import { Problem } from '@homeward/domain'
import { type Contents, type Inspection, inspectFile, readContents, readPart } from '@homeward/formats/evidence'

/** What it is asked: to inspect a file, to read a stretch of what an export holds, or to take one file out of an archive. */
export type Question =
  | { readonly act: 'inspect' }
  | { readonly act: 'contents'; readonly from: number; readonly count: number }
  | { readonly act: 'part'; readonly sha256: string }

export interface ContentsPage extends Pick<Contents, 'parts' | 'messages' | 'marks'> {
  readonly partCount: number
  readonly messageCount: number
}

export interface InspectionLine {
  readonly inspection?: Omit<Inspection, 'working'> & {
    readonly working: Omit<NonNullable<Inspection['working']>, 'bytes'> | null
  }
  readonly contents?: ContentsPage
  readonly refusal?: { readonly code: Problem['code']; readonly message: string }
}

const mostPartsShown = 500

const pieces: Buffer[] = []
for await (const piece of process.stdin) pieces.push(piece as Buffer)
const answer = (line: InspectionLine, copy?: Buffer) => {
  process.stdout.write(`${JSON.stringify(line)}\n`)
  if (copy !== undefined) process.stdout.write(copy)
}
try {
  await act(JSON.parse(process.argv[2] ?? '{"act":"inspect"}'), Buffer.concat(pieces))
} catch (failure) {
  if (!(failure instanceof Problem)) throw failure
  answer({ refusal: { code: failure.code, message: failure.message } })
}

async function act(question: Question, bytes: Buffer): Promise<void> {
  switch (question.act) {
    case 'inspect':
      return inspect(bytes, null)
    case 'contents': {
      const { parts, messages, marks } = await readContents(bytes)
      const page = messages.slice(question.from, question.from + question.count)
      const counts = { partCount: parts.length, messageCount: messages.length }
      return answer({ contents: { parts: parts.slice(0, mostPartsShown), messages: page, marks, ...counts } })
    }
    case 'part': {
      const { whole } = await readPart(bytes, question.sha256)
      return inspect(whole, whole)
    }
  }
}

/** `otherwise` is handed out where there is no stripped copy. */
async function inspect(bytes: Buffer, otherwise: Buffer | null): Promise<void> {
  const { working, ...inspection } = await inspectFile(bytes)
  if (working !== null) {
    const { bytes: copy, ...said } = working
    answer({ inspection: { ...inspection, working: said } }, copy)
  } else if (otherwise === null) answer({ inspection: { ...inspection, working } })
  else answer({ inspection: { ...inspection, working } }, otherwise)
}
