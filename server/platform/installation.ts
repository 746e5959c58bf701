import { randomBytes } from 'node:crypto'
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { Problem } from '@homeward/domain'
import { writeWhole } from './files.ts'

/** What a data folder is, from its first start and for ever: a demonstration with synthetic people, or a real installation. */
export interface Installation {
  readonly folder: string
  readonly demonstration: boolean
  /** True when this call made it. */
  readonly isNew: boolean
  readonly logFile: string
  readonly snapshots: string
  /** Where the demonstration's key is; a real installation has no such file. */
  readonly keyFile: string
}

const markFile = 'installation.json'

export function defaultDataFolder(): string {
  return process.getuid?.() === 0 ? '/var/lib/homeward' : join(homedir(), '.homeward')
}

/** Opens a data folder, or makes and marks it. `empty` asks for a real installation, `undefined` takes what is there. */
export async function openInstallation(path: string, empty: boolean | undefined): Promise<Installation> {
  const folder = resolve(path)
  makeReachable(folder)
  const mark = join(folder, markFile)
  const isNew = !existsSync(mark)
  if (isNew) {
    await writeWhole(mark, JSON.stringify({ format: 'homeward.installation/1', demonstration: empty !== true }))
  }
  const { demonstration } = JSON.parse(readFileSync(mark, 'utf8')) as { demonstration: boolean }
  if (empty === true && demonstration) {
    throw new Problem(
      'demonstration-only',
      `${folder} holds a demonstration and stays one: start a real one in another folder, npm start -- --empty --data FOLDER.`,
    )
  }
  return {
    folder,
    demonstration,
    isNew,
    logFile: join(folder, 'log', 'homeward.log'),
    snapshots: join(folder, 'registers'),
    keyFile: join(folder, 'demonstration.key'),
  }
}

/** The key of a demonstration, beside its data: whoever has the folder can open it, which is why it holds synthetic people only. */
export async function demonstrationKey(installation: Installation): Promise<Buffer> {
  if (!installation.demonstration) throw new Problem('went-wrong', 'A real installation has no key file.')
  if (!existsSync(installation.keyFile)) await writeWhole(installation.keyFile, randomBytes(32).toString('base64'))
  return Buffer.from(readFileSync(installation.keyFile, 'utf8'), 'base64')
}

/** Closed to others; as root the database's own account must pass through it to reach its part. */
function makeReachable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
    chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700)
  } catch (failure) {
    const code = (failure as NodeJS.ErrnoException).code ?? 'no reason given'
    throw new Problem(
      'input-invalid',
      `The data folder ${folder} cannot be used (${code}): choose another with --data.`,
    )
  }
}
