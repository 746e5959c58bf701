import { z } from 'zod'
import { chains } from '../chain.ts'
import { columnTypes } from './columns.ts'

const Whole = z.number().int().nonnegative()
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const SegmentHeader = z.strictObject({
  format: z.literal('homeward.chain-segment/1'),
  chain: z.enum(chains),
  firstBlock: Whole,
  firstTransaction: Whole,
  firstOutput: Whole,
  firstTransfer: Whole,
  firstAddress: Whole,
  tokens: z.array(z.string().max(200)),
  sources: z.array(z.strictObject({ file: z.string(), sha256: Sha256 })),
  columns: z.array(
    z.strictObject({
      name: z.enum(Object.keys(columnTypes) as [keyof typeof columnTypes]),
      offset: Whole,
      length: Whole,
      /** CRC-32 of each 1 MiB piece: a flipped byte is found when its piece is read. */
      checks: z.array(Whole),
    }),
  ),
})
export type SegmentHeader = z.infer<typeof SegmentHeader>

/** The first eight bytes of a segment; the digit is the version of its layout. */
export const segmentMark = 'HWCHAIN1'
export const pieceSize = 1 << 20
