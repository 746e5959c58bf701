import { createElement, useState } from 'react'
import { api, type Matter } from '../../data/api.ts'
import { ReasonDialog } from '../../desk/reason-dialog.tsx'
import { Trouble } from '../../desk/trouble.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { FileDrop } from '../../ui/form/file-drop.tsx'
import styles from './matter.module.css'
import { useChangeMatter, useKeepMatter } from './use-matter.ts'

/** The sound of the statement, if the person wants one: for the team to listen to, in no paper. */
export function AudioPart({ matter }: { matter: Matter }) {
  const text = useText()
  const keep = useKeepMatter()
  const [isDropping, setDropping] = useState(false)
  const keeping = useChangeMatter((file: File) => api.keepAudio(matter.id, file))
  const { audio } = matter
  return (
    <details className={styles.card} open={audio !== null}>
      <summary>{text('protect.audio.title')}</summary>
      <p className={styles.small}>{text('protect.audio.lead')}</p>
      {audio === null ? (
        <FileDrop
          label={text(keeping.isPending ? 'protect.audio.keeping' : 'protect.audio.drop')}
          hint={text('protect.audio.hint')}
          accept="audio/*"
          busy={keeping.isPending}
          onFile={(file) => keeping.mutate(file)}
        />
      ) : (
        <div className={styles.actions}>
          {player(api.audioAddress(matter.id), text('protect.audio.title'))}
          <span className={styles.small}>
            {audio.by}, {showDay(audio.day)}
          </span>
          <Button kind="quiet" onClick={() => setDropping(true)}>
            {text('protect.audio.destroy')}
          </Button>
        </div>
      )}
      <Trouble failure={keeping.error} />
      {isDropping && (
        <ReasonDialog
          title={text('protect.audio.destroy')}
          lead={text('protect.audio.destroyLead')}
          submit={text('protect.audio.destroy')}
          kind="danger"
          act={async (reason) => keep(await api.dropAudio(matter.id, { reason }))}
          onClose={() => setDropping(false)}
        />
      )}
    </details>
  )
}

/** The browser's own player. What is said in it stands beside it in writing, paragraph by paragraph: captions would say it twice. */
function player(src: string, label: string) {
  return createElement('audio', { controls: true, preload: 'none', src, 'aria-label': label })
}
