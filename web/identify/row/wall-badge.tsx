import { IconAlertTriangle, IconLock, IconWorld } from '@tabler/icons-react'
import type { Wall } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { Badge } from '../../ui/status/badge.tsx'

const signs = {
  open: { tone: 'plain', Sign: IconWorld },
  protected: { tone: 'accent', Sign: IconLock },
  hostile: { tone: 'red', Sign: IconAlertTriangle },
} as const

/** Who may see a list; a hostile one always carries that word. */
export function WallBadge({ wall }: { wall: Wall }) {
  const text = useText()
  const { tone, Sign } = signs[wall]
  return (
    <Badge tone={tone} icon={<Sign aria-hidden="true" />}>
      {text(`wall.${wall}`)}
    </Badge>
  )
}
