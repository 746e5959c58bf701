import type { Wall } from '@homeward/domain'
import type { ReleaseFile } from '@homeward/synthetic/release'
import type { TestApp } from './test-app.ts'

/** Brings one invented list into a test's register behind a wall, linking included; answers its id and its rows'. */
export async function importList(
  { as, idle }: TestApp,
  { name, bytes, list }: ReleaseFile,
  wall: Wall,
): Promise<{ readonly id: string; readonly rows: string[] }> {
  const coordinator = as('coordinator')
  const uploaded = await coordinator.upload(name, bytes)
  if (uploaded.statusCode !== 200) throw new Error(uploaded.body)
  const { kind, issuer, purpose, legalBasis, date } = list
  const about = { name: list.name, kind, issuer, purpose, legalBasis, wall, date }
  const path = `/imports/${uploaded.json().id}/confirm`
  const { list: id } = (await coordinator.send('POST', path, { list: about, reason: 'for the test' })).json()
  await idle()
  const rows = (await coordinator.get(`/lists/${id}/rows`)).json().rows as { id: string }[]
  return { id, rows: rows.map((row) => row.id) }
}
