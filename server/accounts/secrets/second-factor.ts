import { createCipheriv, createDecipheriv, createHmac, randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { generateURI, verifySync } from 'otplib'

const derive = promisify(scrypt) as (password: string, salt: Buffer, length: number) => Promise<Buffer>
const keyFrom = (password: string, salt: Buffer) => derive(password.normalize('NFKC'), salt, 32)
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The second factor's secret of an invitation (RFC 6238, 160 bits): made from the link's token, so that it is stored nowhere before it is accepted. */
export function secretOfInvitation(token: string): string {
  return [...createHmac('sha256', token).update('homeward second factor').digest()]
    .map((byte) => alphabet[byte & 31])
    .join('')
}

/** What an authenticator program reads. */
export function otpauthAddress(secret: string, label: string): string {
  return generateURI({ issuer: 'Homeward', label, secret })
}

/** The time step of a right code, or nothing. Codes of the step before and after count, none up to `lastStep`. */
export function stepOfCode(secret: string, code: string, at: Date, lastStep: number | null): number | undefined {
  const answer = verifySync({
    secret,
    token: code,
    epoch: Math.floor(at.getTime() / 1000),
    epochTolerance: 30,
    ...(lastStep === null ? {} : { afterTimeStep: lastStep }),
  })
  return answer.valid && 'timeStep' in answer ? answer.timeStep : undefined
}

/** Seals the secret under a key made from the password: whoever reads the database has neither factor. */
export async function sealSecret(secret: string, password: string): Promise<Buffer> {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)]
  const cipher = createCipheriv('aes-256-gcm', await keyFrom(password, salt), nonce)
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([salt, nonce, cipher.getAuthTag(), sealed])
}

/** The secret again; throws when the password is not the one it was sealed under. */
export async function openSecret(sealed: Buffer, password: string): Promise<string> {
  const decipher = createDecipheriv(
    'aes-256-gcm',
    await keyFrom(password, sealed.subarray(0, 16)),
    sealed.subarray(16, 28),
  )
  decipher.setAuthTag(sealed.subarray(28, 44))
  return Buffer.concat([decipher.update(sealed.subarray(44)), decipher.final()]).toString('utf8')
}
