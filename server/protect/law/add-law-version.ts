import { type LawRecord, Problem } from '@homeward/domain'
import { provisions } from '@homeward/law'
import type { z } from 'zod'
import { type Caller, demand } from '../../access.ts'
import { newRecordId, type Protect, today, write } from '../protect.ts'
import type { LawVersions } from '../shapes.ts'
import { lawOf } from './law-of.ts'

/** Every version of every provision, newest first; those the program ships with were checked by nobody of this office. */
export function readLawVersions(protect: Protect, caller: Caller): z.input<typeof LawVersions> {
  demand(caller, 'law.edit')
  const added = [...protect.office.register().all('law')]
    .sort((a, b) => b.position - a.position)
    .map(({ fields }) => ({
      record: fields['provision'] as unknown as LawRecord,
      by: protect.nameOf(fields['by'] as string),
      day: fields['day'] as string,
      shipped: false,
    }))
  return { versions: [...added, ...provisions.map((record) => ({ record, by: null, day: null, shipped: true }))] }
}

/** Adds a version. It must be the next one of its provision, so that two people who edit at once do not hide each other. */
export async function addLawVersion(
  protect: Protect,
  caller: Caller,
  { record, reason }: { readonly record: LawRecord; readonly reason: string },
): Promise<z.input<typeof LawVersions>> {
  demand(caller, 'law.edit')
  const known = lawOf(protect).filter(({ id }) => id === record.id)
  const newest = Math.max(0, ...known.map(({ version }) => version))
  if (record.version !== newest + 1) {
    throw new Problem('conflict', `Someone added a version meanwhile: the next one is ${newest + 1}.`, {
      field: 'version',
    })
  }
  if (record.checked > today(protect)) {
    throw new Problem('input-invalid', 'The day it was checked is still to come.', { field: 'checked' })
  }
  if (record.verified === (record.effect === 'not-read')) {
    throw new Problem('input-invalid', 'A record is verified when its text was read, and only then.', {
      field: 'verified',
    })
  }
  const set = { provision: record, by: caller.account, day: today(protect) }
  await write(protect, caller, [{ kind: 'law', id: newRecordId(), set }], { reason })
  return readLawVersions(protect, caller)
}
