import { Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demand, notFound, writerOf } from '../../access.ts'
import type { FileAnswer, UploadStream } from '../../http/call.ts'
import { inspectUntrustedFile, largestInspected } from '../../platform/untrusted/inspect-file.ts'
import { openPieces } from '../evidence/open-pieces.ts'
import { sealPieces } from '../evidence/seal-pieces.ts'
import { demandMatter } from '../matters/held-matter.ts'
import { showMatter } from '../matters/read-matter.ts'
import { newRecordId, type Protect, today, write } from '../protect.ts'
import type { MatterView } from '../shapes.ts'

type View = Promise<z.input<typeof MatterView>>

/** Keeps the sound of a statement, sealed piece by piece as it arrives. One at a time: a new recording takes the place of the one before. */
export async function keepAudio(
  protect: Protect,
  caller: Caller,
  { matter: id, upload }: { readonly matter: string; readonly upload: () => Promise<UploadStream> },
): View {
  demand(caller, 'matter.write')
  demandMatter(protect, caller, id)
  const { blobs } = protect.office
  const pieces: string[] = []
  const destroy = (all: readonly string[]) => Promise.all(all.map((piece) => blobs.destroy(piece)))
  try {
    const sent = await upload()
    const { hash, bytes, start } = await sealPieces(
      sent.pieces,
      async (piece) => void pieces.push(await blobs.seal(piece)),
    )
    const { kind } = await inspectUntrustedFile(Buffer.concat(start))
    const type = audioTypeOf(Buffer.concat(start).subarray(0, 16))
    if (kind !== 'audio' || type === null) {
      throw new Problem('input-invalid', 'This is no sound recording (MP3, M4A, WAV, OGG or AMR).', { field: 'file' })
    }
    const held = demandMatter(protect, caller, id)
    const audio = { sha256: hash, bytes, type, pieces, day: today(protect), by: caller.account }
    const record = { kind: 'statement', id: held.statementId ?? newRecordId() }
    await write(protect, caller, [{ ...record, set: { matter: id, audio } }])
    await destroy(held.audio?.pieces ?? [])
  } catch (failure) {
    await destroy(pieces)
    throw failure
  }
  return showMatter(protect, caller, id)
}

/** Destroys the recording; that there was one stays in the log. */
export async function dropAudio(
  protect: Protect,
  caller: Caller,
  { matter: id, reason }: { readonly matter: string; readonly reason: string },
): View {
  demand(caller, 'matter.write')
  const { audio, statementId } = demandMatter(protect, caller, id)
  if (audio === null || statementId === null) throw notFound()
  await write(protect, caller, [{ kind: 'statement', id: statementId, set: { audio: null } }], { reason })
  await Promise.all(audio.pieces.map((piece) => protect.office.blobs.destroy(piece)))
  return showMatter(protect, caller, id)
}

/** The recording, for the team to listen to; each time is written down. It enters no paper and no packet. */
export async function playAudio(protect: Protect, caller: Caller, id: string): Promise<FileAnswer> {
  const { audio, statementId } = demandMatter(protect, caller, id)
  if (audio === null) throw notFound()
  await protect.office.log.note(writerOf(caller), { act: 'exported', kind: 'statement', record: statementId })
  const bytes = openPieces(protect.office, audio.pieces, audio.sha256)
  return { name: `homeward-statement-${audio.sha256.slice(0, 12)}.${endings[audio.type]}`, type: audio.type, bytes }
}

/** The longest recording: what the process that reads untrusted files takes. */
export const largestAudio = largestInspected

const endings = {
  'audio/ogg': 'ogg',
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
  'audio/mp4': 'm4a',
  'audio/amr': 'amr',
} as const

/** The kind of sound by its first bytes, for the browser that plays it. */
function audioTypeOf(head: Uint8Array): keyof typeof endings | null {
  const text = Buffer.from(head).toString('latin1')
  if (text.startsWith('OggS')) return 'audio/ogg'
  if (text.startsWith('ID3') || (head[0] === 0xff && head[1] === 0xfb)) return 'audio/mpeg'
  if (text.slice(8, 12) === 'WAVE') return 'audio/wav'
  if (text.slice(4, 11) === 'ftypM4A') return 'audio/mp4'
  return text.startsWith('#!AMR') ? 'audio/amr' : null
}
