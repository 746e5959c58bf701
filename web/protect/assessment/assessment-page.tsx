import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { type AssessedOffence, type Assessment, api, type Matter } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { Trouble } from '../../desk/trouble.tsx'
import { en } from '../../i18n/en.ts'
import { useText } from '../../i18n/use-text.ts'
import { ChoiceField } from '../../ui/form/choice-field.tsx'
import { Form } from '../../ui/form/form.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import { linesOf } from '../lines-of.ts'
import { useChangeMatter, useMatter } from '../matter/use-matter.ts'

/** The guided assessment of one offence. */
export function AssessmentPage() {
  const text = useText()
  const { matter: id = '', offence: offenceId = '' } = useParams({ strict: false })
  const matter = useMatter(id)
  const offence = matter.data?.offences.find((each) => each.id === offenceId)
  return (
    <Page
      title={
        offence
          ? `${text('protect.assess.title')}: ${offence.label} · ${text(`protect.offence.${offence.charge.class}`)}`
          : text('protect.assess.title')
      }
      lead={text('protect.assess.lead')}
      above={
        <Link to="/matters/$matter" params={{ matter: id }}>
          {matter.data?.reference ?? text('pages.matter')}
        </Link>
      }
    >
      <Loaded query={matter}>
        {(loaded) =>
          offence ? <AssessmentForm matter={loaded} offence={offence} /> : <Empty title={text('problem.not-found')} />
        }
      </Loaded>
    </Page>
  )
}

const times = ['during', 'before', 'after', 'open'] as const
const places = ['place-of-exploitation', 'controlled-route', 'elsewhere', 'open'] as const
const facts = ['orderedByOthers', 'compelled', 'directConsequence', 'noRealAlternative'] as const
const questions = Object.keys(en.protect.assess.answer) as (keyof typeof en.protect.assess.answer)[]
const truths = { yes: true, no: false, unknown: null } as const
type Truth = keyof typeof truths
const truthOf = (value: boolean | null): Truth => (value === null ? 'unknown' : value ? 'yes' : 'no')

function AssessmentForm({ matter, offence }: { matter: Matter; offence: AssessedOffence }) {
  const text = useText()
  const navigate = useNavigate()
  const known = offence.assessment
  const [nexus, setNexus] = useState(known.nexus)
  const [rests, setRests] = useState(known.nexus.rests.join(', '))
  const [answers, setAnswers] = useState<Assessment['answers']>(known.answers)
  const [contrary, setContrary] = useState(known.contrary.join('\n'))
  const [notes, setNotes] = useState(known.notes)
  const saving = useChangeMatter(
    () =>
      api.assessOffence(matter.id, offence.id, {
        nexus: { ...nexus, rests: rests.split(/[,\s]+/).flatMap((each) => each.replace('¶', '') || []) },
        answers,
        contrary: linesOf(contrary),
        notes,
      }),
    () => void navigate({ to: '/matters/$matter', params: { matter: matter.id } }),
  )
  return (
    <Form
      submit={text('protect.assess.save')}
      busy={saving.isPending}
      problem={<Trouble failure={saving.error} />}
      onSubmit={() => saving.mutate(undefined)}
    >
      <ChoiceField
        label={text('protect.assess.time')}
        value={nexus.time ?? 'open'}
        choices={times.map((value) => ({ value, label: text(`protect.assess.times.${value}`) }))}
        onChange={(time) => setNexus({ ...nexus, time: time === 'open' ? null : time })}
        inline
      />
      <ChoiceField
        label={text('protect.assess.place')}
        value={nexus.place ?? 'open'}
        choices={places.map((value) => ({ value, label: text(`protect.assess.places.${value}`) }))}
        onChange={(place) => setNexus({ ...nexus, place: place === 'open' ? null : place })}
      />
      {facts.map((fact) => (
        <ChoiceField
          key={fact}
          label={text(`protect.assess.${fact}`)}
          value={truthOf(nexus[fact])}
          choices={(['yes', 'no', 'unknown'] as const).map((value) => ({
            value,
            label: text(`protect.assess.${value}`),
          }))}
          onChange={(value) => setNexus({ ...nexus, [fact]: truths[value] })}
          inline
        />
      ))}
      <TextField
        label={text('protect.assess.rests')}
        hint={text('protect.assess.restsHint')}
        value={rests}
        onChange={setRests}
      />
      <h2>{text('protect.assess.answers')}</h2>
      <p>{text('protect.assess.answersMore')}</p>
      {questions.map((question) => (
        <TextArea
          key={question}
          label={text(`protect.assess.answer.${question}`)}
          maxLength={4000}
          dir="auto"
          value={answers[question] ?? ''}
          onChange={(value) => setAnswers({ ...answers, [question]: value })}
        />
      ))}
      <TextArea
        label={text('protect.assess.contrary')}
        hint={text('protect.assess.contraryHint')}
        dir="auto"
        value={contrary}
        onChange={setContrary}
      />
      <TextArea label={text('protect.assess.notes')} maxLength={20_000} dir="auto" value={notes} onChange={setNotes} />
    </Form>
  )
}
