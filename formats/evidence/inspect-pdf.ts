import { constants, inflateSync } from 'node:zlib'
import { type EvidenceMark, Problem } from '@homeward/domain'
import { findHiddenFormat } from './hidden-format.ts'

/** A scanned page of a whole document unpacks tenfold or less; a bomb unpacks a thousandfold. Both must hold to refuse. */
const mostRatio = 100
const mostUnpacked = 128 * 1024 * 1024
const piece = 8 * 1024 * 1024
const longestDictionary = 4000
const activeNames =
  /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToR|AA|OpenAction)\b/

/**
 * Looks through a PDF without opening it: what would run, whether it is locked, how many pages it says it has, and whether its streams
 * unpack to far more than they are. Streams are unpacked for their size only, at most {@link mostUnpacked} together.
 */
export function inspectPdf(bytes: Buffer): { readonly marks: readonly EvidenceMark[]; readonly pages: number | null } {
  const text = bytes.toString('latin1')
  const end = text.lastIndexOf('%%EOF')
  if (end === -1) throw new Problem('input-unreadable', 'The PDF has no end; send the whole file.')
  if (findHiddenFormat(bytes.subarray(end + 5)) !== null) throw twoThings()
  const marks = new Set<EvidenceMark>()
  if (activeNames.test(text)) marks.add('active-content')
  const isLocked = /\/Encrypt\s+\d+\s+\d+\s+R/.test(text)
  if (isLocked) marks.add('encrypted')
  let unpacked = 0
  for (const { dictionary, start, stop } of streamsOf(text)) {
    const filters = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0
    if (filters === 0 || isLocked) continue
    let content: Buffer | null = bytes.subarray(start, stop)
    const packed = content.length
    for (let round = 0; round < filters && content !== null; round += 1) {
      content = inflate(content)
      unpacked += content?.length ?? 0
      if (content === null && round === 0) continue
      if (unpacked > mostUnpacked && unpacked > packed * mostRatio) throw bomb()
    }
    if (content !== null && content.length < piece && activeNames.test(content.toString('latin1'))) {
      marks.add('active-content')
    }
  }
  const pages = [
    ...text.matchAll(/\/Type ?\/Pages\b[^>]{0,400}?\/Count (\d{1,6})|\/Count (\d{1,6})[^>]{0,400}?\/Type ?\/Pages\b/g),
  ]
  const counts = pages.map(([, one, other]) => Number(one ?? other))
  return { marks: [...marks], pages: counts.length === 0 ? null : Math.max(...counts) }
}

function* streamsOf(text: string): Generator<{ dictionary: string; start: number; stop: number }> {
  const opening = /\bstream\r?\n/g
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const start = found.index + found[0].length
    const stop = text.indexOf('endstream', start)
    if (stop === -1) return
    const before = text.slice(Math.max(0, found.index - longestDictionary), found.index)
    yield { dictionary: before.slice(before.lastIndexOf('obj') + 1), start, stop }
    opening.lastIndex = stop
  }
}

/** Unpacks one stream; nothing when it is not one, a refusal when it passes every bound. */
function inflate(bytes: Buffer): Buffer | null {
  try {
    return inflateSync(bytes, { maxOutputLength: mostUnpacked, finishFlush: constants.Z_SYNC_FLUSH })
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') return null
    if (mostUnpacked > bytes.length * mostRatio) throw bomb()
    return null
  }
}

function bomb(): Problem {
  return new Problem(
    'too-large',
    'The PDF unpacks to more than a hundred times its size; it is made to exhaust a viewer.',
  )
}

function twoThings(): Problem {
  return new Problem(
    'input-invalid',
    'The file is a PDF and another kind of file at once; send each as a file of its own.',
  )
}
