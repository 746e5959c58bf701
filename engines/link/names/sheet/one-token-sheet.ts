import type { NameToken } from '../name-token.ts'
import { TokenPacker } from './token-packer.ts'
import type { TokenSheet } from './token-sheet.ts'

const sheets = new WeakMap<NameToken, TokenSheet>()

/** A sheet of this token alone, made once while the token lives. */
export function oneTokenSheet(token: NameToken): TokenSheet {
  let sheet = sheets.get(token)
  if (sheet === undefined) {
    const packer = new TokenPacker()
    packer.add(token)
    sheet = packer.sheet()
    sheets.set(token, sheet)
  }
  return sheet
}
