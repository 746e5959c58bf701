import { expect, test } from 'vitest'
import { pastFreezes } from './past-freezes.ts'

const answer = (outcome: 'sent' | 'answered' | 'froze' | 'refused' | 'none', day: string) => ({
  ...{ outcome, day },
  amount: null,
  note: '',
})
const released = (service: string, ...answers: ReturnType<typeof answer>[]) => ({
  ...{ service, answers },
  state: 'released' as const,
})

test('services that freeze come first, with how soon they do', () => {
  const services = pastFreezes([
    released('B', answer('sent', '2026-01-01'), answer('none', '2026-02-01')),
    released('A', answer('sent', '2026-01-01'), answer('answered', '2026-01-02'), answer('froze', '2026-01-05')),
    released('A', answer('sent', '2026-03-01'), answer('froze', '2026-03-03')),
    { ...released('C'), state: 'waiting' },
  ])
  expect(services).toEqual([
    { service: 'A', asked: 2, froze: 2, days: 2, silent: 0 },
    { service: 'B', asked: 1, froze: 0, days: null, silent: 1 },
  ])
})
