import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../data/api.ts'
import { useText } from '../../i18n/use-text.ts'
import { TextField } from '../../ui/form/text-field.tsx'
import { Notice } from '../../ui/status/notice.tsx'
import { Written } from '../row/written.tsx'
import styles from './triage.module.css'

interface BraceletFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** The bracelet finds the person again: whoever was asked with this number is shown before anyone is asked a second time. */
export function BraceletField({ value, onChange }: BraceletFieldProps) {
  const text = useText()
  const finding = useMutation({
    mutationFn: async (bracelet: string) => {
      const { people } = await api.searchScreenings({ query: bracelet })
      return people.filter((line) => line.bracelet?.toLowerCase() === bracelet.toLowerCase())
    },
  })
  const found = finding.variables === value.trim() ? (finding.data ?? []) : []
  return (
    <>
      <TextField
        label={text('triage.bracelet')}
        hint={text('triage.braceletHint')}
        value={value}
        onChange={onChange}
        onBlur={() => {
          if (value.trim() !== '') finding.mutate(value.trim())
        }}
        autoComplete="off"
      />
      {found.length > 0 && (
        <Notice tone="amber" title={text('triage.sameBracelet')}>
          <p>{text('triage.sameBraceletMore')}</p>
          <ul className={styles.unfinished}>
            {found.map((line) => (
              <li key={line.person}>
                <Link
                  to={line.instrument === 'triage' && !line.finished ? '/triage/$screening' : '/interviews/$screening'}
                  params={{ screening: line.screening }}
                >
                  <strong>{line.reference}</strong>{' '}
                  {line.name === line.reference ? line.site : <Written>{line.name}</Written>}
                  <span>{text('triage.resume')}</span>
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}
