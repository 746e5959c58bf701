import { type AssessmentQuestion, assessmentQuestion } from '@homeward/domain'
import type { Assessment } from '../../data/api.ts'
import { en } from '../../i18n/en.ts'
import { useText } from '../../i18n/use-text.ts'
import { CheckField } from '../../ui/form/check-field.tsx'
import { ChoiceField } from '../../ui/form/choice-field.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { Written } from '../written.tsx'
import styles from './assessment.module.css'
import { type AssessmentDraft, factOf } from './assessment-draft.ts'

interface QuestionFieldsProps {
  readonly question: AssessmentQuestion
  readonly draft: AssessmentDraft
  /** What the file itself holds about it. */
  readonly told: readonly string[]
  readonly onChange: (change: Partial<AssessmentDraft>) => void
}

type ChoiceCode = keyof typeof en.protect.assess.choice
const isChoice = (code: string): code is ChoiceCode => code in en.protect.assess.choice

/** One question: what the file says already, a short answer where there is one, and words. */
export function QuestionFields({ question, draft, told, onChange }: QuestionFieldsProps) {
  const text = useText()
  const { choices: listed = [], several, told: isTold } = assessmentQuestion(question)
  const choices = listed.filter(isChoice)
  const chosen = draft.choices[question] ?? []
  const choose = (codes: string[]) => onChange({ choices: { ...draft.choices, [question]: codes } })
  const title = text(`protect.assess.question.${question}.ask`)
  return (
    <fieldset className={styles.question}>
      <legend>{title}</legend>
      <p className={styles.why}>{text(`protect.assess.question.${question}.why`)}</p>
      {isTold && <FileSays told={told} />}
      {choices.length > 0 && several && (
        <div className={styles.several}>
          {choices.map((code) => (
            <CheckField
              key={code}
              label={text(`protect.assess.choice.${code}`)}
              checked={chosen.includes(code)}
              onChange={(isThere) => choose(isThere ? [...chosen, code] : chosen.filter((each) => each !== code))}
            />
          ))}
        </div>
      )}
      {choices.length > 0 && !several && (
        <ChoiceField
          label={title}
          value={chosen[0] ?? 'unknown'}
          choices={[
            ...choices.map((value) => ({ value: value as string, label: text(`protect.assess.choice.${value}`) })),
            { value: 'unknown', label: text('protect.assess.unknown') },
          ]}
          onChange={(value) => choose(value === 'unknown' ? [] : [value])}
          inline
        />
      )}
      <NexusField question={question} nexus={draft.nexus} onChange={(nexus) => onChange({ nexus })} />
      {question === 'contrary-evidence' ? (
        <TextArea
          label={text('protect.assess.contrary')}
          hint={text('protect.assess.contraryHint')}
          dir="auto"
          value={draft.contrary}
          onChange={(contrary) => onChange({ contrary })}
        />
      ) : (
        <TextArea
          label={text('protect.assess.words')}
          maxLength={4000}
          dir="auto"
          value={draft.answers[question] ?? ''}
          onChange={(value) => onChange({ answers: { ...draft.answers, [question]: value } })}
        />
      )}
    </fieldset>
  )
}

function FileSays({ told }: { told: readonly string[] }) {
  const text = useText()
  if (told.length === 0) return <p className={styles.why}>{text('protect.assess.fileSilent')}</p>
  return (
    <div className={styles.told}>
      <strong>{text('protect.assess.fileSays')}</strong>
      <ul>
        {told.map((line) => (
          <li key={line}>
            <Written>{line}</Written>
          </li>
        ))}
      </ul>
    </div>
  )
}

type Nexus = Assessment['nexus']
const times = ['during', 'before', 'after', 'open'] as const
const places = ['place-of-exploitation', 'controlled-route', 'elsewhere', 'open'] as const
const truths = { yes: true, no: false, unknown: null } as const
type Truth = keyof typeof truths
const truthOf = (value: boolean | null): Truth => (value === null ? 'unknown' : value ? 'yes' : 'no')

interface NexusFieldProps {
  readonly question: AssessmentQuestion
  readonly nexus: Nexus
  readonly onChange: (nexus: Nexus) => void
}

/** The link to the trafficking that provisions are set against; only some questions ask for a part of it. */
function NexusField({ question, nexus, onChange }: NexusFieldProps) {
  const text = useText()
  if (question === 'nexus-time') {
    return (
      <ChoiceField
        label={text('protect.assess.time')}
        value={nexus.time ?? 'open'}
        choices={times.map((value) => ({ value, label: text(`protect.assess.times.${value}`) }))}
        onChange={(time) => onChange({ ...nexus, time: time === 'open' ? null : time })}
        inline
      />
    )
  }
  if (question === 'nexus-place') {
    return (
      <ChoiceField
        label={text('protect.assess.place')}
        value={nexus.place ?? 'open'}
        choices={places.map((value) => ({ value, label: text(`protect.assess.places.${value}`) }))}
        onChange={(place) => onChange({ ...nexus, place: place === 'open' ? null : place })}
        inline
      />
    )
  }
  if (!(question in factOf)) return null
  const fact = factOf[question as keyof typeof factOf]
  return (
    <ChoiceField
      label={text(`protect.assess.${fact}`)}
      value={truthOf(nexus[fact])}
      choices={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: text(`protect.assess.${value}`) }))}
      onChange={(value) => onChange({ ...nexus, [fact]: truths[value] })}
      inline
    />
  )
}
