import { readFile } from 'node:fs/promises'
import { type Matter, Problem } from '@homeward/domain'
import { parseMatter } from '../../protect/matters/parse-matter.ts'

/** Reads and checks a matter file. Throws with the field that is wrong, never with what stands in it. */
export async function readMatter(file: string): Promise<Matter> {
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (failure) {
    const code = (failure as NodeJS.ErrnoException).code ?? 'unknown'
    throw new Problem('input-unreadable', `The matter file cannot be opened (${code}); check its path.`)
  }
  return parseMatter(bytes)
}
