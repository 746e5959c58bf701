import { type Index, index, type LinkRow, peopleModel, TableBuilder } from '@homeward/link'
import { quantile, round } from '../names/write-result.ts'
import type { Answer } from './answers.ts'
import type { Asked } from './held-out.ts'

const warmUp = 50
const top = 10

/** The index under test, filled row by row. */
export class Ours {
  private readonly builder = new TableBuilder()
  private readonly people: number[] = []
  private found: Index | undefined

  add(row: LinkRow, person: number): void {
    this.builder.add(row)
    this.people.push(person)
  }

  build(): void {
    this.found = index(this.builder.table(), peopleModel)
  }

  /** Asks everything once; times are wall clock, and processor time beside it, because other work may share the machine. */
  ask(asked: readonly Asked[]): { answers: Answer[]; processor: { p50Ms: number; p95Ms: number } } {
    for (const { row } of asked.slice(0, warmUp)) this.find(row)
    const processor: number[] = []
    const answers = asked.map(({ row }): Answer => {
      const before = process.cpuUsage()
      const started = performance.now()
      const hits = this.find(row)
      const milliseconds = performance.now() - started
      const used = process.cpuUsage(before)
      processor.push((used.user + used.system) / 1000)
      return { people: hits.map(({ row: at }) => this.people[at]!), milliseconds }
    })
    processor.sort((x, y) => x - y)
    return {
      answers,
      processor: { p50Ms: round(quantile(processor, 0.5), 1), p95Ms: round(quantile(processor, 0.95), 1) },
    }
  }

  /** Every hit's reasons add up to its weight; the share of hits for which they do. */
  sums(asked: readonly Asked[]): number {
    const hits = asked.flatMap(({ row }) => this.find(row))
    const right = hits.filter(
      ({ weight, reasons }) => Math.abs(reasons.reduce((sum, each) => sum + each.weight, 0) - weight) < 0.005,
    )
    return right.length / Math.max(1, hits.length)
  }

  private find(row: LinkRow) {
    return this.found!.find(row, top)
  }
}
