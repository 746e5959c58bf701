import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ChainStore, mayDo, Problem } from '@homeward/domain'
import type { z } from 'zod'
import { type Caller, demand, notFound, writerOf } from '../../access.ts'
import type { RegisterRecord } from '../../records/index.ts'
import { newRecordId, type Pursue, today } from '../pursue.ts'
import type { ChainSource, RegisterChain } from '../shapes.ts'

/** Offers a folder of the installation's chains to whoever traces. */
export async function registerChain(
  pursue: Pursue,
  caller: Caller,
  { name, folder, reason }: z.output<typeof RegisterChain>,
): Promise<z.input<typeof ChainSource>> {
  demand(caller, 'chain.register')
  contentsOf(pursue, folder)
  if ([...pursue.office.register().all('chain-source')].some(({ fields }) => fields['folder'] === folder)) {
    throw new Problem('conflict', 'This folder is registered already.')
  }
  const id = newRecordId()
  const set = { name, folder, by: caller.account, day: today(pursue) }
  const seen = pursue.office.register().position
  await pursue.office.log.append(writerOf(caller), [{ record: { kind: 'chain-source', id }, set, seen, reason }])
  return showChain(pursue, pursue.office.register().get('chain-source', id)!)
}

export function listChains(pursue: Pursue, { roles }: Caller): z.input<typeof ChainSource>[] {
  if (!mayDo(roles, 'trace.run') && !mayDo(roles, 'chain.register')) throw notFound()
  return [...pursue.office.register().all('chain-source')]
    .filter(({ fields }) => findContents(pursue, fields['folder'] as string) !== undefined)
    .map((record) => showChain(pursue, record))
}

/** The chain's folder and what it holds; an unknown id does not exist. */
export function demandChain(pursue: Pursue, id: string): { folder: string; contents: ChainStore } {
  const record = pursue.office.register().get('chain-source', id)
  if (!record) throw notFound()
  const folder = record.fields['folder'] as string
  return { folder, contents: contentsOf(pursue, folder) }
}

function showChain(pursue: Pursue, { id, fields }: RegisterRecord): z.input<typeof ChainSource> {
  const { chain, transactions, addresses, tip } = contentsOf(pursue, fields['folder'] as string)
  const newest = tip === undefined ? null : new Date(tip.time * 1000).toISOString()
  return { id, name: fields['name'] as string, chain, transactions, addresses, newest }
}

function findContents({ chains }: Pursue, folder: string): ChainStore | undefined {
  const file = join(chains, folder, 'store.json')
  return existsSync(file) ? ChainStore.safeParse(readJson(file)).data : undefined
}

function contentsOf(pursue: Pursue, folder: string): ChainStore {
  const contents = findContents(pursue, folder)
  if (contents === undefined) {
    throw new Problem(
      'input-invalid',
      'The folder of chains holds no such store of this version: make it there with "homeward chain ingest".',
    )
  }
  return contents
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
