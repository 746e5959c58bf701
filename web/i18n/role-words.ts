import { en } from './en.ts'
import type { Text } from './use-text.ts'

type KnownRole = keyof typeof en.role
const isKnown = (role: string): role is KnownRole => Object.hasOwn(en.role, role)

/** A role's word; a role that a newer office has and these pages do not know stays as it is. */
export function roleWords(text: Text, role: string): string {
  return isKnown(role) ? text(`role.${role}`) : role
}
