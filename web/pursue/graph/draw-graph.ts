import type { FoldedGraph, GraphNode } from './fold-graph.ts'

/** A drawn graph that can be taken away, or be asked to show one place. */
export interface DrawnGraph {
  readonly show: (id: string) => void
  readonly end: () => void
}

interface Drawing {
  readonly container: HTMLElement
  readonly graph: FoldedGraph
  readonly labelOf: (node: GraphNode) => string
  readonly onChoose: (id: string) => void
}

/** From here on lines are drawn plainly, and not at all while the picture moves. */
const manyEdges = 4000

/** Draws by WebGL; the library comes only where a graph stands. Throws where the browser cannot draw. */
export async function drawGraph({ container, graph, labelOf, onChoose }: Drawing): Promise<DrawnGraph> {
  const [{ default: Graph }, { default: Sigma }, { EdgeLineProgram }] = await Promise.all([
    import('graphology'),
    import('sigma'),
    import('sigma/rendering'),
  ])
  const colour = coloursOf(container)
  const most = mostOf(graph)
  const model = new Graph({ type: 'directed', multi: false })
  for (const node of graph.nodes) {
    model.addNode(node.id, {
      x: node.x,
      y: node.y,
      size: 3 + 11 * Math.sqrt(Number((node.high * 10_000n) / most) / 10_000),
      color: node.exit !== null ? colour('--against') : node.address === '' ? colour('--line-strong') : colour('--for'),
      label: labelOf(node),
      // What has been put together is named before single places are.
      forceLabel: node.address === '',
    })
  }
  for (const { source, target, high } of graph.edges) {
    model.addEdge(source, target, {
      size: 0.6 + 4 * Math.sqrt(Number((high * 10_000n) / most) / 10_000),
      color: colour('--line'),
    })
  }
  const sigma = new Sigma(model, container, {
    // Thousands of arrows are a grey field anyway; plain lines are drawn many times faster.
    defaultEdgeType: graph.edges.length > manyEdges ? 'line' : 'arrow',
    edgeProgramClasses: { line: EdgeLineProgram },
    labelColor: { color: colour('--ink') },
    labelFont: getComputedStyle(container).fontFamily,
    labelSize: 12,
    labelDensity: 0.6,
    labelRenderedSizeThreshold: 7,
    hideEdgesOnMove: graph.edges.length > manyEdges,
    zIndex: false,
    minCameraRatio: 0.02,
    maxCameraRatio: 3,
    // The library's own hover box is white in every look.
    defaultDrawNodeHover: (context, data) => {
      context.beginPath()
      context.arc(data.x, data.y, data.size + 4, 0, Math.PI * 2)
      context.lineWidth = 3
      context.strokeStyle = colour('--accent')
      context.stroke()
      if (typeof data.label !== 'string') return
      context.font = `600 13px ${getComputedStyle(container).fontFamily}`
      context.lineWidth = 4
      context.strokeStyle = colour('--sheet')
      context.strokeText(data.label, data.x + data.size + 7, data.y + 4)
      context.fillStyle = colour('--ink')
      context.fillText(data.label, data.x + data.size + 7, data.y + 4)
    },
  })
  const stopHovering = hoverOncePerFrame(sigma.getMouseCaptor())
  sigma.on('clickNode', ({ node }) => onChoose(node))
  return {
    show: (id) => {
      const place = sigma.getNodeDisplayData(id)
      if (place !== undefined) void sigma.getCamera().animate({ x: place.x, y: place.y, ratio: 0.4 }, { duration: 250 })
    },
    end: () => {
      stopHovering()
      sigma.kill()
    },
  }
}

interface Captor {
  readonly isMouseDown: boolean
  listeners(event: 'mousemove'): unknown[]
  removeAllListeners(event: 'mousemove'): unknown
  on(event: 'mousemove', listener: (position: never) => void): unknown
}

/**
 * What is under the pointer is read back from the drawing, which halts until it is finished. Once a frame is enough, and
 * while the picture is dragged nothing is under the pointer but the picture.
 */
function hoverOncePerFrame(captor: Captor): () => void {
  const hovers = captor.listeners('mousemove') as ((position: never) => void)[]
  captor.removeAllListeners('mousemove')
  let waiting: number | undefined
  let hasEnded = false
  captor.on('mousemove', (position) => {
    if (captor.isMouseDown || waiting !== undefined) return
    waiting = requestAnimationFrame(() => {
      waiting = undefined
      if (!captor.isMouseDown && !hasEnded) for (const hover of hovers) hover(position)
    })
  })
  return () => {
    hasEnded = true
  }
}

function mostOf({ nodes }: FoldedGraph): bigint {
  let most = 1n
  for (const { high } of nodes) if (high > most) most = high
  return most
}

/** The colours of the pages, as the drawing library wants them: written out. */
function coloursOf(element: HTMLElement): (token: string) => string {
  const style = getComputedStyle(element)
  return (token) => style.getPropertyValue(token).trim() || '#888888'
}
