import type { EvidenceItem, EvidenceKind, EvidenceMark, Problem } from '@homeward/domain'
import { fileKindOf } from './file-kind.ts'
import { findHiddenFormat } from './hidden-format.ts'
import { inspectPdf } from './inspect-pdf.ts'
import { readContents } from './read-contents.ts'
import { stripJpeg } from './strip-jpeg.ts'
import { stripPng } from './strip-png.ts'
import type { Stripped } from './stripped.ts'
import { twoThings } from './two-things.ts'

/** What was found in a file; `working` is the stripped copy of a picture. */
export interface Inspection {
  readonly kind: EvidenceKind
  readonly marks: readonly EvidenceMark[]
  readonly holds: EvidenceItem['holds']
  readonly working: {
    readonly bytes: Buffer
    readonly removed: readonly string[]
    readonly turn: Stripped['turn']
    readonly size: Stripped['size']
  } | null
}

const nothing: EvidenceItem['holds'] = { count: null, from: null, to: null }

/**
 * Reads an untrusted file to its end. Run it in a process of its own with limits: nothing here opens, runs or draws anything, but the bytes
 * are whatever someone sent. Throws {@link Problem} with one sentence for a file that is two things at once, a bomb, or not whole.
 */
export async function inspectFile(bytes: Buffer): Promise<Inspection> {
  const kind = fileKindOf(bytes.subarray(0, 4096))
  switch (kind) {
    case 'jpeg':
      return picture(kind, stripJpeg(bytes))
    case 'png':
      return picture(kind, stripPng(bytes))
    case 'pdf': {
      const { marks, pages } = inspectPdf(bytes)
      return { kind, marks, holds: { ...nothing, count: pages }, working: null }
    }
    case 'archive': {
      const { parts, messages, marks } = await readContents(bytes)
      return { kind, marks, holds: { ...spanOf(messages), count: parts.length }, working: null }
    }
    case 'text':
      return textFile(bytes)
    case 'chat':
    case 'json':
    case 'audio':
    case 'video':
      return { kind, marks: [], holds: nothing, working: null }
    case 'other': {
      if (bytes.subarray(0, 1024).includes('%PDF-')) throw twoThings()
      return { kind, marks: [], holds: nothing, working: null }
    }
  }
}

function picture(kind: EvidenceKind, { bytes, removed, turn, size, marks, leftOut }: Stripped): Inspection {
  if (leftOut.some((part) => findHiddenFormat(part) !== null)) throw twoThings()
  return { kind, marks, holds: nothing, working: { bytes, removed, turn, size } }
}

async function textFile(bytes: Buffer): Promise<Inspection> {
  const text = bytes.toString('utf8')
  const plain = { marks: [], holds: nothing, working: null } as const
  if (!/^\s*[[{]/.test(text)) {
    const isActive = /<(?:!doctype|html|script|svg)/i.test(text.slice(0, 4096))
    return { kind: 'text', ...plain, marks: isActive ? ['active-content'] : [] }
  }
  const { messages } = await readContents(bytes)
  if (messages.length > 0) return { kind: 'chat', ...plain, holds: spanOf(messages) }
  return { kind: isJson(text) ? 'json' : 'text', ...plain }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (failure) {
    if (!(failure instanceof SyntaxError)) throw failure
    return false
  }
}

/** How many messages, from which day to which; they are in time. */
function spanOf(messages: readonly { readonly at: string }[]): EvidenceItem['holds'] {
  const [first, last] = [messages[0], messages.at(-1)]
  if (first === undefined || last === undefined) return nothing
  return { count: messages.length, from: first.at.slice(0, 10), to: last.at.slice(0, 10) }
}
