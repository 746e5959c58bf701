import type Sigma from 'sigma'
import { findPlace } from './find-place.ts'
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
  const [{ default: Graph }, { default: Drawn }, { EdgeLineProgram }] = await Promise.all([
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
  const sigma = new Drawn(model, container, {
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
  Object.assign(sigma, { getNodeAtPosition: findByPlace(sigma, graph.nodes) })
  sigma.on('clickNode', ({ node }) => onChoose(node))
  return {
    show: (id) => {
      const place = sigma.getNodeDisplayData(id)
      if (place !== undefined) void sigma.getCamera().animate({ x: place.x, y: place.y, ratio: 0.4 }, { duration: 250 })
    },
    end: () => sigma.kill(),
  }
}

/**
 * What is under a point, from where places lie. The library would read it back from the picture, which halts the page
 * until the picture is finished: a quarter of a second for thousands of lines without a graphics card.
 */
function findByPlace(sigma: Sigma, nodes: readonly GraphNode[]) {
  // Where places lie does not change with the window that is looked through.
  const places = nodes.flatMap(({ id }) => {
    const place = sigma.getNodeDisplayData(id)
    return place === undefined ? [] : [{ id, x: place.x, y: place.y, size: place.size }]
  })
  return ({ x, y }: { readonly x: number; readonly y: number }): string | null => {
    const at = sigma.viewportToFramedGraph({ x, y })
    const beside = sigma.viewportToFramedGraph({ x: x + 1, y })
    const pixel = Math.hypot(beside.x - at.x, beside.y - at.y)
    return findPlace(places, at, sigma.scaleSize(1) * pixel)
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
