import { type CheckedCodebook, checkCodebook, isRefusal } from '@homeward/count/publish'
import { Codebook, type Json, Problem } from '@homeward/domain'
import { ctdcCodebook } from '@homeward/formats/ctdc'
import { type Caller, demand, writerOf } from '../../access.ts'
import { type Count, today } from '../count.ts'

const record = { kind: 'codebook', id: 'codebook' } as const

/** The codebook cases are read by: the organisation's own, or the columns of CTDC with forced criminality. */
export function currentCodebook({ office }: Pick<Count, 'office'>): { codebook: Codebook; isOwn: boolean } {
  const own = office.register().get(record.kind, record.id)?.fields['codebook']
  return own === undefined
    ? { codebook: Codebook.parse(ctdcCodebook()), isOwn: false }
    : { codebook: Codebook.parse(own), isOwn: true }
}

export function readCodebook(count: Count, caller: Caller) {
  demand(caller, 'release.publish')
  const { codebook, isOwn } = currentCodebook(count)
  return shown(codebook, isOwn)
}

/** Replaces the codebook. Releases made before keep theirs: each carries the codebook it was made by. */
export async function replaceCodebook(
  count: Count,
  caller: Caller,
  { codebook, reason }: { readonly codebook: unknown; readonly reason: string },
) {
  demand(caller, 'release.publish')
  const parsed = Codebook.safeParse(codebook)
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? ''
    throw new Problem('input-invalid', `The codebook does not have the shape of homeward.codebook/1 at "${where}".`)
  }
  checked(parsed.data)
  const set = { codebook: parsed.data as unknown as Json, by: caller.account, day: today(count) }
  const seen = count.office.register().position
  await count.office.log.append(writerOf(caller), [{ record, set, seen, reason }])
  return shown(parsed.data, true)
}

/** The codebook as the engine uses it. */
export function checked(codebook: Codebook): CheckedCodebook {
  const answer = checkCodebook(codebook)
  if (isRefusal(answer)) throw new Problem('input-invalid', answer.reason)
  return answer
}

function shown(codebook: Codebook, isOwn: boolean) {
  const { person, columns, tables } = checked(codebook)
  return {
    isOwn,
    person,
    columns: columns.map(({ name, values }) => ({ name, values: [...values] })),
    tables: tables.map(({ name, variables }) => ({ name, columns: variables.map((each) => columns[each]!.name) })),
  }
}
