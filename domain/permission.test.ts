import { expect, test } from 'vitest'
import { actions, grants, mayDo, Role, readsPeople, wallsFor } from './index.ts'

test('an administrator reads no person, whatever the action', () => {
  expect(readsPeople('administrator')).toBe(false)
  for (const action of actions.filter((each) => /^(person|row|list|pair|batch|export|consent)\./.test(each))) {
    expect(mayDo(['administrator'], action)).toBe(false)
  }
})

test('only caseworkers and coordinators see through the wall of a protected list', () => {
  const seeing = Role.options.filter((role) => grants[role].walls.includes('protected'))
  expect(seeing).toEqual(['caseworker', 'coordinator'])
})

test('an investigator has no page with people and sees no list', () => {
  expect(grants.investigator.actions).toEqual(['trace.run', 'pack.request'])
  expect(readsPeople('investigator')).toBe(false)
  expect(wallsFor(['investigator'], 'person.read').size).toBe(0)
})

test('an action that no role names is refused to everyone', () => {
  expect(mayDo([], 'person.read')).toBe(false)
})

test('every action is granted to someone', () => {
  for (const action of actions) expect(Role.options.some((role) => mayDo([role], action))).toBe(true)
})
