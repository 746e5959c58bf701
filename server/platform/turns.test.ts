import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Turns } from './turns.ts'

test('work under one name runs in the order it came, also after a failure', async () => {
  const turns = new Turns()
  const steps: string[] = []
  const work = (name: string, fails = false) =>
    turns.take('linking', async () => {
      steps.push(`${name} begins`)
      await pause(5)
      steps.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    })
  const ended = await Promise.allSettled([work('first', true), work('second'), work('third')])
  expect(steps).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends'])
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
})

test('work under another name does not wait', async () => {
  const turns = new Turns()
  const releases: (() => void)[] = []
  const held = turns.take('one list', () => new Promise<void>((resolve) => releases.push(resolve)))
  expect(await turns.take('another list', async () => 'done')).toBe('done')
  releases[0]!()
  await held
})
