import { IconFlag, IconMoodKid } from '@tabler/icons-react'
import { useText } from '../../i18n/use-text.ts'
import { wordFor } from '../../i18n/word-for.ts'
import { Badge } from '../../ui/status/badge.tsx'

/** What a team must not overlook: a possible child first, then charges, detention, a wanted mark, asylum. */
export function FlagBadges({ flags, possibleChild = false }: { flags: readonly string[]; possibleChild?: boolean }) {
  const text = useText()
  const others = flags.filter((flag) => flag !== 'child')
  const isChild = possibleChild || flags.includes('child')
  return (
    <>
      {isChild && (
        <Badge tone="red" icon={<IconMoodKid aria-hidden="true" />}>
          {wordFor(text, 'flag', 'child')}
        </Badge>
      )}{' '}
      {others.map((flag) => (
        <Badge key={flag} tone="amber" icon={<IconFlag aria-hidden="true" />}>
          {wordFor(text, 'flag', flag)}
        </Badge>
      ))}
    </>
  )
}
