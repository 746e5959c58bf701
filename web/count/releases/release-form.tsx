import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type PlannedRelease, type ReadCases, type ReleasePreview } from '../../data/api.ts'
import { ReasonDialog } from '../../desk/reason-dialog.tsx'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { ChoiceField } from '../../ui/form/choice-field.tsx'
import { Form } from '../../ui/form/form.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { Section } from '../../ui/shell/section.tsx'
import styles from '../count.module.css'
import { ShownPreview } from './shown-preview.tsx'

interface ReleaseFormProps {
  readonly cases: ReadCases
  readonly tables: readonly string[]
  readonly onReleased: (id: string) => void
}

const modes = ['aggregates', 'tables', 'synthetic', 'dp'] as const

/** How it is released; first the error, then the release. A change makes the preview stale, so it goes. */
export function ReleaseForm({ cases, tables, onReleased }: ReleaseFormProps) {
  const text = useText()
  const client = useQueryClient()
  const [form, setForm] = useState({
    body: '',
    mode: 'aggregates' as PlannedRelease['mode'],
    k: '10',
    length: '3',
    epsilon: '4',
    delta: '0.000001',
    budget: '',
  })
  const [preview, setPreview] = useState<ReleasePreview>()
  const [isReleasing, setReleasing] = useState(false)
  const [told, setTold] = useState({ title: '', about: '' })
  const set = (change: Partial<typeof form>) => {
    setForm({ ...form, ...change })
    setPreview(undefined)
  }
  const planned: PlannedRelease = {
    cases: cases.id,
    body: form.body.trim(),
    mode: form.mode,
    k: Number(form.k),
    length: Number(form.length),
    round: null,
    epsilon: form.mode === 'dp' ? Number(form.epsilon) : null,
    delta: Number(form.delta),
    budget: form.mode === 'dp' && form.budget !== '' ? Number(form.budget) : null,
  }
  const previewing = useMutation({ mutationFn: () => api.previewRelease(planned), onSuccess: setPreview })
  const isNoisy = form.mode === 'dp'
  return (
    <Section title={text('releases.how')}>
      <Form
        submit={text('releases.preview')}
        busy={previewing.isPending}
        disabled={form.body.trim() === ''}
        onSubmit={() => previewing.mutate()}
        problem={<Trouble failure={previewing.error} />}
      >
        <TextField
          label={text('releases.body')}
          hint={text('releases.bodyHint')}
          value={form.body}
          maxLength={100}
          onChange={(body) => set({ body })}
        />
        <ChoiceField
          label={text('releases.mode')}
          value={form.mode}
          choices={modes
            .filter((mode) => mode !== 'tables' || tables.length > 0)
            .map((mode) => ({
              value: mode,
              label: text(`releaseMode.${mode}`),
              hint: text(`releaseModeHint.${mode}`),
            }))}
          onChange={(mode) => set({ mode })}
        />
        <div className={styles.pair}>
          <TextField
            label={text('releases.k')}
            hint={text(isNoisy ? 'releases.floorHint' : 'releases.kHint')}
            inputMode="numeric"
            value={form.k}
            onChange={(k) => set({ k })}
          />
          {form.mode !== 'tables' && (
            <TextField
              label={text('releases.length')}
              hint={text('releases.lengthHint')}
              inputMode="numeric"
              value={form.length}
              onChange={(length) => set({ length })}
            />
          )}
        </div>
        {isNoisy && (
          <div className={styles.pair}>
            <TextField
              label={text('releases.epsilon')}
              hint={text('releases.epsilonHint')}
              inputMode="decimal"
              value={form.epsilon}
              onChange={(epsilon) => set({ epsilon })}
            />
            <TextField
              label={text('releases.delta')}
              hint={text('releases.deltaHint')}
              inputMode="decimal"
              value={form.delta}
              onChange={(delta) => set({ delta })}
            />
            <TextField
              label={text('releases.budget')}
              hint={text('releases.budgetHint')}
              inputMode="decimal"
              value={form.budget}
              onChange={(budget) => set({ budget })}
            />
          </div>
        )}
      </Form>
      {preview && (
        <ShownPreview preview={preview}>
          {preview.refusal === null && (
            <Button kind="primary" onClick={() => setReleasing(true)}>
              {text('releases.release')}
            </Button>
          )}
        </ShownPreview>
      )}
      {isReleasing && (
        <ReasonDialog
          title={text('releases.releaseTitle')}
          lead={text('releases.releaseLead')}
          submit={text('releases.release')}
          isReady={told.title.trim().length >= 3}
          act={async (reason) => {
            const made = await api.makeRelease({
              ...planned,
              title: told.title.trim(),
              about: told.about.trim(),
              reason,
            })
            await client.invalidateQueries({ queryKey: ['ledgers'] })
            await client.invalidateQueries({ queryKey: ['public'] })
            onReleased(made.id)
          }}
          onClose={() => setReleasing(false)}
        >
          <TextField
            label={text('releases.publicTitle')}
            value={told.title}
            maxLength={200}
            onChange={(title) => setTold({ ...told, title })}
          />
          <TextArea
            label={text('releases.publicAbout')}
            hint={text('releases.publicAboutHint')}
            value={told.about}
            onChange={(about) => setTold({ ...told, about })}
          />
        </ReasonDialog>
      )}
    </Section>
  )
}
