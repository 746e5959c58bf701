import type { RecordRef } from '@homeward/domain'
import type { Register, RegisterRecord } from '../../../records/index.ts'

const kinds = ['screening', 'panel', 'status-decision', 'clock', 'case-note', 'child-step'] as const
type Kind = (typeof kinds)[number]

/**
 * What was recorded about people, by the row it is anchored at, read from the register as it changes. It decides nothing about who may see
 * what. Privileged answers are kept apart, by screening.
 */
export class CaseBook {
  readonly register: Register
  readonly #byRow = new Map<Kind, Map<string, Map<string, RegisterRecord>>>(kinds.map((kind) => [kind, new Map()]))
  readonly #rowOf = new Map<string, string>()
  readonly #privileged = new Map<string, Map<string, RegisterRecord>>()
  readonly #screeningOf = new Map<string, string>()
  readonly #references = new Set<string>()
  readonly #touched = new Map<string, number>()
  #version = 0
  readonly #stop: () => void

  constructor(register: Register) {
    this.register = register
    for (const kind of [...kinds, 'privileged-answers', 'consent'])
      for (const record of register.all(kind)) this.#take(record)
    this.#stop = register.onChange((records, erased) => {
      for (const record of records) this.#take(record)
      for (const { kind, id } of erased) this.#drop(kind, id)
    })
  }

  close(): void {
    this.#stop()
  }

  /** Counts up with every change to what is recorded about anyone, and to the consents it hangs on. */
  get version(): number {
    return this.#version
  }

  /** The version in which something about one of these rows changed last. */
  touched(rows: readonly { readonly id: string }[]): number {
    return rows.reduce((last, { id }) => Math.max(last, this.#touched.get(id) ?? 0), 0)
  }

  /** Everything of a kind about some rows, oldest first. */
  about(kind: Kind, rows: Iterable<string>): RegisterRecord[] {
    const found: RegisterRecord[] = []
    for (const row of rows) for (const record of this.#byRow.get(kind)!.get(row)?.values() ?? []) found.push(record)
    return found.sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1))
  }

  /** Every record about some rows, privileged answers included: what must go when the rows go. */
  everythingAbout(rows: Iterable<string>): RecordRef[] {
    const every = [...rows]
    const anchored = kinds.flatMap((kind) => this.about(kind, every))
    const privileged = anchored.flatMap(({ id }) => this.privilegedOf(id))
    return [...anchored, ...privileged].map(({ kind, id }) => ({ kind, id }))
  }

  /** Rows that something of this kind is anchored at. */
  rowsWith(kind: Kind): Iterable<string> {
    return this.#byRow.get(kind)!.keys()
  }

  /** Whether a neutral reference is taken. One that was erased with its person is never given again while the program runs. */
  hasReference(reference: string): boolean {
    return this.#references.has(reference)
  }

  /** The privileged answers of a screening. */
  privilegedOf(screening: string): RegisterRecord[] {
    return [...(this.#privileged.get(screening)?.values() ?? [])]
  }

  #take(record: RegisterRecord): void {
    const { kind, id, fields } = record
    if (kind === 'privileged-answers') this.#takePrivileged(record)
    const byRow = this.#byRow.get(kind as Kind)
    const row = fields['row'] as string | undefined
    if (row === undefined) return
    this.#touch(row)
    if (!byRow) return
    this.#rowOf.set(`${kind}/${id}`, row)
    if (kind === 'screening') this.#references.add(fields['reference'] as string)
    const known = byRow.get(row)
    if (known) known.set(id, record)
    else byRow.set(row, new Map([[id, record]]))
  }

  #touch(row: string): void {
    this.#version += 1
    this.#touched.set(row, this.#version)
  }

  #takePrivileged(record: RegisterRecord): void {
    const screening = record.fields['screening'] as string
    this.#screeningOf.set(record.id, screening)
    const known = this.#privileged.get(screening)
    if (known) known.set(record.id, record)
    else this.#privileged.set(screening, new Map([[record.id, record]]))
  }

  #drop(kind: string, id: string): void {
    if (kind === 'privileged-answers') this.#privileged.get(this.#screeningOf.get(id) ?? '')?.delete(id)
    const row = this.#rowOf.get(`${kind}/${id}`)
    if (row === undefined) return
    this.#touch(row)
    const records = this.#byRow.get(kind as Kind)?.get(row)
    records?.delete(id)
    if (records?.size === 0) this.#byRow.get(kind as Kind)?.delete(row)
    this.#rowOf.delete(`${kind}/${id}`)
  }
}

const startOf = ({ fields }: RegisterRecord) =>
  Date.parse(String(fields['started'] ?? fields['opened'] ?? fields['day'] ?? fields['start'] ?? '')) || 0
