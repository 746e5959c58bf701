import { createHash, randomFillSync } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isRefusal, type MadeRelease, makeRelease } from '@homeward/count/publish'
import { Problem, type ReleaseStatement } from '@homeward/domain'
import { writeWhole } from '../../platform/files.ts'
import { openLedger } from './open-ledger.ts'
import type { ReleasePlan } from './plan-release.ts'
import { type Inputs, readInputs } from './read-inputs.ts'

export interface Released {
  readonly statement: ReleaseStatement
  readonly lines: string
  readonly warnings: readonly string[]
}

/** Reads, computes, enters the release in the ledger, and only then writes the files. */
export async function release(plan: ReleasePlan, progress: (share: number, what: string) => void): Promise<Released> {
  const inputs = await readInputs(plan.cases, plan.codebook)
  const ledger = plan.ledger === null ? null : await openLedger(plan.ledger)
  try {
    const asked = {
      mode: plan.mode,
      k: plan.k,
      length: plan.length,
      cases: inputs.casesHash,
      codebook: inputs.codebookHash,
      epsilon: plan.mode === 'dp' ? plan.epsilon : null,
      delta: plan.mode === 'dp' ? plan.delta : null,
    }
    ledger?.check(asked, plan.budget)
    progress(0.2, 'cases read')
    const made = make(plan, inputs, progress)
    const ledgerEntry = (await ledger?.enter(asked, made.statement.rho ?? null)) ?? null
    const statement: ReleaseStatement = {
      format: 'homeward.statement/1',
      mode: plan.mode,
      k: plan.k,
      length: plan.length,
      epsilon: null,
      delta: null,
      rho: null,
      sigma: null,
      ...made.statement,
      ledgerEntry,
    }
    await writeRelease(plan.out, statement, made.files)
    progress(1, 'released')
    return { statement, lines: describe(statement, [...made.files.keys()]), warnings: inputs.warnings }
  } finally {
    await ledger?.close()
  }
}

function make(
  plan: ReleasePlan,
  { table, casesHash }: Inputs,
  progress: (share: number, what: string) => void,
): MadeRelease {
  const seed = createHash('sha256').update(`${casesHash} ${plan.k} ${plan.length}`).digest().readUInt32LE(0)
  const made = makeRelease(table, plan, { fill: (bytes) => randomFillSync(bytes), seed, progress })
  if (isRefusal(made)) throw new Problem('input-invalid', made.reason)
  return made
}

async function writeRelease(out: string, statement: ReleaseStatement, files: ReadonlyMap<string, string>) {
  // A release replaces what an earlier one left in the folder: files of two releases side by side invite subtracting.
  for (const name of ['statement.json', 'aggregates.csv', 'synthetic.csv', 'tables']) {
    if (!files.has(name)) await rm(join(out, name), { recursive: true, force: true })
  }
  for (const [name, content] of files) await writeWhole(join(out, name), content)
  await writeWhole(join(out, 'statement.json'), `${JSON.stringify(statement, null, 2)}\n`)
}

function describe(statement: ReleaseStatement, files: readonly string[]): string {
  const promise =
    statement.epsilon === null
      ? `No count of fewer than ${statement.k} people shows. Whoever can compare it with another release of the same people may learn more.`
      : `Epsilon ${statement.epsilon}, delta ${statement.delta} (rho ${statement.rho?.toPrecision(4)}).`
  const error = statement.measuredError
    ?.map(
      ({ length, weighted }) =>
        `${length}: ${weighted === null ? 'not known' : `${(weighted * 100).toPrecision(3)} %`}`,
    )
    .join(', ')
  return [
    `Released ${files.join(', ')} and statement.json for ${statement.rows} records.`,
    promise,
    ...(error === undefined ? [] : [`Measured error by number of attributes: ${error}.`]),
  ].join('\n')
}
