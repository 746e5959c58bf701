import { PanelFunction } from '@homeward/domain'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type PersonStatus } from '../../data/api.ts'
import { newId } from '../../data/new-id.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { ChoiceField } from '../../ui/form/choice-field.tsx'
import { Form } from '../../ui/form/form.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { Section } from '../../ui/shell/section.tsx'

const votes = ['agrees', 'dissents', 'abstains'] as const
type Choice = (typeof votes)[number]

interface VoteFormProps {
  readonly person: string
  readonly panel: string
  readonly onSaved: (now: PersonStatus) => void
}

/** One member's voice; a dissent is not taken without its reasons. */
export function VoteForm({ person, panel, onSaved }: VoteFormProps) {
  const text = useText()
  const [speaksAs, setSpeaksAs] = useState<PanelFunction>('social-worker')
  const [vote, setVote] = useState<Choice>('agrees')
  const [words, setWords] = useState('')
  const [wasSent, setSent] = useState(false)
  const [id, setId] = useState(newId)
  const isSilent = vote === 'dissents' && words.trim().length < 3
  const casting = useMutation({
    mutationFn: () => api.castVote(person, panel, { id, function: speaksAs, vote, words: words.trim() }),
    onSuccess: (now) => {
      setWords('')
      setSent(false)
      setId(newId())
      onSaved(now)
    },
  })
  const cast = () => {
    setSent(true)
    if (!isSilent) casting.mutate()
  }
  return (
    <Section title={text('panel.vote')}>
      <Form
        onSubmit={cast}
        submit={text('panel.cast')}
        busy={casting.isPending}
        problem={<Trouble failure={casting.error} />}
      >
        <SelectField
          label={text('panel.voteAs')}
          value={speaksAs}
          choices={PanelFunction.options.map((value) => ({ value, label: text(`panel.functions.${value}`) }))}
          onChange={setSpeaksAs}
        />
        <ChoiceField
          label={text('panel.vote')}
          inline
          value={vote}
          choices={votes.map((value) => ({ value, label: text(`panel.votesOf.${value}`) }))}
          onChange={setVote}
        />
        <TextArea
          dir="auto"
          label={text('panel.words')}
          hint={text('panel.wordsHint')}
          error={wasSent && isSilent ? text('panel.wordsNeeded') : undefined}
          value={words}
          onChange={setWords}
        />
      </Form>
    </Section>
  )
}
