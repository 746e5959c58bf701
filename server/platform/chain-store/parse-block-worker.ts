import { Problem } from '@homeward/domain'
import { type BlockColumns, ParsedBlock, parseBlock } from '@homeward/formats/chain'
import { answerQuestions } from '../kept-worker.ts'

export interface BlockToParse {
  readonly bytes: Uint8Array
  readonly file: string
  readonly offset: number
}

/** A block taken apart, or what is wrong with it. */
export type BlockParsed =
  | { readonly isSound: true; readonly block: BlockColumns }
  | {
      readonly isSound: false
      readonly code: Problem['code']
      readonly message: string
      readonly where: Problem['where']
    }

const parsed = new ParsedBlock()

answerQuestions<BlockToParse, BlockParsed>(
  ({ bytes, file, offset }) => {
    try {
      parseBlock(bytes, file, offset, parsed)
      return { isSound: true, block: parsed.taken() }
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure
      return { isSound: false, code: failure.code, message: failure.message, where: failure.where }
    }
  },
  (answer) => {
    if (!answer.isSound) return []
    const columns = Object.values(answer.block).filter((value) => value instanceof Uint32Array)
    return [answer.block.bytes.buffer as ArrayBuffer, ...columns.map((column) => column.buffer as ArrayBuffer)]
  },
)
