import { Problem } from '@homeward/domain'
import { hash, verify } from '@node-rs/argon2'

// Argon2id with the second recommended option of RFC 9106: 64 MiB, 3 passes.
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 }
let decoy: Promise<string> | undefined

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost)
}

/** Whether the password is right. Without a stored one it takes as long and answers no: an address cannot be found out by time. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hash('no account has this password', cost)
  const isRight = await verify(stored ?? (await decoy), password.normalize('NFKC'))
  return stored !== null && isRight
}

/** Refuses what anyone would try first. */
export function demandGoodPassword(password: string): void {
  const distinct = new Set(password.toLowerCase()).size
  if (password.length < 12 || distinct < 6) {
    throw new Problem(
      'input-invalid',
      'Use at least twelve characters that do not repeat; four unrelated words are good.',
      {
        field: 'password',
      },
    )
  }
}
