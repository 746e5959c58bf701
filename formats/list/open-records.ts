import { createReadStream } from 'node:fs'
import { Problem } from '@homeward/domain'
import { detectEncoding, type Encoding, encodingChoices, findDelimiter, readCsv } from '../csv/index.ts'
import { openWorkbook, readSheet, reopenWorkbook, type WorkbookSource } from '../xlsx/index.ts'
import { kindOf, type ListKind, type ListSource, refusal, sampleOf, sourceName } from './list-source.ts'

/** One record as it stands in the file. */
export interface RawRecord {
  /** The line (text) or sheet row (workbook) where the record starts, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  /** Columns (from 0) whose cell is a formula of a workbook; its stored result is taken. */
  readonly formulas?: readonly number[]
  /** True for the last record of a text that ends without a line break: it may have been cut off. */
  readonly isCut?: boolean
}

/** How the bytes of a list were turned into text. */
export interface TextEncoding {
  readonly name: string
  /** What the guess rests on, in words a person can judge. */
  readonly evidence: string
  /** What a person may choose instead; empty for a workbook, which says its own. */
  readonly choices: readonly string[]
}

/** A list opened up to its records: nothing about their meaning yet. */
export interface OpenRecords {
  readonly kind: ListKind
  readonly encoding: TextEncoding
  /** Null for a workbook. */
  readonly delimiter: string | null
  /** Names of all sheets; empty for text. */
  readonly sheetNames: readonly string[]
  /** The non-blank records, from the beginning at every call. */
  readonly records: (sheet: string | null) => AsyncGenerator<RawRecord>
}

const sampleSize = 1 << 20

/** Opens a list by its content. `encoding` and `delimiter` override what would be detected. Throws `input-unreadable` or `too-large`. */
export async function openRecords(
  source: ListSource,
  settings: { readonly encoding?: string | undefined; readonly delimiter?: string | undefined },
): Promise<OpenRecords> {
  const sample = await sampleOf(source, sampleSize)
  return kindOf(source, sample) === 'workbook' ? openSheets(source) : openText(source, sample, settings)
}

async function openSheets(source: ListSource): Promise<OpenRecords> {
  const workbook = await openWorkbook(workbookSource(source))
  workbook.archive.close()
  return {
    kind: 'workbook',
    encoding: { name: 'xlsx', evidence: 'a workbook says its own encoding', choices: [] },
    delimiter: null,
    sheetNames: workbook.sheets.map(({ name }) => name),
    records: async function* (sheet) {
      const opened = await reopenWorkbook(workbook)
      try {
        yield* readSheet(opened, sheet ?? opened.sheets[0]!.name)
      } finally {
        opened.archive.close()
      }
    },
  }
}

function workbookSource(source: ListSource): WorkbookSource {
  const name = sourceName(source)
  if ('path' in source) return { name, path: source.path }
  return { name, bytes: Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.byteLength) }
}

function openText(
  source: ListSource,
  sample: Uint8Array,
  settings: { readonly encoding?: string | undefined; readonly delimiter?: string | undefined },
): OpenRecords {
  const guess = detectEncoding(sample)
  const chosen = settings.encoding === undefined ? guess.name : chosenEncoding(settings.encoding)
  const evidence = settings.encoding === undefined ? guess.evidence : 'chosen by a person'
  const delimiter = settings.delimiter ?? findDelimiter(new TextDecoder(chosen).decode(sample))
  if (delimiter.length !== 1) throw new Problem('input-invalid', 'A delimiter is one character, such as , or ;.')
  return {
    kind: 'text',
    encoding: { name: chosen, evidence, choices: encodingChoices },
    delimiter,
    sheetNames: [],
    records: async function* () {
      try {
        yield* readCsv(textOf(source, chosen), delimiter)
      } catch (failure) {
        if (failure instanceof Problem && failure.where['file'] === undefined && failure.code === 'input-invalid') {
          const file = sourceName(source)
          throw new Problem(failure.code, `"${file}": ${failure.message}`, { ...failure.where, file })
        }
        throw failure
      }
    },
  }
}

function chosenEncoding(name: string): Encoding {
  const found = encodingChoices.find((choice) => choice === name.toLowerCase())
  if (found === undefined) {
    throw new Problem('input-invalid', `There is no such encoding; choose one of ${encodingChoices.join(', ')}.`)
  }
  return found
}

async function* textOf(source: ListSource, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  if ('bytes' in source) {
    for (let at = 0; at < source.bytes.length; at += 1 << 16) {
      yield decoder.decode(source.bytes.subarray(at, at + (1 << 16)), { stream: true })
    }
  } else {
    try {
      for await (const chunk of createReadStream(source.path, { highWaterMark: 1 << 16 })) {
        yield decoder.decode(chunk as Buffer, { stream: true })
      }
    } catch {
      throw refusal(source, 'could not be read to its end; copy it to this machine and try again')
    }
  }
  yield decoder.decode()
}
