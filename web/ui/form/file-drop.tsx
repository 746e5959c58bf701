import { IconUpload } from '@tabler/icons-react'
import { type DragEvent, useId, useState } from 'react'
import styles from './file-drop.module.css'

interface FileDropProps {
  readonly label: string
  readonly hint: string
  readonly accept: string
  readonly busy: boolean
  readonly onFile: (file: File) => void
}

export function FileDrop({ label, hint, accept, busy, onFile }: FileDropProps) {
  const id = useId()
  const [isOver, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file && !busy) onFile(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <label
      htmlFor={id}
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconUpload aria-hidden="true" />
      <strong>{label}</strong>
      <span className={styles.hint}>{hint}</span>
      <input
        id={id}
        type="file"
        accept={accept}
        disabled={busy}
        onChange={(event) => {
          take(event.target.files)
          // The same file can be chosen again after it was corrected outside.
          event.target.value = ''
        }}
      />
    </label>
  )
}
