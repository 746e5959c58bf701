import { createHash } from 'node:crypto'
import { open, readFile, rm } from 'node:fs/promises'
import {
  type AskedRelease,
  emptyLedger,
  isIntact,
  type Refusal,
  refuseRelease,
  withRelease,
} from '@homeward/count/publish'
import { Problem, ReleaseLedger } from '@homeward/domain'
import { writeWhole } from '../../platform/files.ts'

export interface OpenLedger {
  /** Refuses a release that overspends or could be subtracted from an earlier one. */
  readonly check: (asked: AskedRelease, budget: number | null) => void
  /** Writes the release into the ledger before anything is released; answers its position and hash. */
  readonly enter: (asked: AskedRelease, rho: number | null) => Promise<{ position: number; hash: string }>
  readonly close: () => Promise<void>
}

export const hashText = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Opens a ledger, or begins one, and holds it alone: two releases at once must not spend the same budget. */
export async function openLedger(path: string): Promise<OpenLedger> {
  const lock = `${path}.lock`
  try {
    await (await open(lock, 'wx', 0o600)).close()
  } catch {
    throw new Problem(
      'conflict',
      'Another release holds the ledger; if none is running, remove the ".lock" file beside it.',
    )
  }
  const close = () => rm(lock, { force: true })
  try {
    const ledger = await readLedger(path)
    let stated: number | null = null
    return {
      check: (asked, budget) => {
        stated = budget
        const refusal: Refusal | null = refuseRelease(ledger, asked, budget)
        if (refusal !== null) throw new Problem('input-invalid', refusal.reason)
      },
      enter: async (asked, rho) => {
        const longer = withRelease(ledger, { asked, rho, budget: stated }, hashText)
        await writeWhole(path, `${JSON.stringify(longer, null, 2)}\n`)
        const { position, hash } = longer.entries.at(-1)!
        return { position, hash }
      },
      close,
    }
  } catch (failure) {
    await close()
    throw failure
  }
}

export async function readLedger(path: string): Promise<ReleaseLedger> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return emptyLedger(hashText)
    throw new Problem('input-unreadable', 'The ledger cannot be read.')
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    value = null
  }
  const parsed = ReleaseLedger.safeParse(value)
  if (!parsed.success || !isIntact(parsed.data, hashText)) {
    throw new Problem(
      'check-failed',
      'The ledger was changed: its entries, chain and head do not fit together. Nothing is released on it; restore the last good copy.',
    )
  }
  return parsed.data
}
