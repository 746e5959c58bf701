import { expect, test } from 'vitest'
import { runWorker } from './workers.ts'

test('a worker answers from a thread of its own and tells how far it is', async () => {
  const steps: string[] = []
  const onProgress = (_share: number, step: string) => steps.push(step)
  expect(await runWorker('testing/echo', { text: 'here' }, { onProgress })).toBe('here')
  expect(steps).toEqual(['half'])
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
