import type { DatabaseAddress } from '../../platform/database.ts'
import { asAdmin } from '../../platform/database-admin.ts'

/** Looks for byte strings in every column of every table by SQL, as text and as the bytes behind it; answers what was found where. */
export function scanColumns(admin: DatabaseAddress, wanted: ReadonlyMap<string, Buffer>): Promise<string[]> {
  return asAdmin(admin, async (client) => {
    const { rows: columns } = await client.query<{ table: string; column: string }>(
      `select table_name as table, column_name as column from information_schema.columns where table_schema = 'public'`,
    )
    const finds: string[] = []
    for (const { table, column } of columns) {
      const quoted = client.escapeIdentifier(column)
      const { rows } = await client.query<{ bytes: Buffer }>(
        `select convert_to(${quoted}::text, 'UTF8') || '\\x0a'::bytea || case when pg_typeof(${quoted}) = 'bytea'::regtype
           then decode(substr(${quoted}::text, 3), 'hex') else ''::bytea end as bytes
         from ${client.escapeIdentifier(table)} where ${quoted} is not null`,
      )
      const content = Buffer.concat(rows.map(({ bytes }) => bytes))
      for (const [form, bytes] of wanted) if (content.includes(bytes)) finds.push(`${form} in ${table}.${column}`)
    }
    return finds
  })
}
