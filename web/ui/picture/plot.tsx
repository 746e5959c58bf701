import { type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './plot.module.css'

/** The library that draws, fetched only where a picture stands. */
export type Drawing = typeof import('@observablehq/plot')

interface PlotProps {
  /** What the picture shows, as its title says it: the finding, not the axes. */
  readonly title: string
  /** The same for someone who cannot see it, with the numbers. */
  readonly label: string
  readonly caption?: ReactNode
  /** Draws at a width; called again when the width or `about` changes. */
  readonly draw: (plot: Drawing, width: number) => Element
  /** What the picture depends on. */
  readonly about: unknown
}

/** A picture in lines, dots and bars that fits its place. */
export function Plot({ title, label, caption, draw, about }: PlotProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const latest = useRef(draw)
  latest.current = draw
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const watch = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  useEffect(() => {
    if (width === 0 || about === undefined) return
    let isGone = false
    void import('@observablehq/plot').then((plot) => {
      if (isGone) return
      const drawn = latest.current(plot, width)
      // Its own style sheet would stand in the document, which the content security policy forbids; ours does the same.
      for (const sheet of drawn.querySelectorAll('style')) sheet.remove()
      // The picture is told whole; its parts keep their kind for tests only.
      for (const part of drawn.querySelectorAll<SVGElement>('[aria-label]')) {
        part.dataset['mark'] = part.getAttribute('aria-label') ?? ''
        part.removeAttribute('aria-label')
      }
      frame.current?.replaceChildren(drawn)
    })
    return () => {
      isGone = true
    }
  }, [width, about])
  return (
    <figure className={styles.plot}>
      <p className={styles.title}>{title}</p>
      <div ref={frame} role="img" aria-label={label} />
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}
