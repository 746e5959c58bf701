import type { RegisterRecord } from '../../../records/index.ts'
import type { Identify } from '../../identify.ts'

/** Destroys the key and the bytes of every photo these interviews hold, of two written unseen both. */
export async function destroyPhotos({ office }: Identify, interviews: readonly RegisterRecord[]): Promise<void> {
  const photos = interviews.flatMap(({ fields, conflicts }) => [fields['photo'], ...(conflicts['photo'] ?? [])])
  const ids = new Set(photos.filter((photo) => typeof photo === 'string'))
  await Promise.all([...ids].map((photo) => office.blobs.destroy(photo)))
}
