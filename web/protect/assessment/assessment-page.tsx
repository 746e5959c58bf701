import { assessmentQuestions, assessmentSections } from '@homeward/domain'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { type AssessedOffence, api, type Matter } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Form } from '../../ui/form/form.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import { useChangeMatter, useMatter } from '../matter/use-matter.ts'
import styles from './assessment.module.css'
import { type AssessmentDraft, assessmentOf, draftOf, isAnswered, questionsOfSection } from './assessment-draft.ts'
import { QuestionFields } from './question-fields.tsx'
import { toldByFile } from './told-by-file.ts'

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

function AssessmentForm({ matter, offence }: { matter: Matter; offence: AssessedOffence }) {
  const text = useText()
  const navigate = useNavigate()
  const [draft, setDraft] = useState(() => draftOf(offence.assessment))
  const change = (part: Partial<AssessmentDraft>) => setDraft((before) => ({ ...before, ...part }))
  const saving = useChangeMatter(
    () => api.assessOffence(matter.id, offence.id, assessmentOf(draft)),
    () => void navigate({ to: '/matters/$matter', params: { matter: matter.id } }),
  )
  const done = assessmentQuestions.filter((question) => isAnswered(draft, question)).length
  return (
    <Form
      submit={text('protect.assess.save')}
      busy={saving.isPending}
      problem={<Trouble failure={saving.error} />}
      onSubmit={() => saving.mutate(undefined)}
      aside={text('protect.assess.progress', { done, all: assessmentQuestions.length })}
    >
      <nav className={styles.sections} aria-label={text('protect.assess.title')}>
        {assessmentSections.map((section) => {
          const all = questionsOfSection(section)
          const answered = all.filter((question) => isAnswered(draft, question)).length
          return (
            <a key={section} href={`#${section}`}>
              {text(`protect.assess.section.${section}`)} {answered}/{all.length}
            </a>
          )
        })}
      </nav>
      {assessmentSections.map((section) => (
        <section key={section} id={section} className={styles.section}>
          <h2>{text(`protect.assess.section.${section}`)}</h2>
          {questionsOfSection(section).map((question) => (
            <QuestionFields
              key={question}
              question={question}
              draft={draft}
              told={toldByFile(question, { matter, offence, text })}
              onChange={change}
            />
          ))}
          {section === 'nexus' && (
            <TextField
              label={text('protect.assess.rests')}
              hint={text('protect.assess.restsHint')}
              value={draft.rests}
              onChange={(rests) => change({ rests })}
            />
          )}
        </section>
      ))}
      <TextArea
        label={text('protect.assess.notes')}
        maxLength={20_000}
        dir="auto"
        value={draft.notes}
        onChange={(notes) => change({ notes })}
      />
    </Form>
  )
}
