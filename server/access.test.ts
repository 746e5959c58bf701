import { actions, grants, Role, type Wall } from '@homeward/domain'
import { expect, test } from 'vitest'
import { type Caller, demand, mayMeet, sightFor } from './access.ts'

const caller = (roles: Role[], authority: string | null = null): Caller => ({
  organisation: 'o',
  account: 'a',
  name: 'A',
  roles,
  authority,
})
const share = { scope: 'share' as const, recipient: 'Embassy of Kenya', withdrawn: null }

test('every role does what the table grants and nothing else', () => {
  for (const role of Role.options)
    for (const action of actions) {
      const allowed = grants[role].actions.includes(action)
      const attempt = () => demand(caller([role]), action)
      if (allowed) expect(attempt).not.toThrow()
      else expect(attempt).toThrow('There is nothing here for you.')
    }
})

test('no role but caseworker and coordinator sees through a protected wall', () => {
  for (const role of Role.options) {
    const walls = sightFor(caller([role]), 'person.read')?.walls ?? new Set<Wall>()
    expect(walls.has('protected'), role).toBe(role === 'caseworker' || role === 'coordinator')
  }
})

test('an administrator, an investigator and a statistician meet nobody', () => {
  for (const role of ['administrator', 'investigator', 'statistician'] as const)
    expect(sightFor(caller([role]), 'person.read')).toBeUndefined()
})

test('a consular officer meets only those who agreed to that authority', () => {
  const sight = sightFor(caller(['consular-officer'], 'Embassy of Kenya'), 'person.read')!
  expect(mayMeet(sight, { consents: [share], asylum: false })).toBe(true)
  expect(mayMeet(sight, { consents: [], asylum: false })).toBe(false)
  expect(mayMeet(sight, { consents: [{ ...share, recipient: 'Embassy of Ghana' }], asylum: false })).toBe(false)
  expect(mayMeet(sight, { consents: [{ ...share, scope: 'service' }], asylum: false })).toBe(false)
})

test('a withdrawn consent opens nothing', () => {
  const sight = sightFor(caller(['consular-officer'], 'Embassy of Kenya'), 'person.read')!
  expect(mayMeet(sight, { consents: [{ ...share, withdrawn: '2026-01-02' }], asylum: false })).toBe(false)
})

test('no consulate meets someone who seeks asylum, whatever was agreed', () => {
  const sight = sightFor(caller(['consular-officer'], 'Embassy of Kenya'), 'person.read')!
  expect(mayMeet(sight, { consents: [share], asylum: true })).toBe(false)
})

test('a consular officer without an authority meets nobody, even where a consent names no recipient', () => {
  const sight = sightFor(caller(['consular-officer']), 'person.read')!
  expect(mayMeet(sight, { consents: [{ ...share, recipient: null }], asylum: false })).toBe(false)
})
