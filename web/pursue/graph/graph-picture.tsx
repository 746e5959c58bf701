import { useEffect, useRef, useState } from 'react'
import { useText } from '../../i18n/use-text.ts'
import { Notice } from '../../ui/status/notice.tsx'
import styles from '../pursue.module.css'
import { type DrawnGraph, drawGraph } from './draw-graph.ts'
import type { FoldedGraph, GraphNode } from './fold-graph.ts'

interface GraphPictureProps {
  readonly graph: FoldedGraph
  /** The place that is looked at. */
  readonly chosen: string | undefined
  readonly labelOf: (node: GraphNode) => string
  readonly label: string
  readonly onChoose: (id: string) => void
}

/** The drawn graph. Everything in it stands in the list beside it too, for the keyboard and for whoever cannot see it. */
export function GraphPicture({ graph, chosen, labelOf, label, onChoose }: GraphPictureProps) {
  const text = useText()
  const frame = useRef<HTMLDivElement>(null)
  const drawn = useRef<DrawnGraph>(undefined)
  const latest = useRef({ labelOf, onChoose })
  latest.current = { labelOf, onChoose }
  const [hasFailed, setFailed] = useState(false)
  const look = useLook()
  useEffect(() => {
    const container = frame.current
    if (!container || look === '') return
    let isGone = false
    drawGraph({
      container,
      graph,
      labelOf: (node) => latest.current.labelOf(node),
      onChoose: (id) => latest.current.onChoose(id),
    }).then(
      (made) => {
        if (isGone) return made.end()
        drawn.current = made
        container.dataset['drawn'] = String(graph.nodes.length)
      },
      () => setFailed(true),
    )
    return () => {
      isGone = true
      drawn.current?.end()
      drawn.current = undefined
    }
  }, [graph, look])
  useEffect(() => {
    if (chosen !== undefined) drawn.current?.show(chosen)
  }, [chosen])
  if (hasFailed) return <Notice title={text('pursue.graph.cannotDraw')} />
  return <div ref={frame} className={styles.graph} role="img" aria-label={label} />
}

/** The look the pages have now: the drawing is made of colours, not of tokens, and has to be made anew when it changes. */
function useLook(): string {
  const [look, setLook] = useState(lookNow)
  useEffect(() => {
    const watch = new MutationObserver(() => setLook(lookNow()))
    watch.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    return () => watch.disconnect()
  }, [])
  return look
}

const lookNow = () => document.documentElement.dataset['theme'] ?? 'light'
