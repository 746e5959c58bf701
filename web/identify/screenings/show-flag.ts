import { SafetyFlag } from '@homeward/domain'
import type { Text } from '../../i18n/use-text.ts'

/** A safety flag in words. */
export function showFlag(text: Text, flag: string): string {
  const known = SafetyFlag.options.find((each) => each === flag)
  return known ? text(`notes.flags.${known}`) : flag.replaceAll('-', ' ')
}
