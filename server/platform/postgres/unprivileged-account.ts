import { spawnSync } from 'node:child_process'
import { Problem } from '@homeward/domain'

/** A system account that owns database files; nothing when the process is not root and runs them as itself. */
export interface SystemAccount {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

const candidates = ['homeward', 'postgres', 'daemon', 'nobody']

/** PostgreSQL refuses to run as root, rightly: as root, the first of these accounts that exists runs it. */
export function unprivilegedAccount(): SystemAccount | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of candidates) {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout))
    if (uid && gid) return { name, uid, gid }
  }
  throw new Problem(
    'check-failed',
    `PostgreSQL must not run as root, and none of the accounts ${candidates.join(', ')} exists here: run Homeward as another user.`,
  )
}
