import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Matter, type Statement } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { CheckField } from '../../ui/form/check-field.tsx'
import { Form } from '../../ui/form/form.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { useChangeMatter, useMatter } from '../matter/use-matter.ts'
import { recipientsOf } from '../recipients-of.ts'
import { ParagraphFields } from './paragraph-fields.tsx'
import styles from './statement.module.css'

export function StatementPage() {
  const text = useText()
  const { matter: id = '' } = useParams({ strict: false })
  const matter = useMatter(id)
  return (
    <Page
      title={text('pages.statement')}
      lead={text('protect.statement.lead')}
      above={
        <Link to="/matters/$matter" params={{ matter: id }}>
          {matter.data?.reference ?? text('pages.matter')}
        </Link>
      }
    >
      <Loaded query={matter}>{(loaded) => <StatementForm matter={loaded} />}</Loaded>
    </Page>
  )
}

const newParagraph = (number: number): Statement['paragraphs'][number] => ({
  number,
  original: '',
  translation: null,
  indicators: [],
  chosen: false,
  agreed: [],
  interview: null,
})

function emptyStatement(): Statement {
  return {
    language: '',
    takenOn: new Date().toISOString().slice(0, 10),
    interpreter: null,
    readBack: false,
    confirmed: false,
    paragraphs: [newParagraph(1)],
  }
}

function StatementForm({ matter }: { matter: Matter }) {
  const text = useText()
  const navigate = useNavigate()
  const [statement, setStatement] = useState<Statement>(matter.statement ?? emptyStatement())
  const [recipients, setRecipients] = useState(recipientsOf(matter).all)
  const [another, setAnother] = useState('')
  const saving = useChangeMatter(
    () => api.writeStatement(matter.id, statement),
    () => void navigate({ to: '/matters/$matter', params: { matter: matter.id } }),
  )
  const set = (change: Partial<Statement>) => setStatement({ ...statement, ...change })
  const { paragraphs } = statement
  const setParagraph = (number: number, change: Partial<Statement['paragraphs'][number]>) =>
    set({ paragraphs: paragraphs.map((each) => (each.number === number ? { ...each, ...change } : each)) })
  const next = Math.max(0, ...paragraphs.map(({ number }) => number)) + 1
  const isWhole =
    statement.language.trim() !== '' &&
    statement.takenOn !== '' &&
    paragraphs.every(({ original }) => original.trim() !== '')
  return (
    <Form
      submit={text('protect.statement.save')}
      busy={saving.isPending}
      disabled={!isWhole}
      problem={<Trouble failure={saving.error} />}
      onSubmit={() => saving.mutate(undefined)}
    >
      <TextField
        label={text('protect.statement.language')}
        hint={text('protect.statement.languageHint')}
        maxLength={35}
        value={statement.language}
        onChange={(language) => set({ language })}
      />
      <TextField
        label={text('protect.statement.takenOn')}
        type="date"
        value={statement.takenOn}
        onChange={(takenOn) => set({ takenOn })}
      />
      <TextField
        label={text('protect.statement.interpreter')}
        hint={text('protect.statement.interpreterHint')}
        maxLength={200}
        dir="auto"
        value={statement.interpreter ?? ''}
        onChange={(interpreter) => set({ interpreter: interpreter.trim() === '' ? null : interpreter })}
      />
      <CheckField
        label={text('protect.statement.readBack')}
        checked={statement.readBack}
        onChange={(readBack) => set({ readBack })}
      />
      <CheckField
        label={text('protect.statement.confirmed')}
        checked={statement.confirmed}
        onChange={(confirmed) => set({ confirmed })}
      />
      {paragraphs.map((paragraph) => (
        <ParagraphFields
          key={paragraph.number}
          paragraph={paragraph}
          language={statement.language}
          recipients={recipients}
          hasLapsed={matter.lapsed.includes(paragraph.number)}
          onChange={(change) => setParagraph(paragraph.number, change)}
          {...(paragraphs.length > 1
            ? { onRemove: () => set({ paragraphs: paragraphs.filter(({ number }) => number !== paragraph.number) }) }
            : {})}
        />
      ))}
      <div>
        <Button onClick={() => set({ paragraphs: [...paragraphs, newParagraph(next)] })}>
          {text('protect.statement.add')}
        </Button>
      </div>
      <div className={styles.recipient}>
        <TextField
          label={text('protect.statement.anotherRecipient')}
          maxLength={200}
          dir="auto"
          value={another}
          onChange={setAnother}
        />
        <Button
          disabled={another.trim() === '' || recipients.includes(another.trim())}
          onClick={() => {
            setRecipients([...recipients, another.trim()])
            setAnother('')
          }}
        >
          {text('protect.statement.addRecipient')}
        </Button>
      </div>
    </Form>
  )
}
