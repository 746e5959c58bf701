import type { LawRecord } from '@homeward/domain'
import { provisions } from '@homeward/law'
import type { Protect } from '../protect.ts'

/** Every version of every provision: those this program ships with, then those the legal teams added. */
export function lawOf({ office }: Pick<Protect, 'office'>): readonly LawRecord[] {
  const added = [...office.register().all('law')].map(({ fields }) => fields['provision'] as unknown as LawRecord)
  return [...provisions, ...added]
}
