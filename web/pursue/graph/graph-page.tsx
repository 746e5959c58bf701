import { showAmount } from '@homeward/domain'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { api, type Trace, type TraceGraph } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/form/button.tsx'
import { Page } from '../../ui/shell/page.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import { shortAddress } from '../amounts/short-address.ts'
import { TransactionDialog } from '../look/transaction-dialog.tsx'
import styles from '../pursue.module.css'
import { foldGraph, type GraphNode, openedAtOnce } from './fold-graph.ts'
import { GraphPicture } from './graph-picture.tsx'
import { PlaceList } from './place-list.tsx'
import { PlaceView } from './place-view.tsx'

/** Every place the money went through; small ones are put together until they are let out. */
export function GraphPage() {
  const text = useText()
  const { trace: id = '' } = useParams({ strict: false })
  const state = useQuery({ queryKey: ['trace', id], queryFn: () => api.trace(id) })
  const graph = useQuery({ queryKey: ['trace-graph', id], queryFn: () => api.traceGraph(id), staleTime: Infinity })
  return (
    <Loaded query={state}>
      {({ title, trace }) => (
        <Page
          title={text('pages.traceGraph')}
          lead={text('pursue.graph.lead')}
          above={
            <Link to="/traces/$trace" params={{ trace: id }}>
              <bdi>{title}</bdi>
            </Link>
          }
        >
          <Loaded query={graph}>
            {(loaded) =>
              trace && loaded.transfers.length > 0 ? (
                <Explorer graph={loaded} trace={trace} />
              ) : (
                <Empty title={text('pursue.graph.empty')} />
              )
            }
          </Loaded>
        </Page>
      )}
    </Loaded>
  )
}

function Explorer({ graph, trace }: { graph: TraceGraph; trace: Trace }) {
  const text = useText()
  const [opened, setOpened] = useState<ReadonlyMap<number, number>>(new Map())
  const [chosen, setChosen] = useState<string>()
  const [shown, setShown] = useState<string>()
  const [kept, setKept] = useState<ReadonlySet<number>>(new Set())
  const folded = useMemo(
    () => foldGraph(graph, trace.asked.backward, opened, kept),
    [graph, trace.asked.backward, opened, kept],
  )
  const hidden = folded.nodes.filter(({ address }) => address === '')
  const labelOf = (node: GraphNode) =>
    node.address === ''
      ? text('pursue.graph.others', { count: node.places, amount: showAmount(String(node.high), trace.unit) })
      : shortAddress(node.address)
  const letOut = (layers: readonly number[], count: number) =>
    setOpened(new Map([...opened, ...layers.map((layer) => [layer, (opened.get(layer) ?? 0) + count] as const)]))
  const choose = (id: string) => {
    const node = folded.nodes.find((each) => each.id === id)
    if (node?.address === '') return letOut([node.layer], openedAtOnce)
    // It was put together with others: from now on it stands apart.
    if (node === undefined) setKept(new Set([...kept, Number(id)]))
    setChosen(id)
  }
  const place = folded.nodes.find(({ id }) => id === chosen)
  return (
    <>
      <div className={styles.bar}>
        <p>
          {text('pursue.graph.counts', {
            places: graph.addresses.length,
            transfers: graph.transfers.length,
            folded: hidden.reduce((sum, { places }) => sum + places, 0),
          })}
        </p>
        {hidden.length > 0 && (
          <Button
            onClick={() =>
              letOut(
                hidden.map(({ layer }) => layer),
                graph.addresses.length,
              )
            }
          >
            {text('pursue.graph.openAll')}
          </Button>
        )}
        {opened.size > 0 && <Button onClick={() => setOpened(new Map())}>{text('pursue.graph.closeAll')}</Button>}
      </div>
      <div className={styles.explorer}>
        <GraphPicture
          graph={folded}
          chosen={chosen}
          label={text('pursue.graph.label', { places: folded.nodes.length, lines: folded.edges.length })}
          labelOf={(node) =>
            node.address === '' ? text('pursue.graph.folded', { count: node.places }) : shortAddress(node.address)
          }
          onChoose={choose}
        />
        <div className={styles.beside}>
          {place ? (
            <PlaceView
              place={place}
              graph={graph}
              trace={trace}
              onLook={trace.source === null ? undefined : setShown}
              onChoose={(address) => choose(String(address))}
              onBack={() => setChosen(undefined)}
            />
          ) : (
            <PlaceList nodes={folded.nodes} labelOf={labelOf} unit={trace.unit} onChoose={choose} />
          )}
        </div>
      </div>
      {shown !== undefined && trace.source !== null && (
        <TransactionDialog source={trace.source} tx={shown} onClose={() => setShown(undefined)} />
      )}
    </>
  )
}
