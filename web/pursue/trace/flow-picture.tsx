import { showAmount } from '@homeward/domain'
import { sankey, sankeyLinkHorizontal } from 'd3-sankey'
import { useMemo } from 'react'
import type { Trace, TraceGraph } from '../../data/api.ts'
import { type Text, useText } from '../../i18n/use-text.ts'
import { ScrollFrame } from '../../ui/table/scroll-frame.tsx'
import { shortAddress } from '../amounts/short-address.ts'
import styles from '../pursue.module.css'
import { type FlowLink, type FlowNode, foldFlows } from './fold-flows.ts'

const layerWidth = 190
const margin = { top: 8, side: 4, label: 150 }

/** The way of the money from left to right, as wide as it is large; the part all rules agree on is strong. */
export function FlowPicture({ graph, trace }: { graph: TraceGraph; trace: Trace }) {
  const text = useText()
  const drawn = useMemo(() => layOut(graph, trace.asked.backward), [graph, trace.asked.backward])
  const { nodes, links, width, height } = drawn
  const line = sankeyLinkHorizontal<FlowNode, Weighed>()
  return (
    <figure className={styles.figure}>
      <p className={styles.figureTitle}>{text('pursue.flow.picture')}</p>
      <ScrollFrame>
        <svg width={width} height={height} role="img" aria-label={labelOf(text, drawn, trace)}>
          {links.map((link) => (
            <g key={`${idOf(link.source)}>${idOf(link.target)}`}>
              <path
                d={line(link) ?? ''}
                fill="none"
                stroke="var(--line-strong)"
                strokeOpacity="0.35"
                strokeWidth={Math.max(1, link.width ?? 1)}
              >
                <title>
                  {text('pursue.flow.link', {
                    count: link.transfers,
                    firm: showAmount(String(link.firm), trace.unit),
                    high: showAmount(String(link.high), trace.unit),
                  })}
                </title>
              </path>
              {link.firm > 0n && (
                <path
                  d={line(link) ?? ''}
                  fill="none"
                  pointerEvents="none"
                  stroke="var(--for)"
                  strokeOpacity="0.75"
                  strokeWidth={Math.max(1, (link.width ?? 1) * Number((link.firm * 1000n) / link.high) * 0.001)}
                />
              )}
            </g>
          ))}
          {nodes.map((node) => (
            <g key={node.id}>
              <rect
                x={node.x0}
                y={node.y0}
                width={(node.x1 ?? 0) - (node.x0 ?? 0)}
                height={Math.max(2, (node.y1 ?? 0) - (node.y0 ?? 0))}
                fill={node.exit === null ? 'var(--ink-soft)' : 'var(--against)'}
              >
                <title>{node.address || text('pursue.flow.others', { count: node.places })}</title>
              </rect>
              <text
                x={(node.x1 ?? 0) + 5}
                y={((node.y0 ?? 0) + (node.y1 ?? 0)) / 2}
                dominantBaseline="middle"
                fill="var(--ink)"
                stroke="var(--sheet)"
                strokeWidth="3"
                paintOrder="stroke"
              >
                {wordsOf(text, node)}
              </text>
            </g>
          ))}
        </svg>
      </ScrollFrame>
      <figcaption>{text('pursue.flow.caption')}</figcaption>
    </figure>
  )
}

type Weighed = FlowLink & { readonly value: number }

function layOut(graph: TraceGraph, isBackward: boolean) {
  const { nodes, links } = foldFlows(graph, isBackward)
  const layers = [...new Set(nodes.map(({ layer }) => layer))].sort((a, b) => (isBackward ? b - a : a - b))
  const busiest = Math.max(...layers.map((at) => countIn(nodes, at)))
  const width = layers.length * layerWidth + margin.label
  const height = Math.max(180, busiest * 30 + 40)
  // Only the drawing rounds: widths are pixels, the amounts stay whole.
  const weighed: Weighed[] = links.map((link) => ({ ...link, value: Math.max(1e-9, Number(link.high)) }))
  const laid = sankey<FlowNode, Weighed>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ layer }) => layers.indexOf(layer))
    .nodeWidth(9)
    .nodePadding(14)
    .extent([
      [margin.side, margin.top],
      [width - margin.label, height - margin.top],
    ])({ nodes: nodes.map((node) => ({ ...node })), links: weighed.map((link) => ({ ...link })) })
  return { ...laid, width, height }
}

const countIn = (nodes: readonly FlowNode[], layer: number) => nodes.filter((node) => node.layer === layer).length
const idOf = (end: unknown): string => (typeof end === 'object' && end !== null ? (end as FlowNode).id : String(end))

function wordsOf(text: Text, { address, exit, places }: FlowNode): string {
  if (address === '') return text(exit === null ? 'pursue.flow.others' : 'pursue.flow.otherExits', { count: places })
  const kind = exit === null ? '' : `${text(`pursue.kind.${exit}`)} `
  return `${kind}${shortAddress(address)}`
}

function labelOf(text: Text, { nodes }: { nodes: readonly FlowNode[] }, trace: Trace): string {
  const exits = nodes.filter(({ exit }) => exit !== null).reduce((sum, { places }) => sum + places, 0)
  const others = nodes.reduce((sum, { places }) => sum + places, 0) - exits
  return text('pursue.flow.label', { exits, others, firm: showAmount(trace.firm, trace.unit) })
}
