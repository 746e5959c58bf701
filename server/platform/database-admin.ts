import { Problem } from '@homeward/domain'
import pg from 'pg'
import type { DatabaseAddress } from './database.ts'

/** The roles that rows, jobs and what is public are reached through. They own nothing; whoever connects is a member of all, and each transaction steps down to the one it needs. */
const groups = ['homeward_rows', 'homeward_jobs', 'homeward_public'] as const

/** Makes the group roles, which own nothing, when the database server does not have them yet. */
export async function ensureGroups(admin: DatabaseAddress): Promise<void> {
  await asAdmin(admin, async (client) => {
    for (const group of groups) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [group])
      if (rowCount === 0) await client.query(`create role ${group} nologin`).catch(unlessItExists)
    }
  })
}

/** Makes or updates a role that may connect and reach rows as a member of the groups. */
export async function ensureLogin(
  admin: DatabaseAddress,
  login: { readonly name: string; readonly password: string },
): Promise<void> {
  await asAdmin(admin, async (client) => {
    const name = client.escapeIdentifier(login.name)
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [login.name])
    if (rowCount === 0) await client.query(`create role ${name} login nosuperuser nobypassrls`).catch(unlessItExists)
    await client.query(`alter role ${name} password ${client.escapeLiteral(login.password)}`)
    for (const group of groups) await client.query(`grant ${group} to ${name}`)
  })
}

/** Lets the role of `DATABASE_URL` reach rows, unless it is so already. */
export async function admitRowRole(admin: DatabaseAddress, rows: DatabaseAddress): Promise<void> {
  const name = await asAdmin(rows, async (client) => (await client.query('select current_user as name')).rows[0].name)
  await asAdmin(admin, async (client) => {
    for (const group of groups) await client.query(`grant ${group} to ${client.escapeIdentifier(name)}`)
  })
}

/**
 * The row role is the wall between organisations, so it must be unable to step over it: not a superuser, not exempt from row-level
 * security, and not (a member of) the owner of the tables.
 */
export async function refusePowerfulRole(rows: DatabaseAddress): Promise<void> {
  await asAdmin(rows, async (client) => {
    const { rows: found } = await client.query<{ isSuper: boolean; bypasses: boolean; owns: boolean }>(
      `select bool_or(role.rolsuper) as "isSuper", bool_or(role.rolbypassrls) as bypasses,
         exists (select 1 from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                 and pg_has_role(current_user, relowner, 'member')) as owns
       from pg_roles role where pg_has_role(current_user, role.oid, 'member')`,
    )
    const role = found[0]!
    if (!role.isSuper && !role.bypasses && !role.owns) return
    const power = role.isSuper ? 'is a superuser' : role.bypasses ? 'is exempt from row-level security' : 'owns tables'
    throw new Problem(
      'check-failed',
      `The role of DATABASE_URL ${power}: the wall between organisations would not hold. Use a role of its own and put the owner into DATABASE_ADMIN_URL.`,
    )
  })
}

/** Runs one act on one connection of its own. */
export async function asAdmin<Result>(
  address: DatabaseAddress,
  act: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ ...address, application_name: 'homeward-admin' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}

function unlessItExists(failure: { code?: string }): void {
  // Two servers that start at once may both find the role missing.
  if (failure.code !== '42710' && failure.code !== '23505') throw failure
}
