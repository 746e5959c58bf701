import { SafetyFlag } from '@homeward/domain'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Note } from '../../data/api.ts'
import { newId } from '../../data/new-id.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { CheckField } from '../../ui/form/check-field.tsx'
import { Form } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Badge } from '../../ui/status/badge.tsx'
import { Written } from '../row/written.tsx'
import styles from './notes.module.css'
import { showFlag } from './show-flag.ts'

const kinds = ['flag', 'task', 'note'] as const

/** Flags, tasks and notes that travel with the person from one team to the next. */
export function NotesSection({ person }: { person: string }) {
  const text = useText()
  const client = useQueryClient()
  const key = ['notes', person]
  const notes = useQuery({ queryKey: key, queryFn: () => api.notes(person) })
  const refresh = () => client.invalidateQueries({ queryKey: key })
  const settling = useMutation({ mutationFn: (note: string) => api.settleNote(person, note), onSuccess: refresh })
  return (
    <Section title={text('notes.title')}>
      <Trouble failure={notes.error ?? settling.error} />
      {notes.data?.notes.length === 0 && <p className={styles.quiet}>{text('notes.none')}</p>}
      <ul className={styles.notes}>
        {notes.data?.notes.map((note) => (
          <li key={note.id} data-done={note.done !== null || undefined}>
            <NoteLine note={note} />
            {note.kind !== 'note' && note.done === null && (
              <Button kind="quiet" busy={settling.isPending} onClick={() => settling.mutate(note.id)}>
                {text(note.kind === 'flag' ? 'notes.settleFlag' : 'notes.settle')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <details className={styles.more}>
        <summary>{text('notes.add')}</summary>
        <NewNoteForm person={person} onSaved={refresh} />
      </details>
    </Section>
  )
}

function NoteLine({ note }: { note: Note }) {
  const text = useText()
  return (
    <div>
      {note.kind === 'flag' && note.flag && <Badge tone="amber">{showFlag(text, note.flag)}</Badge>}
      {note.kind === 'task' && <Badge tone="accent">{text('notes.task')}</Badge>} <Written>{note.words}</Written>
      <p className={styles.quiet}>
        {text('notes.by', { by: note.by, day: showDay(note.day) })}
        {note.due && `, ${text('notes.dueOn', { day: showDay(note.due) })}`}
        {note.assigned && `, ${text('interview.assigned', { name: note.assigned })}`}
        {note.done && `, ${text('notes.doneOn', { day: showDay(note.done) })}`}
      </p>
    </div>
  )
}

function NewNoteForm({ person, onSaved }: { person: string; onSaved: () => Promise<void> }) {
  const text = useText()
  const [kind, setKind] = useState<(typeof kinds)[number]>('flag')
  const [flag, setFlag] = useState<SafetyFlag>('threat-now')
  const [words, setWords] = useState('')
  const [due, setDue] = useState('')
  const [mine, setMine] = useState(true)
  const [wasSent, setSent] = useState(false)
  const [id, setId] = useState(newId)
  const saving = useMutation({
    mutationFn: () =>
      api.addNote(person, {
        id,
        kind,
        flag: kind === 'flag' ? flag : null,
        words: words.trim(),
        due: kind === 'task' && due ? due : null,
        mine: kind === 'task' && mine,
      }),
    onSuccess: async () => {
      setWords('')
      setDue('')
      setSent(false)
      setId(newId())
      await onSaved()
    },
  })
  const isSilent = kind !== 'flag' && words.trim() === ''
  const save = () => {
    setSent(true)
    if (!isSilent) saving.mutate()
  }
  return (
    <Form
      onSubmit={save}
      submit={text('notes.add')}
      busy={saving.isPending}
      problem={<Trouble failure={saving.error} />}
    >
      <SelectField
        label={text('notes.kind')}
        value={kind}
        choices={kinds.map((value) => ({ value, label: text(`notes.${value}`) }))}
        onChange={setKind}
      />
      {kind === 'flag' && (
        <SelectField
          label={text('notes.which')}
          value={flag}
          choices={SafetyFlag.options.map((value) => ({ value, label: showFlag(text, value) }))}
          onChange={setFlag}
        />
      )}
      <TextArea
        dir="auto"
        label={text('notes.words')}
        error={wasSent && isSilent ? text('notes.wordsNeeded') : undefined}
        value={words}
        onChange={setWords}
      />
      {kind === 'task' && (
        <>
          <TextField type="date" label={text('notes.due')} value={due} onChange={setDue} />
          <CheckField label={text('notes.mine')} checked={mine} onChange={setMine} />
        </>
      )}
    </Form>
  )
}
