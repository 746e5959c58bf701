import type { List, NewList } from '../../data/api.ts'

const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase()

/** The latest list of the same kind from the same issuer: what is sent in is most likely a newer version of it. */
export function earlierList(
  lists: readonly List[],
  { kind, issuer }: Pick<NewList, 'kind' | 'issuer'>,
): List | undefined {
  if (plain(issuer) === '') return undefined
  const same = lists.filter((list) => list.kind === kind && plain(list.issuer) === plain(issuer))
  return same.sort((a, b) => (a.date < b.date ? 1 : -1))[0]
}
