import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type LabelList, Problem } from '@homeward/domain'
import { readSanctionsXml, readTagPack } from '@homeward/formats/labels'
import { readLabelList } from '../../platform/chain-store/known-exits.ts'
import type { OpenChainStore } from '../../platform/chain-store/open-chain-store.ts'
import { writeWhole } from '../../platform/files.ts'

/** Keeps lists of labels beside a store, as claims with their source and date. All files are read before one is written. */
export async function labelStore(store: OpenChainStore, files: readonly string[], today: string) {
  const { chain } = store.contents
  const read = files.map((path) => ({ path, list: readList(path, chain) }))
  const kept: { file: string; source: string; date: string; ageDays: number; labels: number }[] = []
  for (const { path, list } of read) {
    const stem = basename(path)
      .replace(/\.\w+$/, '')
      .replace(/[^\w-]/g, '-')
    await writeWhole(join(store.folder, 'labels', `${stem}.json`), `${JSON.stringify(list, null, 1)}\n`)
    const ageDays = Math.max(0, Math.floor((Date.parse(today) - Date.parse(list.date)) / 86_400_000))
    kept.push({ file: `${stem}.json`, source: list.source, date: list.date, ageDays, labels: list.labels.length })
  }
  return kept
}

function readList(path: string, chain: 'btc' | 'eth' | 'tron'): LabelList {
  const file = basename(path)
  if (/\.json$/i.test(path)) return readLabelList(path)
  if (!/\.(ya?ml|xml)$/i.test(path)) {
    throw new Problem(
      'input-invalid',
      `${file} is neither a list of labels (.json), a tag pack (.yaml) nor a sanctions list (.xml).`,
      { file },
    )
  }
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new Problem('input-unreadable', `${file} cannot be opened for reading.`, { file })
  }
  return /\.xml$/i.test(path) ? readSanctionsXml(text, file, chain) : readTagPack(text, file, chain).list
}
