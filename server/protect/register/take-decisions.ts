import { Matter, Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demand } from '../../access.ts'
import { demandMatter } from '../matters/held-matter.ts'
import { showMatter } from '../matters/read-matter.ts'
import { type Protect, write } from '../protect.ts'
import type { MatterView } from '../shapes.ts'
import { recordedOf } from './show-recorded.ts'

/** Takes the decisions of the register that the matter does not hold yet into its status history, oldest first. */
export async function takeDecisions(protect: Protect, caller: Caller, id: string): Promise<z.input<typeof MatterView>> {
  demand(caller, 'matter.write')
  const { decisions } = await recordedOf(protect, caller, demandMatter(protect, caller, id))
  const { record } = demandMatter(protect, caller, id)
  const known = Matter.shape.status.parse(record.fields['status'])
  const fresh = decisions
    .filter(({ code, by, at }) => !known.some((each) => each.code === code && each.by === by && each.at === at))
    .map(({ standard, ...decision }) => ({ ...decision, standard: standard.replaceAll('-', ' ') }))
  if (fresh.length === 0) throw new Problem('conflict', 'The matter holds every decision of the register already.')
  const status = [...known, ...fresh].sort((a, b) => a.at.localeCompare(b.at))
  await write(protect, caller, [{ kind: 'matter', id, set: { status } }])
  return showMatter(protect, caller, id)
}
