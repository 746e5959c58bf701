import { wordsFor } from '@homeward/screen'
import { Link } from '@tanstack/react-router'
import type { ScreenedLine } from '../../data/api.ts'
import { languageName } from '../../i18n/show-language.ts'
import type { Text } from '../../i18n/use-text.ts'
import { Badge } from '../../ui/status/badge.tsx'
import type { Column } from '../../ui/table/data-table.tsx'
import { Written } from '../row/written.tsx'
import styles from './screenings.module.css'
import { showFlag } from './show-flag.ts'
import { showStatus } from './show-status.ts'
import { showUrgency } from './show-urgency.ts'

/** What one line of the interviews shows. */
export function screeningColumns(text: Text): readonly Column<ScreenedLine>[] {
  return [
    {
      id: 'reference',
      title: text('screenings.column.reference'),
      width: '6rem',
      phone: 'lead',
      cell: ({ screening, reference }) => (
        <Link to="/interviews/$screening" params={{ screening }} className={styles.reference ?? ''}>
          {reference}
        </Link>
      ),
    },
    {
      id: 'name',
      title: text('screenings.column.name'),
      width: 'minmax(6rem, 1.2fr)',
      phone: 'none',
      cell: ({ name, reference }) => (name === reference ? '' : <Written>{name}</Written>),
    },
    {
      id: 'urgent',
      title: text('screenings.column.urgent'),
      width: 'minmax(9rem, 1.4fr)',
      phone: 'corner',
      cell: ({ urgent, flags }) => (
        <span className={styles.badges}>
          {urgent.slice(0, 1).map((code) => (
            <Badge key={code} tone="red">
              {showUrgency(text, code)}
            </Badge>
          ))}
          {flags.slice(0, urgent.length > 0 ? 0 : 1).map((flag) => (
            <Badge key={flag} tone="amber">
              {showFlag(text, flag)}
            </Badge>
          ))}
          {urgent.length + flags.length > 1 && <Badge>+{urgent.length + flags.length - 1}</Badge>}
        </span>
      ),
    },
    {
      id: 'words',
      title: text('screenings.column.words'),
      width: 'minmax(8.5rem, 1.4fr)',
      cell: ({ words }) => showStatus(words),
    },
    {
      id: 'step',
      title: text('screenings.column.step'),
      width: 'minmax(8.5rem, 1.4fr)',
      phone: 'none',
      cell: ({ step }) => wordsFor(step, 'en'),
    },
    {
      id: 'language',
      title: text('screenings.column.language'),
      width: '5.5rem',
      phone: 'none',
      cell: ({ language }) => languageName(language),
    },
    {
      id: 'site',
      title: text('screenings.column.site'),
      width: 'minmax(5rem, 1fr)',
      phone: 'none',
      cell: ({ site }) => site,
    },
    {
      id: 'assigned',
      title: text('screenings.column.assigned'),
      width: 'minmax(5rem, 0.8fr)',
      phone: 'none',
      cell: ({ assigned }) => assigned ?? '',
    },
  ]
}
