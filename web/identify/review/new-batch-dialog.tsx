import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../data/api.ts'
import { Trouble } from '../../desk/trouble.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { Form } from '../../ui/form/form.tsx'
import { TextField } from '../../ui/form/text-field.tsx'

export function NewBatchDialog({ onClose }: { onClose: () => void }) {
  const text = useText()
  const navigate = useNavigate()
  const [threshold, setThreshold] = useState('12')
  const [sample, setSample] = useState('100')
  const weight = Number(threshold.replace(',', '.'))
  const size = Number(sample)
  const isWeightWrong = threshold.trim() === '' || !Number.isFinite(weight)
  const isSizeWrong = !Number.isInteger(size) || size < 100 || size > 1000
  const starting = useMutation({
    mutationFn: () => api.startBatch({ threshold: weight, sample: size }),
    onSuccess: ({ id }) => navigate({ to: '/review/batches/$batch', params: { batch: id } }),
  })
  return (
    <Dialog title={text('batches.start')} closeLabel={text('common.close')} onClose={onClose}>
      <Form
        onSubmit={() => starting.mutate()}
        submit={text('batches.submit')}
        busy={starting.isPending}
        disabled={isWeightWrong || isSizeWrong}
        problem={<Trouble failure={starting.error} />}
      >
        <TextField
          label={text('batches.threshold')}
          hint={text('batches.thresholdHint')}
          error={isWeightWrong ? text('batches.thresholdWrong') : undefined}
          inputMode="decimal"
          value={threshold}
          onChange={setThreshold}
        />
        <TextField
          label={text('batches.size')}
          hint={text('batches.sizeHint')}
          error={isSizeWrong ? text('batches.sizeWrong') : undefined}
          inputMode="numeric"
          value={sample}
          onChange={setSample}
        />
      </Form>
    </Dialog>
  )
}
