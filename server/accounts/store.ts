import type { Role } from '@homeward/domain'
import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'

/** What the database knows of an account: nothing that names anyone. */
export interface StoredAccount {
  readonly id: string
  readonly organisation: string
  readonly roles: readonly Role[]
  readonly state: 'invited' | 'active' | 'suspended'
  readonly password: string | null
  readonly secondFactor: Buffer | null
  readonly lastStep: number | null
  readonly failures: number
  readonly barredUntil: Date | null
  readonly lastSeen: string | null
}

export type LinkKind = 'sign-in' | 'invitation'

const accountColumns = sql.raw(
  `a.id, a.organisation, a.roles, a.state, a.password, a.second_factor as "secondFactor", a.last_step as "lastStep",
   a.failures, a.barred_until as "barredUntil", a.last_seen::text as "lastSeen"`,
)

/** Accounts, sessions and one-time links: the only SQL of the accounts. */
export class AccountStore {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async #rows<Row>(query: ReturnType<typeof sql<Row>>): Promise<Row[]> {
    return this.#database.outside(async (transaction) => (await query.execute(transaction)).rows)
  }

  async byEmail(emailHash: Buffer): Promise<StoredAccount | undefined> {
    return (
      await this.#rows(sql<StoredAccount>`select ${accountColumns} from accounts a where email_hash = ${emailHash}`)
    )[0]
  }

  async byId(organisation: string, id: string): Promise<StoredAccount | undefined> {
    const query = sql<StoredAccount>`select ${accountColumns} from accounts a where organisation = ${organisation} and id = ${id}`
    return (await this.#rows(query))[0]
  }

  async ofOrganisation(organisation: string): Promise<StoredAccount[]> {
    return this.#rows(
      sql<StoredAccount>`select ${accountColumns} from accounts a where organisation = ${organisation} order by id`,
    )
  }

  async add(account: {
    readonly id: string
    readonly organisation: string
    readonly emailHash: Buffer
    readonly roles: readonly Role[]
    readonly state: StoredAccount['state']
  }): Promise<void> {
    await this.#rows(
      sql`insert into accounts (id, organisation, email_hash, roles, state)
        values (${account.id}, ${account.organisation}, ${account.emailHash}, ${[...account.roles]}, ${account.state})`,
    )
  }

  async setEmail(id: string, hash: Buffer): Promise<void> {
    await this.#rows(sql`update accounts set email_hash = ${hash} where id = ${id}`)
  }

  /** The versions of the organisation's key: never the key. */
  async keys(organisation: string): Promise<{ version: number; kind: 'key-file' | 'passphrase'; made: string }[]> {
    return this.#database.within(organisation, async (transaction) => {
      const query = sql<{
        version: number
        kind: 'key-file' | 'passphrase'
        made: string
      }>`select version, kind, made::text
        from organisation_keys where organisation = ${organisation} order by version`
      return (await query.execute(transaction)).rows
    })
  }

  async setRoles(id: string, roles: readonly Role[]): Promise<void> {
    await this.#rows(sql`update accounts set roles = ${[...roles]} where id = ${id}`)
  }

  /** Takes password and second factor away and ends every session: the account starts again from an invitation. */
  async resetSecrets(id: string): Promise<void> {
    await this.#database.outside(async (transaction) => {
      await sql`update accounts set state = 'invited', password = null, second_factor = null, last_step = null
        where id = ${id}`.execute(transaction)
      await sql`delete from sessions where account = ${id}`.execute(transaction)
    })
  }

  async setSecrets(
    id: string,
    secrets: { readonly password: string; readonly secondFactor: Buffer; readonly lastStep: number },
  ) {
    await this.#rows(
      sql`update accounts set password = ${secrets.password}, second_factor = ${secrets.secondFactor},
        last_step = ${secrets.lastStep}, state = 'active', failures = 0, barred_until = null where id = ${id}`,
    )
  }

  /** Uses a code's time step; false when a sign-in beside this one was faster. */
  async useStep(id: string, step: number, day: string): Promise<boolean> {
    const used = await this.#rows<{ id: string }>(
      sql`update accounts set last_step = ${step}, failures = 0, barred_until = null, last_seen = ${day}
        where id = ${id} and (last_step is null or last_step < ${step}) returning id`,
    )
    return used.length === 1
  }

  async countFailure(id: string, barAfter: number, barredUntil: Date): Promise<void> {
    await this.#rows(
      sql`update accounts set failures = failures + 1,
        barred_until = case when failures + 1 >= ${barAfter} then ${barredUntil} else barred_until end where id = ${id}`,
    )
  }

  async addSession(
    tokenHash: Buffer,
    account: string,
    times: { readonly seen: Date; readonly ends: Date },
  ): Promise<void> {
    await this.#rows(
      sql`insert into sessions (token_hash, account, seen, ends) values (${tokenHash}, ${account}, ${times.seen}, ${times.ends})`,
    )
  }

  /** The active account that holds a living session. */
  async bySession(
    tokenHash: Buffer,
    now: Date,
    idleSince: Date,
  ): Promise<(StoredAccount & { seen: Date }) | undefined> {
    const query = sql<
      StoredAccount & { seen: Date }
    >`select ${accountColumns}, s.seen from sessions s join accounts a on a.id = s.account
      where s.token_hash = ${tokenHash} and s.ends > ${now} and s.seen > ${idleSince} and a.state = 'active'`
    return (await this.#rows(query))[0]
  }

  async touchSession(tokenHash: Buffer, now: Date): Promise<void> {
    await this.#rows(sql`update sessions set seen = ${now} where token_hash = ${tokenHash}`)
  }

  async endSession(tokenHash: Buffer): Promise<void> {
    await this.#rows(sql`delete from sessions where token_hash = ${tokenHash}`)
  }

  async addLink(
    tokenHash: Buffer,
    account: string,
    link: { readonly kind: LinkKind; readonly ends: Date },
  ): Promise<void> {
    await this.#rows(
      sql`insert into links (token_hash, account, kind, ends) values (${tokenHash}, ${account}, ${link.kind}, ${link.ends})`,
    )
  }

  /** The account a living link was made for. */
  async byLink(tokenHash: Buffer, kind: LinkKind, now: Date): Promise<StoredAccount | undefined> {
    const query = sql<StoredAccount>`select ${accountColumns} from links l join accounts a on a.id = l.account
      where l.token_hash = ${tokenHash} and l.kind = ${kind} and not l.used and l.ends > ${now} and a.state <> 'suspended'`
    return (await this.#rows(query))[0]
  }

  /** Uses a link; false when it was used already. */
  async useLink(tokenHash: Buffer): Promise<boolean> {
    const used = await this.#rows<{ account: string }>(
      sql`update links set used = true where token_hash = ${tokenHash} and not used returning account`,
    )
    return used.length === 1
  }
}
