import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Writes a file whole or not at all: a temporary name beside it, flushed to disk, then renamed.
 * The file is readable by its owner only (0600); folders that are missing are made 0700.
 */
export async function writeWhole(path: string, content: string | Uint8Array | AsyncIterable<string | Uint8Array>) {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const temporary = join(dirname(path), `.${randomBytes(8).toString('hex')}.part`)
  const file = await open(temporary, 'wx', 0o600)
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) await file.writeFile(content)
    else for await (const piece of content) await file.write(piece as Uint8Array)
    await file.sync()
    await file.close()
    await rename(temporary, path)
  } catch (failure) {
    await file.close().catch(() => undefined)
    await rm(temporary, { force: true })
    throw failure
  }
}
