import { Problem } from '@homeward/domain'
import type { BlockColumns, PlacedBlock } from '@homeward/formats/chain'
import type { BlockParsed, BlockToParse } from '../../platform/chain-store/parse-block-worker.ts'
import { keepWorker } from '../../platform/kept-worker.ts'

/** Blocks that wait in another thread or for the ledger: enough that neither side waits, few enough to bound memory. */
const ahead = 6

/** Hashing every transaction costs about twice what giving numbers to its addresses does, so two threads feed one. */
const threads = 2

/** Takes blocks apart in threads of their own, in the order given, while the caller files the ones before. */
export async function* parsedBlocks(
  blocks: readonly PlacedBlock[],
): AsyncGenerator<{ readonly block: BlockColumns; readonly file: string }> {
  const workers = Array.from({ length: threads }, () =>
    keepWorker<BlockToParse, BlockParsed>('chain-store/parse-block'),
  )
  const ask = (index: number) => {
    const { source, offset, length } = blocks[index]!
    const worker = workers[index % threads]!
    const read = source.read(offset, length)
    // A source in memory answers with a view of itself: only a copy may be handed over.
    const bytes = read.byteLength === read.buffer.byteLength ? read : read.slice()
    // Settled, because a thread that dies fails all that wait and only one of them is being listened to.
    return Promise.allSettled([worker.ask({ bytes, file: source.name, offset }, [bytes.buffer as ArrayBuffer])])
  }
  try {
    const waiting: ReturnType<typeof ask>[] = []
    for (let next = 0, index = 0; index < blocks.length; index++) {
      while (next < blocks.length && next <= index + ahead) waiting.push(ask(next++))
      const [settled] = await waiting.shift()!
      if (settled.status === 'rejected') throw settled.reason
      const answer = settled.value
      if (!answer.isSound) throw new Problem(answer.code, answer.message, answer.where)
      yield { block: answer.block, file: blocks[index]!.source.name }
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()))
  }
}
