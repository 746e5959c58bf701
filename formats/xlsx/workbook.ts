import type { Readable } from 'node:stream'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { type Archive, openArchive, unreadable, type WorkbookSource } from './archive.ts'
import { isDateFormat } from './serial-date.ts'
import { SharedStrings } from './shared-strings.ts'

/** An open workbook: its sheets by name, and what their cells refer to. */
export interface Workbook {
  readonly name: string
  readonly source: WorkbookSource
  readonly sheets: readonly { readonly name: string; readonly entry: string }[]
  readonly archive: Archive
  readonly strings: SharedStrings
  /** Style index → whether cells of that style show a date. */
  readonly dateStyles: readonly boolean[]
  readonly starts1904: boolean
  /** Sheet entry → its vertical merges, filled when a sheet is first read. */
  readonly merges: Map<string, MergedColumns>
}

/** Column → the spans of rows that cells merged downwards cover, from the top. */
export type MergedColumns = ReadonlyMap<number, readonly (readonly [number, number])[]>

const mostSharedBytes = 150_000_000

/** The same workbook with its archive open again: what was learned about strings, styles and merges is kept. */
export async function reopenWorkbook(workbook: Workbook): Promise<Workbook> {
  return { ...workbook, archive: await openArchive(workbook.source) }
}

/** Opens a workbook and reads what its cells refer to. Close its archive when done. Throws `input-unreadable` or `too-large`. */
export async function openWorkbook(source: WorkbookSource): Promise<Workbook> {
  const archive = await openArchive(source)
  try {
    if (!archive.has('xl/workbook.xml')) throw unreadable(source, 'is an archive but no Excel workbook (.xlsx)')
    const relations = await readRelations(archive)
    const sheets: { name: string; entry: string }[] = []
    let starts1904 = false
    await parseXml(await archive.read('xl/workbook.xml'), source, (tag) => {
      if (local(tag.name) === 'workbookPr') starts1904 = ['1', 'true'].includes(tag.attributes['date1904'] ?? '')
      if (local(tag.name) !== 'sheet') return
      const id =
        tag.attributes['r:id'] ?? Object.entries(tag.attributes).find(([name]) => local(name) === 'id')?.[1] ?? ''
      const entry = relations.get(id)
      if (entry !== undefined && archive.has(entry)) sheets.push({ name: tag.attributes['name'] ?? '', entry })
    })
    if (sheets.length === 0) throw unreadable(source, 'has no sheet that can be read')
    return {
      name: source.name,
      source,
      merges: new Map(),
      sheets,
      archive,
      strings: await readStrings(archive, source),
      dateStyles: await readDateStyles(archive, source),
      starts1904,
    }
  } catch (failure) {
    archive.close()
    throw failure
  }

  async function readRelations(parts: Archive): Promise<Map<string, string>> {
    const relations = new Map<string, string>()
    if (!parts.has('xl/_rels/workbook.xml.rels')) return relations
    await parseXml(await parts.read('xl/_rels/workbook.xml.rels'), source, ({ name, attributes }) => {
      if (local(name) !== 'Relationship') return
      const target = attributes['Target'] ?? ''
      relations.set(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    })
    return relations
  }
}

async function readStrings(archive: Archive, source: WorkbookSource): Promise<SharedStrings> {
  const strings = new SharedStrings()
  if (!archive.has('xl/sharedStrings.xml')) return strings
  let text = ''
  let phonetic = 0
  let inside = false
  await parseXml(await archive.read('xl/sharedStrings.xml'), source, {
    open: ({ name }) => {
      if (local(name) === 'rPh') phonetic += 1
      inside = local(name) === 't'
    },
    text: (piece) => {
      if (inside && phonetic === 0) text += piece
    },
    close: (name) => {
      if (local(name) === 'rPh') phonetic -= 1
      if (local(name) === 't') inside = false
      if (local(name) !== 'si') return
      if (strings.size + text.length > mostSharedBytes)
        throw unreadable(source, 'holds more text than a list has. Ask for it as CSV')
      strings.add(text)
      text = ''
    },
  })
  return strings
}

async function readDateStyles(archive: Archive, source: WorkbookSource): Promise<readonly boolean[]> {
  const styles: boolean[] = []
  if (!archive.has('xl/styles.xml')) return styles
  const custom = new Map<number, string>()
  let inCells = false
  await parseXml(await archive.read('xl/styles.xml'), source, {
    open: ({ name, attributes }) => {
      if (local(name) === 'numFmt') custom.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      if (local(name) === 'cellXfs') inCells = true
      if (local(name) === 'xf' && inCells) {
        const id = Number(attributes['numFmtId'] ?? 0)
        styles.push(isDateFormat(id, custom.get(id)))
      }
    },
    text: () => undefined,
    close: (name) => {
      if (local(name) === 'cellXfs') inCells = false
    },
  })
  return styles
}

export interface XmlEvents {
  readonly open: (tag: SaxesTagPlain) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}

/** A name without its namespace prefix. */
export function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Feeds a part of the workbook to the handlers. Entities are never expanded from a document type. Throws `input-unreadable`. */
export async function parseXml(
  stream: Readable,
  source: { name: string },
  events: XmlEvents | XmlEvents['open'],
): Promise<void> {
  const parser = new SaxesParser()
  const handlers =
    typeof events === 'function' ? { open: events, text: () => undefined, close: () => undefined } : events
  parser.on('opentag', handlers.open)
  parser.on('text', handlers.text)
  parser.on('cdata', handlers.text)
  parser.on('closetag', ({ name }) => handlers.close(name))
  parser.on('error', () => {
    throw unreadable(source, 'has a part that is not well-formed. Ask for it again, or as CSV')
  })
  const decoder = new TextDecoder()
  try {
    for await (const chunk of stream) parser.write(decoder.decode(chunk as Buffer, { stream: true }))
    parser.write(decoder.decode()).close()
  } catch (failure) {
    if (failure instanceof Error && failure.name === 'Problem') throw failure
    throw unreadable(source, 'is cut off or damaged in the middle. Ask for it again')
  }
}
