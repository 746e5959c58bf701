import { Problem } from '@homeward/domain'
import type { ByteSource } from '../byte-source.ts'
import { blockFrames } from './block-frames.ts'
import { doubleSha256 } from './double-sha256.ts'

/** A block and where it lies; hashes as people write them, last byte first. */
export interface PlacedBlock {
  readonly source: ByteSource
  readonly offset: number
  readonly length: number
  readonly hash: string
  readonly previous: string
  readonly time: number
}

/**
 * The blocks of all sources in chain order. Nodes write blocks as they arrive, so order comes from each block's link to
 * the one before. `known` are the hashes a store has, `tip` its newest. Blocks that do not link to anything start a new
 * stretch (`gaps`); two blocks after one, or a block after an old one, are a replaced branch and refused.
 */
export function orderBlocks(
  sources: readonly ByteSource[],
  known: ReadonlySet<string>,
  tip: string | undefined,
): { readonly blocks: readonly PlacedBlock[]; readonly gaps: number } {
  const after = new Map<string, PlacedBlock>()
  const given = new Map<string, PlacedBlock>()
  for (const source of sources) {
    for (const { offset, length } of blockFrames(source)) {
      const block = place(source, offset, length)
      if (known.has(block.hash)) throw refuse(block, 'holds a block that the store already has')
      if (given.has(block.hash)) throw refuse(block, 'holds a block that was given twice')
      const rival = after.get(block.previous)
      if (rival !== undefined) throw refuse(block, `replaces the block at byte ${rival.offset} of ${rival.source.name}`)
      if (known.has(block.previous) && block.previous !== tip) {
        throw refuse(block, 'continues from an older block: the newest blocks of the store were replaced (reorganised)')
      }
      given.set(block.hash, block)
      after.set(block.previous, block)
    }
  }
  const roots = [...given.values()].filter((block) => !given.has(block.previous))
  roots.sort((a, b) => Number(b.previous === tip) - Number(a.previous === tip) || a.time - b.time)
  const blocks: PlacedBlock[] = []
  for (const root of roots) {
    for (let block: PlacedBlock | undefined = root; block !== undefined; block = after.get(block.hash))
      blocks.push(block)
  }
  const gaps = roots.filter((root, index) => root.previous !== tip && (index > 0 || known.size > 0)).length
  return { blocks, gaps }
}

function place(source: ByteSource, offset: number, length: number): PlacedBlock {
  const header = source.read(offset, 80)
  const hash = new Uint8Array(32)
  doubleSha256(header, 0, 80, hash)
  return {
    source,
    offset,
    length,
    hash: Buffer.from(hash).reverse().toString('hex'),
    previous: Buffer.from(header.subarray(4, 36)).reverse().toString('hex'),
    time: new DataView(header.buffer, header.byteOffset).getUint32(68, true),
  }
}

function refuse(block: PlacedBlock, what: string): Problem {
  return new Problem('conflict', `${block.source.name} ${what}: the block at byte ${block.offset}.`, {
    file: block.source.name,
    offset: block.offset,
  })
}
