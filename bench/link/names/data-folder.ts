import { existsSync } from 'node:fs'
import { join } from 'node:path'

const root = new URL('../../..', import.meta.url).pathname

/** The folder of public data sets: HOMEWARD_DATA, or shared/data beside the repository. */
export const dataFolder = process.env['HOMEWARD_DATA'] ?? join(root, '..', 'shared', 'data')

/** The path of a data file; ends the run with one line when it is absent, because nothing can be measured without it. */
export function dataFile(name: string): string {
  const path = join(dataFolder, name)
  if (!existsSync(path)) {
    console.log(`Skipped: ${name} is not in the data folder (set HOMEWARD_DATA).`)
    process.exit(0)
  }
  return path
}
