import { type ExitCell, type ExitKind, lookAlikes } from '@homeward/trace'
import type { ChainNames } from './chain-names.ts'
import type { PaymentTracer } from './traced-payment.ts'

export interface ExitRow {
  readonly seed: string
  readonly cell: ExitCell
  readonly storePlace: number
  readonly kind: ExitKind
  readonly rank: number
}

const exitHeader = 'seed,exit,kind,tx,output,firm,high,bound_low,bound_high,haircut,fifo,lifo,tiho'
const edgeHeader = 'seed,tx,output,from,to,value,time,hop,haircut,fifo,lifo,tiho,end'

/** exits.csv: first what is most worth stopping. */
export function exitRows(names: ChainNames, rows: readonly ExitRow[]): string {
  const sorted = rows
    .map((row) => ({ row, address: names.address(row.cell.address) }))
    .sort((a, b) => b.row.rank - a.row.rank || (a.address < b.address ? -1 : 1))
  const lines = sorted.map(({ row: { seed, cell, storePlace, kind }, address }) => {
    const { transaction, number } = names.place(storePlace)
    const { firm, high, bounds, values } = cell
    const amounts = [firm, high, bounds.low, bounds.high, values.haircut, values.fifo, values.lifo, values.tiho]
    return [seed, address, kind, names.transaction(transaction), number, ...amounts].join(',')
  })
  return `${[exitHeader, ...lines].join('\n')}\n`
}

/** edges.csv, gathered payment by payment because a tracer keeps only its last one; and what looks like poisoning in it. */
export function edgeRows(names: ChainNames) {
  const lines = [edgeHeader]
  const addresses = new Map<number, string>()
  const write = (address: number) => {
    const known = addresses.get(address)
    if (known !== undefined) return known
    const text = names.address(address)
    addresses.set(address, text)
    return text
  }
  return {
    add: (seed: string, tracer: PaymentTracer) => {
      for (const { place, from, to, value, hop, end, values } of tracer.edges()) {
        const { transaction, number, time } = names.place(tracer.storeNumber(place))
        const cells = [seed, names.transaction(transaction), number, write(from), write(to), value, time, hop]
        lines.push([...cells, values.haircut, values.fifo, values.lifo, values.tiho, end].join(','))
      }
    },
    text: () => `${lines.join('\n')}\n`,
    warnings: () => {
      const texts = [...addresses.values()].filter((text) => text !== '' && !text.startsWith('script:'))
      const skip = texts[0]?.startsWith('0x') ? 2 : 1
      const twins = lookAlikes(texts, skip).length
      return twins === 0
        ? []
        : [
            `${twins} addresses in edges.csv begin and end like another one there: compare whole addresses, never their ends.`,
          ]
    },
  }
}
