import type { RecordRef } from '@homeward/domain'
import type { LegalFiles } from '../../contracts/protect.ts'
import type { Office, RegisterRecord } from '../../records/index.ts'

const parts = ['offence', 'assessment', 'statement', 'evidence', 'legal-document'] as const

/** Every record of the matters of whoever holds these rows, and every sealed file in them: what goes when the person is erased. */
export function mattersAbout(
  office: Pick<Office, 'register'>,
  rows: ReadonlySet<string>,
): ReturnType<LegalFiles['about']> {
  const register = office.register()
  const matters = [...register.all('matter')].filter(({ fields }) => rows.has(fields['row'] as string))
  return matterWhole(register, new Set(matters.map(({ id }) => id)))
}

/** The same for matters by their ids. */
export function matterWhole(
  register: ReturnType<Office['register']>,
  matters: ReadonlySet<string>,
): ReturnType<LegalFiles['about']> {
  const whole = parts.flatMap((kind) =>
    [...register.all(kind)].filter(({ fields }) => matters.has(fields['matter'] as string)),
  )
  const records: RecordRef[] = [
    ...[...matters].map((id) => ({ kind: 'matter', id })),
    ...whole.map(({ kind, id }) => ({ kind, id })),
  ]
  return { records, files: whole.flatMap(filesOf) }
}

function filesOf({ fields }: RegisterRecord): string[] {
  const {
    original = [],
    working,
    files = {},
    audio,
  } = fields as {
    original?: string[]
    working?: string
    files?: Record<string, string>
    audio?: { pieces: string[] } | null
  }
  return [...original, ...(working === undefined ? [] : [working]), ...Object.values(files), ...(audio?.pieces ?? [])]
}
