import { Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, notFound, writerOf } from '../../../access.ts'
import type { FileAnswer, UploadStream } from '../../../http/call.ts'
import { inspectUntrustedFile } from '../../../platform/untrusted/inspect-file.ts'
import { type Identify, noteSeen } from '../../identify.ts'
import { isWithdrawn } from '../held/assemble-answers.ts'
import { demandConsent } from '../held/demand-consent.ts'
import { demandScreening } from '../held/demand-screening.ts'
import { maybeChild } from '../held/maybe-child.ts'
import type { Saved } from '../shapes.ts'
import { destroyPhotos } from './destroy-photos.ts'

/** A picture the size of a page's needs: the browser makes it smaller before it sends. */
export const largestPhoto = 1_000_000
const longestSide = 1600

type Upload = () => Promise<UploadStream>

/**
 * Keeps a photo someone agreed to, so that they are found again without a name. A process of its own reads the file and leaves out everything
 * beside its pixels: camera, place, time. A photo that was there before is destroyed.
 */
export async function keepPhoto(
  identify: Identify,
  caller: Caller,
  { screening: id, upload }: { readonly screening: string; readonly upload: Upload },
): Promise<z.input<typeof Saved>> {
  demandAllowed(identify, caller, id)
  const copy = await plainCopy(await upload())
  const { office } = identify
  demandAllowed(identify, caller, id)
  const before = office.register().get('screening', id)!
  const photo = await office.blobs.seal(copy)
  try {
    const record = { kind: 'screening', id }
    await office.log.append(writerOf(caller), [{ record, set: { photo }, seen: office.register().position }])
  } catch (failure) {
    await office.blobs.destroy(photo)
    throw failure
  }
  await destroyPhotos(identify, [before])
  return { position: office.register().position, stop: null }
}

/** The photo as it was kept. That it was looked at is written down before it leaves. */
export async function readPhoto(identify: Identify, caller: Caller, id: string): Promise<FileAnswer> {
  const { screening } = demandScreening(identify, caller, 'screening.read', id)
  if (screening.photo === null || isWithdrawn(identify, screening)) throw notFound()
  await noteSeen(identify, caller, { kind: 'screening', record: id, detail: { show: 'photo' } })
  const bytes = await identify.office.blobs.open(screening.photo)
  if (bytes === undefined) throw notFound()
  return { name: 'photo.jpg', type: 'image/jpeg', bytes }
}

/** The person does not want their photo kept any more: its key is destroyed. */
export async function removePhoto(identify: Identify, caller: Caller, id: string): Promise<z.input<typeof Saved>> {
  const { screening } = demandScreening(identify, caller, 'screening.conduct', id)
  const { office } = identify
  await destroyPhotos(identify, [office.register().get('screening', id)!])
  if (screening.photo !== null) {
    const change = { record: { kind: 'screening', id }, set: { photo: null }, seen: office.register().position }
    await office.log.append(writerOf(caller), [change])
  }
  return { position: office.register().position, stop: null }
}

function demandAllowed(identify: Identify, caller: Caller, id: string): void {
  const { person, screening } = demandScreening(identify, caller, 'screening.conduct', id)
  demandConsent(identify, screening)
  if (maybeChild(identify, person)) {
    throw new Problem(
      'conflict',
      'No photo of someone who may be under 18 is taken here: child protection decides that.',
    )
  }
}

async function plainCopy({ pieces }: UploadStream): Promise<Buffer> {
  const whole: Uint8Array[] = []
  for await (const piece of pieces) whole.push(piece)
  const { kind, working, copy } = await inspectUntrustedFile(Buffer.concat(whole))
  if (kind !== 'jpeg' || working === null || copy === null) throw unreadable()
  if (Math.max(working.size.width, working.size.height) > longestSide) throw tooLarge()
  return copy
}

function tooLarge(): Problem {
  return new Problem('too-large', `The photo is larger than one megabyte or ${longestSide} pixels; make it smaller.`, {
    field: 'file',
  })
}

function unreadable(): Problem {
  return new Problem('input-unreadable', 'The photo could not be read; take it again as a JPEG.', { field: 'file' })
}
