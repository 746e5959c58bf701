import type { z } from 'zod'
import { type Caller, demand } from '../../access.ts'
import { lawOf } from '../law/law-of.ts'
import { type Protect, write } from '../protect.ts'
import type { MatterPatch, MatterView } from '../shapes.ts'
import { demandMatter } from './held-matter.ts'
import { demandKnownJurisdiction } from './known-jurisdiction.ts'
import { showMatter } from './read-matter.ts'

/** Changes what a matter says. `seen` is what the writer had read up to: what someone else wrote meanwhile stays beside it, to be settled. */
export async function changeMatter(
  protect: Protect,
  caller: Caller,
  { matter: id, asked: { seen, ...set } }: { readonly matter: string; readonly asked: z.output<typeof MatterPatch> },
): Promise<z.input<typeof MatterView>> {
  demand(caller, 'matter.write')
  demandMatter(protect, caller, id)
  if (set.jurisdiction !== undefined) demandKnownJurisdiction(lawOf(protect), set.jurisdiction)
  await write(protect, caller, [{ kind: 'matter', id, set }], { seen })
  return showMatter(protect, caller, id)
}
