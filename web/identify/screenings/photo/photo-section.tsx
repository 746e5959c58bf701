import { phrase } from '@homeward/screen'
import { IconCamera } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Screening } from '../../../data/api.ts'
import { useMay } from '../../../data/session.ts'
import { Trouble } from '../../../desk/trouble.tsx'
import { useText } from '../../../i18n/use-text.ts'
import { Button } from '../../../ui/form/button.tsx'
import { Section } from '../../../ui/shell/section.tsx'
import { Notice } from '../../../ui/status/notice.tsx'
import { formLanguage } from '../../triage/languages.ts'
import { Spoken } from '../../triage/spoken.tsx'
import { DrawnPhoto } from './drawn-photo.tsx'
import styles from './photo.module.css'
import { shrinkPhoto } from './shrink-photo.ts'

interface PhotoSectionProps {
  readonly screening: Screening
  readonly onSaved: () => void
}

/** A photo, if the person wants one: to know them again without a name. It is shown only when asked for, and each look is noted. */
export function PhotoSection({ screening, onSaved }: PhotoSectionProps) {
  const text = useText()
  const mayTake = useMay()('screening.conduct') && screening.consentWithdrawn === null && screening.stop === null
  const [shown, setShown] = useState<Blob>()
  const taking = useMutation({
    mutationFn: async (file: File) => {
      const small = await shrinkPhoto(file).catch(() => null)
      if (small === null) return null
      await api.keepPhoto(screening.id, small)
      return small
    },
    onSuccess: (small) => {
      if (small === null) return
      setShown(small)
      onSaved()
    },
  })
  const looking = useMutation({ mutationFn: (from: string) => api.photo(from), onSuccess: setShown })
  const removing = useMutation({
    mutationFn: (from: string) => api.removePhoto(from),
    onSuccess: () => {
      setShown(undefined)
      onSaved()
    },
  })
  const { photo } = screening
  if (photo === null && !mayTake) return null
  const spoken = formLanguage(screening.language)
  return (
    <Section title={text('photo.title')} lead={text('photo.lead')}>
      {photo === null && (
        <Spoken
          {...phrase('photo', spoken)}
          language={spoken}
          english={phrase('photo', 'en').text}
          isForeign={spoken !== screening.language}
        />
      )}
      {shown && <DrawnPhoto photo={shown} label={text('photo.of', { reference: screening.reference })} />}
      <div className={styles.acts}>
        {mayTake && (
          <label className={styles.take}>
            <IconCamera aria-hidden="true" />
            {text(taking.isPending ? 'photo.keeping' : photo === null ? 'photo.take' : 'photo.again')}
            <input
              type="file"
              accept="image/*"
              capture="environment"
              disabled={taking.isPending}
              onChange={({ target }) => {
                const file = target.files?.[0]
                if (file) taking.mutate(file)
                target.value = ''
              }}
            />
          </label>
        )}
        {photo !== null && !shown && (
          <Button busy={looking.isPending} onClick={() => looking.mutate(photo)}>
            {text('photo.show')}
          </Button>
        )}
        {shown && <Button onClick={() => setShown(undefined)}>{text('photo.hide')}</Button>}
        {photo !== null && mayTake && (
          <Button kind="quiet" busy={removing.isPending} onClick={() => removing.mutate(photo)}>
            {text('photo.remove')}
          </Button>
        )}
      </div>
      <p role="status">{taking.data && text('photo.kept')}</p>
      {taking.data === null && <Notice tone="amber" title={text('photo.unreadable')} />}
      <Trouble failure={taking.error ?? looking.error ?? removing.error} />
    </Section>
  )
}
