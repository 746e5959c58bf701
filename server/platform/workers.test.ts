import { expect, test } from 'vitest'
import { runWorker } from './workers.ts'

test('a worker answers from a thread of its own and tells how far it is', async () => {
  const steps: string[] = []
  const onProgress = (_share: number, step: string) => steps.push(step)
  expect(await runWorker('testing/echo', { text: 'here' }, { onProgress })).toBe('here')
  expect(steps).toEqual(['half'])
})

test('a worker tells a large answer in parts, and others come in between', async () => {
  const parts: string[] = []
  const between: number[] = []
  const look = setInterval(() => between.push(parts.length), 0)
  await runWorker<{ text: string }, string, string>(
    'testing/echo',
    { text: 'a'.repeat(200) },
    { onPart: (part) => void parts.push(part) },
  )
  clearInterval(look)
  expect(parts.join('')).toBe('a'.repeat(200))
  expect(new Set(between).size).toBeGreaterThan(2)
})

test('a worker that fails, or is called off, is a failure for who waits', async () => {
  await expect(runWorker('testing/echo', { text: 'fail' })).rejects.toThrow('told to fail')
  const controller = new AbortController()
  const running = runWorker('testing/echo', { text: 'late' }, { signal: controller.signal })
  controller.abort()
  await expect(running).rejects.toThrow('ended without an answer')
  const calledOffBefore = runWorker('testing/echo', { text: 'late' }, { signal: controller.signal })
  await expect(calledOffBefore).rejects.toThrow('ended without an answer')
})
