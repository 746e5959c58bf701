import { readFile } from 'node:fs/promises'
import { ListDefinitions, Problem } from '@homeward/domain'

/** Reads who each list could see. A list that is not counted is a fault: definitions of other lists say nothing here. */
export async function readDefinitions(path: string, lists: readonly string[]): Promise<ListDefinitions> {
  let value: unknown
  try {
    value = JSON.parse(await readFile(path, 'utf8'))
  } catch {
    throw new Problem('input-unreadable', 'The definitions cannot be read as JSON; check the path and the file.')
  }
  const parsed = ListDefinitions.safeParse(value)
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? ''
    throw new Problem('input-invalid', `The definitions do not have the shape of homeward.definitions/1 at "${where}".`)
  }
  const { data } = parsed
  if (data.to < data.from) throw new Problem('input-invalid', 'The period of the definitions ends before it begins.')
  const names = data.lists.map(({ list }) => list)
  const strange = names.findIndex((name, at) => !lists.includes(name) || names.indexOf(name) !== at)
  if (strange >= 0) {
    throw new Problem(
      'input-invalid',
      `Definition ${strange + 1} is of a list that is not counted here, or is there twice.`,
    )
  }
  return data
}
