import { Matter } from '@homeward/domain'
import { sampleMatters } from '@homeward/synthetic/matters'
import { writesOf } from './matters/import-matter.ts'
import { newRecordId, type Protect } from './protect.ts'

/** Gives the demonstration's lawyers the ten invented matters, once. */
export async function loadSampleMatters(protect: Protect): Promise<void> {
  const { office } = protect
  const register = office.register()
  if (!office.organisation.demonstration || [...register.all('matter')].length > 0) return
  const lawyer = [...register.all('account')].find(({ fields }) =>
    ((fields['roles'] ?? []) as unknown as string[]).includes('lawyer'),
  )
  if (lawyer === undefined) return
  const seen = register.position
  const changes = sampleMatters.flatMap((sample) =>
    writesOf(protect, { id: newRecordId(), account: lawyer.id, matter: Matter.parse(sample) }).map(
      ({ kind, id, set }) => ({
        record: { kind, id },
        set: set as Parameters<typeof office.log.append>[1][0]['set'],
        seen,
      }),
    ),
  )
  await office.log.append({ organisation: office.organisation.id, account: lawyer.id }, changes)
}
