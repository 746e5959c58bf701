import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, for a cookie or a link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** A random id for an account or a record. */
export function newId(): string {
  return randomBytes(16).toString('base64url')
}

/** What is stored of a token. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(`homeward token\n${token}`).digest()
}

/** What an account is found by at sign-in. */
export function emailHash(email: string): Buffer {
  return createHash('sha256').update(`homeward account\n${email.trim().toLowerCase()}`).digest()
}
