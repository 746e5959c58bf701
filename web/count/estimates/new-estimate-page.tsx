import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type CountableList, type NewEstimate } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { ChoiceField } from '../../ui/form/choice-field.tsx'
import { Form } from '../../ui/form/form.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import { Waiting } from '../../ui/status/waiting.tsx'
import styles from '../count.module.css'
import { type ChosenList, ListChoice } from './list-choice.tsx'
import { type ChosenMethod, MethodChoice } from './method-choice.tsx'

/** What is counted, by which lists, and how. */
export function NewEstimatePage() {
  const text = useText()
  const [basis, setBasis] = useState<NewEstimate['basis']>('proposed')
  const lists = useQuery({ queryKey: ['countable', basis], queryFn: () => api.countableLists(basis) })
  return (
    <Page
      title={text('pages.newEstimate')}
      lead={text('newEstimate.lead')}
      above={<Link to="/estimates">{text('pages.estimates')}</Link>}
    >
      <Loaded query={lists}>
        {({ lists: countable }) =>
          countable.length === 0 ? (
            <Empty title={text('newEstimate.noLists')}>{text('newEstimate.noListsMore')}</Empty>
          ) : (
            <Question lists={countable} basis={basis} onBasis={setBasis} />
          )
        }
      </Loaded>
    </Page>
  )
}

interface QuestionProps {
  readonly lists: readonly CountableList[]
  readonly basis: NewEstimate['basis']
  readonly onBasis: (basis: NewEstimate['basis']) => void
}

function Question({ lists, basis, onBasis }: QuestionProps) {
  const text = useText()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [title, setTitle] = useState('')
  const [about, setAbout] = useState({ counted: '', place: '', from: '', to: '' })
  const [chosen, setChosen] = useState<ReadonlyMap<string, ChosenList>>(new Map())
  const [method, setMethod] = useState<ChosenMethod>({
    method: 'stepwise',
    threshold: '0.02',
    replicates: '1000',
    draws: '200',
    seed: '1',
  })
  const [wasSent, setSent] = useState(false)
  const isTold = Object.values(about).every((each) => each.trim() !== '')
  const isEmpty = Object.values(about).every((each) => each.trim() === '')
  const numbers = [method.threshold, method.replicates, method.draws, method.seed].map(Number)
  const isSound =
    title.trim().length >= 3 && chosen.size > 0 && (isTold || isEmpty) && numbers.every((each) => each >= 0)
  const making = useMutation({
    mutationFn: () => api.makeEstimate(questionOf({ title, basis, about: isTold ? about : null, chosen, method })),
    onSuccess: async (made) => {
      client.setQueryData(['estimate', made.id], made)
      await client.invalidateQueries({ queryKey: ['estimates'] })
      await navigate({ to: '/estimates/$estimate', params: { estimate: made.id } })
    },
  })
  const needed = (value: string) => (wasSent && value.trim() === '' && !isEmpty ? text('common.required') : undefined)
  return (
    <Form
      submit={text('newEstimate.submit')}
      busy={making.isPending}
      onSubmit={() => {
        setSent(true)
        if (isSound) making.mutate()
      }}
      problem={
        <>
          <Trouble failure={making.error} />
          {making.isPending && <Waiting label={text('newEstimate.computing')} rows={1} />}
        </>
      }
    >
      <TextField
        label={text('newEstimate.title')}
        hint={text('newEstimate.titleHint')}
        error={wasSent && title.trim().length < 3 ? text('common.required') : undefined}
        value={title}
        maxLength={200}
        onChange={setTitle}
      />
      <ChoiceField
        label={text('overlap.basis')}
        inline
        value={basis}
        choices={[
          { value: 'accepted', label: text('overlap.accepted') },
          { value: 'proposed', label: text('overlap.proposed') },
        ]}
        onChange={onBasis}
      />
      <ListChoice
        lists={lists}
        chosen={chosen}
        error={wasSent && chosen.size === 0 ? text('newEstimate.chooseLists') : undefined}
        onChange={setChosen}
      />
      <fieldset className={styles.lists}>
        <legend>{text('newEstimate.definitions')}</legend>
        <p className={styles.soft}>{text('newEstimate.definitionsHint')}</p>
        <TextField
          label={text('newEstimate.counted')}
          error={needed(about.counted)}
          value={about.counted}
          maxLength={500}
          onChange={(counted) => setAbout({ ...about, counted })}
        />
        <TextField
          label={text('newEstimate.place')}
          error={needed(about.place)}
          value={about.place}
          maxLength={500}
          onChange={(place) => setAbout({ ...about, place })}
        />
        <div className={styles.pair}>
          <TextField
            label={text('newEstimate.from')}
            error={needed(about.from)}
            type="date"
            value={about.from}
            onChange={(from) => setAbout({ ...about, from })}
          />
          <TextField
            label={text('newEstimate.to')}
            error={needed(about.to)}
            type="date"
            value={about.to}
            onChange={(to) => setAbout({ ...about, to })}
          />
        </div>
      </fieldset>
      <MethodChoice method={method} onChange={setMethod} />
    </Form>
  )
}

interface Written {
  readonly title: string
  readonly basis: NewEstimate['basis']
  readonly about: {
    readonly counted: string
    readonly place: string
    readonly from: string
    readonly to: string
  } | null
  readonly chosen: ReadonlyMap<string, ChosenList>
  readonly method: ChosenMethod
}

function questionOf({ title, basis, about, chosen, method }: Written): NewEstimate {
  const lists = [...chosen.keys()]
  return {
    title: title.trim(),
    basis,
    lists,
    groups: lists.flatMap((list) => {
      const group = chosen.get(list)?.group ?? ''
      return group === '' ? [] : [{ list, group }]
    }),
    definitions: about === null ? null : { ...about, sees: lists.map((list) => chosen.get(list)?.sees ?? '') },
    method: method.method,
    threshold: Number(method.threshold),
    replicates: Number(method.replicates),
    draws: Number(method.draws),
    seed: Number(method.seed),
  }
}
