import { type Codebook, ReleaseLedger } from '@homeward/domain'
import { sql } from 'kysely'
import type { Database, Transaction } from '../platform/database.ts'

/** Something that anyone may read. */
export interface Publication {
  readonly id: string
  readonly kind: 'release' | 'estimate'
  readonly title: string
  readonly about: string
  readonly published: string
  readonly statement: unknown
  readonly codebook: Codebook | null
  readonly files: ReadonlyMap<string, string>
}

/** Ledgers and publications: the only SQL of this stage. */
export class CountStore {
  readonly #database: Database
  readonly #organisation: string

  constructor(database: Database, organisation: string) {
    this.#database = database
    this.#organisation = organisation
  }

  /** Every body of cases with its ledger; null where what is stored is no ledger any more. */
  async ledgers(): Promise<{ readonly body: string; readonly ledger: ReleaseLedger | null }[]> {
    const rows = await this.#within(async (transaction) => {
      const found = await sql<{ body: string; ledger: unknown }>`
        select body, ledger from release_ledgers order by body`.execute(transaction)
      return found.rows
    })
    return rows.map(({ body, ledger }) => ({ body, ledger: ReleaseLedger.safeParse(ledger).data ?? null }))
  }

  /**
   * Enters a release into a body's ledger and makes it public, both or neither. `enter` gets the ledger as it is, held
   * against every other release (null for none yet, and what is stored when that is no ledger), and answers the longer one.
   */
  async release(
    body: string,
    enter: (stored: unknown) => { readonly ledger: ReleaseLedger; readonly publication: Publication },
  ): Promise<void> {
    await this.#within(async (transaction) => {
      // A first release has no row to hold: two of them wait for each other here.
      await sql`select pg_advisory_xact_lock(hashtextextended(${`${this.#organisation} ${body}`}, 60))`.execute(
        transaction,
      )
      const found = await sql<{ ledger: unknown }>`select ledger from release_ledgers where body = ${body}`.execute(
        transaction,
      )
      const { ledger, publication } = enter(found.rows[0]?.ledger ?? null)
      await sql`insert into release_ledgers (organisation, body, ledger)
        values (${this.#organisation}, ${body}, ${JSON.stringify(ledger)})
        on conflict (organisation, body) do update set ledger = excluded.ledger`.execute(transaction)
      await this.#insert(transaction, publication)
    })
  }

  async publish(publication: Publication): Promise<void> {
    await this.#within((transaction) => this.#insert(transaction, publication))
  }

  /** Takes something off the public page; answers whether it was there. */
  async withdraw(id: string): Promise<boolean> {
    return this.#within(async (transaction) => {
      const { rows } = await sql`delete from publications where id = ${id} returning id`.execute(transaction)
      return rows.length === 1
    })
  }

  async #insert(transaction: Transaction, { files, ...publication }: Publication): Promise<void> {
    const { id, kind, title, about, published, statement, codebook } = publication
    await sql`insert into publications (organisation, id, kind, title, about, published, statement, codebook)
      values (${this.#organisation}, ${id}, ${kind}, ${title}, ${about}, ${published}, ${JSON.stringify(statement)},
        ${codebook === null ? null : JSON.stringify(codebook)})`.execute(transaction)
    for (const [name, content] of files) {
      await sql`insert into publication_files (organisation, publication, name, content)
        values (${this.#organisation}, ${id}, ${name}, ${content})`.execute(transaction)
    }
  }

  #within<Result>(act: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.#database.within(this.#organisation, act)
  }
}
