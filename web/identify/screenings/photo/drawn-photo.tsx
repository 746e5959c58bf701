import { useEffect, useRef } from 'react'
import styles from './photo.module.css'

/** A photo drawn on a canvas: it has no address, stays in no cache, and is gone with the page. */
export function DrawnPhoto({ photo, label }: { readonly photo: Blob; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let isGone = false
    void createImageBitmap(photo).then((picture) => {
      const sheet = canvas.current
      if (sheet !== null && !isGone) {
        sheet.width = picture.width
        sheet.height = picture.height
        sheet.getContext('2d')!.drawImage(picture, 0, 0)
      }
      picture.close()
    })
    return () => {
      isGone = true
    }
  }, [photo])
  return <canvas ref={canvas} role="img" aria-label={label} className={styles.photo} />
}
