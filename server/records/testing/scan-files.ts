import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Where a byte string was found: file and form. */
export interface Find {
  readonly file: string
  readonly form: string
}

/** Looks for byte strings in every file below some folders. */
export function scanFiles(folders: readonly string[], wanted: ReadonlyMap<string, Buffer>): Find[] {
  return folders.flatMap(filesBelow).flatMap((file) => {
    const content = readFileSync(file)
    return [...wanted].flatMap(([form, bytes]) => (content.includes(bytes) ? [{ file, form }] : []))
  })
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path)
    return entry.isFile() && statSync(path).size > 0 ? [path] : []
  })
}
