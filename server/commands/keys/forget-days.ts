import { Problem } from '@homeward/domain'
import { daysWithAKey, openOffice, type Secret } from '../../records/index.ts'
import type { OpenOrganisation } from '../office/open-organisation.ts'

const isoDate = /^\d{4}-\d{2}-\d{2}$/

/** Destroys the keys of the days before a date, written down in the log like every erasure; answers how many there were. */
export async function forgetDays(opened: OpenOrganisation, secret: Secret, before: string): Promise<number> {
  const { database, installation, organisation: id, compact } = opened
  const days = await daysWithAKey(database, id, before)
  if (days.length === 0) return 0
  const office = await openOffice({
    ...(compact === undefined ? {} : { compact }),
    database,
    organisation: { id, demonstration: installation.demonstration },
    snapshots: installation.snapshots,
    now: () => new Date(),
  })
  try {
    await office.unlockWith(secret)
    await office.register().reaches((await office.log.head()).position)
    await office.log.erase(
      { organisation: id, account: 'operator' },
      days,
      `what was typed before ${before} is kept no longer`,
    )
  } finally {
    await office.close()
  }
  return days.length
}

/** The date after `--before`: a day of the calendar that is over, because today's key is still written with. */
export function pastDay(text: string | undefined, today: string): string {
  if (text === undefined || !isoDate.test(text) || Number.isNaN(Date.parse(text)))
    throw new Problem('usage-wrong', 'Say up to when: --before YYYY-MM-DD.')
  if (text > today) throw new Problem('input-invalid', '--before cannot lie in the future: the key of today is in use.')
  return text
}
