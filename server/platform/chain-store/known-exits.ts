import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Label, LabelList, Problem } from '@homeward/domain'
import { KeyTable, keyWords, readAddress } from '@homeward/formats/chain'
import { exitKinds } from '@homeward/trace'
import { fileSha256 } from './file-source.ts'
import type { OpenChainStore } from './open-chain-store.ts'

/** What the label lists kept beside a store say about its addresses. */
export interface KnownExits {
  /** Code of {@link exitKinds} for each address; 0 where no label makes it an exit. */
  readonly kinds: Uint8Array
  readonly claims: readonly { source: string; date: string; used: number }[]
  readonly inputs: readonly { file: string; sha256: string }[]
}

/** Reads all label lists of a store. The surer claim wins; equally sure ones, the list whose file name comes first. */
export function knownExits(store: OpenChainStore): KnownExits {
  const { folder, contents } = store
  const kinds = new Uint8Array(contents.addresses)
  const files = labelFiles(folder)
  const lists = files.map((file) => readLabelList(join(folder, 'labels', file)))
  const numbers = numberAddresses(
    store,
    lists.flatMap((list) => list.labels),
  )
  const sureness = new Float32Array(files.length === 0 ? 0 : contents.addresses)
  const claims = lists.map(({ source, date, labels }) => {
    let used = 0
    for (const label of labels) {
      const address = numbers.get(label.address)
      const kind = (exitKinds as readonly string[]).indexOf(label.kind)
      if (address === undefined || kind <= 0) continue
      used++
      if (label.confidence <= sureness[address]!) continue
      sureness[address] = label.confidence
      kinds[address] = kind
    }
    return { source, date, used }
  })
  const inputs = files.map((file) => ({ file: `labels/${file}`, sha256: fileSha256(join(folder, 'labels', file)) }))
  return { kinds, claims, inputs }
}

export function labelFiles(folder: string): string[] {
  try {
    return readdirSync(join(folder, 'labels'))
      .filter((file) => file.endsWith('.json'))
      .sort()
  } catch {
    return []
  }
}

export function readLabelList(path: string): LabelList {
  const file = path.split('/').at(-1)!
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new Problem('input-unreadable', `${file} is not a JSON file that can be read.`, { file })
  }
  const parsed = LabelList.safeParse(value)
  if (parsed.success) return parsed.data
  const where = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new Problem('input-invalid', `${file} is not a list of labels: look at "${where}".`, { file })
}

/** The numbers of those labelled addresses that the store has, in one pass over its dictionary. */
export function numberAddresses(store: OpenChainStore, labels: readonly Label[]): Map<string, number> {
  const { chain } = store.contents
  const table = new KeyTable(keyWords(chain))
  const texts: string[] = []
  for (const { address } of labels) {
    if (readAddress(chain, address, table.key) === undefined && table.add() === texts.length) texts.push(address)
  }
  const numbers = new Map<string, number>()
  if (texts.length === 0) return numbers
  const keys = store.column('addressKey')
  for (let address = 0; address * table.width < keys.length; address++) {
    for (let word = 0; word < table.width; word++) table.key[word] = keys[address * table.width + word]!
    const found = table.find()
    if (found >= 0) numbers.set(texts[found]!, address)
  }
  return numbers
}
