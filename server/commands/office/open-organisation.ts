import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Problem } from '@homeward/domain'
import type { Database } from '../../platform/database.ts'
import { defaultDataFolder, type Installation, openInstallation } from '../../platform/installation.ts'
import { openStorage } from '../../platform/open-storage.ts'
import { listOrganisations } from '../../records/index.ts'

/** The options of every command that works on an installation's records. */
export const officeOptions = { data: { type: 'string' }, organisation: { type: 'string' } } as const

export const officeUsage = `  --data FOLDER        the installation (default: where npm start keeps it); DATABASE_URL names another database
  --organisation ID    which organisation, when the database holds several`

/** What a command works on. */
export interface OpenOrganisation {
  readonly database: Database
  readonly installation: Installation
  readonly organisation: string
  readonly compact?: () => Promise<void>
}

/** Opens the records of an installation beside a running server, or alone, and closes them whatever happens. */
export async function withOrganisation<Result>(
  options: { readonly data?: string | undefined; readonly organisation?: string | undefined },
  say: (line: string) => void,
  act: (opened: OpenOrganisation) => Promise<Result>,
): Promise<Result> {
  const folder = resolve(options.data ?? defaultDataFolder())
  if (!existsSync(join(folder, 'installation.json'))) {
    throw new Problem('input-invalid', `There is no Homeward in ${folder}: name its folder with --data.`)
  }
  const installation = await openInstallation(folder, undefined)
  const storage = await openStorage({
    data: folder,
    say,
    onLost: () => undefined,
    environment: process.env,
    mayJoin: true,
  })
  try {
    const organisation = await chooseOrganisation(storage.database, options.organisation)
    const compact = storage.compact === undefined ? {} : { compact: storage.compact }
    return await act({ database: storage.database, installation, organisation, ...compact })
  } finally {
    await storage.close()
  }
}

async function chooseOrganisation(database: Database, wanted: string | undefined): Promise<string> {
  const ids = (await listOrganisations(database)).map(({ id }) => id)
  if (wanted !== undefined && !ids.includes(wanted)) {
    throw new Problem('input-invalid', 'There is no organisation with this id in the database.')
  }
  if (wanted === undefined && ids.length > 1) {
    throw new Problem('usage-wrong', `The database holds ${ids.length} organisations: name one with --organisation.`)
  }
  const [id] = wanted === undefined ? ids : [wanted]
  if (id === undefined)
    throw new Problem('input-invalid', 'The database holds no organisation yet: start Homeward once.')
  return id
}
