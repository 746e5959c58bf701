import type { Json } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, writerOf } from '../../access.ts'
import { type Identify, today } from '../identify.ts'
import { demandScreening } from './held/demand-screening.ts'
import type { Screening } from './shapes.ts'
import { showScreening } from './show-screening.ts'

type Shown = Promise<z.input<typeof Screening>>

/** The interview is over for now. Someone registered by it is looked for on the lists from here on, not while they are being asked. */
export async function finishScreening(identify: Identify, caller: Caller, id: string): Shown {
  const { screening, person } = demandScreening(identify, caller, 'screening.conduct', id)
  if (screening.finished === null) {
    await write(identify, caller, id, { finished: today(identify) })
    if (person.rows.some((row) => row.id === screening.row && row.list.id.startsWith('by-hand-'))) {
      await identify.jobs.addOnce('link')
    }
  }
  return showScreening(identify, caller, id)
}

/** Writes down to whom the person was referred. */
export async function handOver(
  identify: Identify,
  caller: Caller,
  { screening, to }: { readonly screening: string; readonly to: string },
): Shown {
  demandScreening(identify, caller, 'screening.conduct', screening)
  await write(identify, caller, screening, { handedOver: { to, day: today(identify) } })
  return showScreening(identify, caller, screening)
}

/** Takes an interview on, or gives it back. */
export async function assignScreening(
  identify: Identify,
  caller: Caller,
  { screening, to }: { readonly screening: string; readonly to: 'me' | 'nobody' },
): Shown {
  demandScreening(identify, caller, 'screening.read', screening)
  await write(identify, caller, screening, { assigned: to === 'me' ? caller.account : null })
  return showScreening(identify, caller, screening)
}

async function write({ office }: Identify, caller: Caller, id: string, set: Record<string, Json>): Promise<void> {
  await office.log.append(writerOf(caller), [
    { record: { kind: 'screening', id }, set, seen: office.register().position },
  ])
}
