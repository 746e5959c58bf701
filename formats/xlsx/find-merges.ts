import { unreadable } from './archive.ts'
import { columnOf } from './column-of.ts'
import type { MergedColumns, Workbook } from './workbook.ts'

const mostSpans = 100_000

/** The vertical merges of a sheet. They stand after its rows, so the sheet is scanned once as text before it is read. */
export async function findMerges(workbook: Workbook, entry: string): Promise<MergedColumns> {
  const merges = new Map<number, (readonly [number, number])[]>()
  const scan = await workbook.archive.read(entry)
  let tail = ''
  try {
    for await (const chunk of scan) {
      const text = tail + (chunk as Buffer).toString('latin1')
      tail = text.slice(Math.max(text.lastIndexOf('>') + 1, text.length - 200))
      if (!text.includes('mergeCell')) continue
      for (const [, from, top, to, bottom] of text.matchAll(
        /<(?:\w+:)?mergeCell ref="([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)"/g,
      )) {
        if (from !== to || top === bottom) continue
        const spans = merges.get(columnOf(from!)) ?? []
        if (spans.length < mostSpans) spans.push([Number(top), Number(bottom)])
        merges.set(columnOf(from!), spans)
      }
    }
  } catch {
    throw unreadable(workbook, 'is cut off or damaged in the middle. Ask for it again')
  }
  for (const spans of merges.values()) spans.sort(([a], [b]) => a - b)
  return merges
}
