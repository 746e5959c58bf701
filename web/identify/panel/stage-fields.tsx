import { StandardOfProof, StatusStage } from '@homeward/domain'
import { useText } from '../../i18n/use-text.ts'
import { SelectField } from '../../ui/form/select-field.tsx'

interface StageFieldsProps {
  readonly stage: StatusStage
  readonly standard: StandardOfProof
  readonly onStage: (stage: StatusStage) => void
  readonly onStandard: (standard: StandardOfProof) => void
}

/** What is decided, and how sure the body had to be; to presume, that is fixed. */
export function StageFields({ stage, standard, onStage, onStandard }: StageFieldsProps) {
  const text = useText()
  const isPresumed = stage === 'presumed'
  const standards = isPresumed ? (['reasonable-grounds'] as const) : StandardOfProof.options
  return (
    <>
      <SelectField
        label={text('panel.stage')}
        value={stage}
        choices={StatusStage.options.map((value) => ({ value, label: text(`panel.stages.${value}`) }))}
        onChange={(value) => {
          onStage(value)
          if (value === 'presumed') onStandard('reasonable-grounds')
        }}
      />
      <SelectField
        label={text('panel.standard')}
        hint={text('panel.standardHint')}
        value={isPresumed ? 'reasonable-grounds' : standard}
        disabled={isPresumed}
        choices={standards.map((value) => ({ value, label: text(`panel.standards.${value}`) }))}
        onChange={onStandard}
      />
    </>
  )
}
