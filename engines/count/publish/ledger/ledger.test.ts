import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { rhoFor } from '../accounting/zero-concentrated.ts'
import { type AskedRelease, emptyLedger, isIntact, refuseRelease, spentOf, withRelease } from './release-ledger.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const noisy = (epsilon: number, cases = 'a'): AskedRelease => ({
  mode: 'dp',
  k: 10,
  length: 3,
  cases: hash(cases),
  codebook: hash('codebook'),
  epsilon,
  delta: 1e-6,
})
const safe = (change: Partial<AskedRelease> = {}): AskedRelease => ({
  ...noisy(1),
  mode: 'aggregates',
  epsilon: null,
  delta: null,
  ...change,
})
const enter = (ledger: ReturnType<typeof emptyLedger>, asked: AskedRelease, budget: number | null = null) =>
  withRelease(ledger, { asked, rho: asked.epsilon === null ? null : rhoFor(asked.epsilon, asked.delta!), budget }, hash)

describe('the ledger', () => {
  test('takes releases until their sum would exceed the budget, then none', () => {
    let ledger = emptyLedger(hash)
    let made = 0
    while (refuseRelease(ledger, noisy(1), 4) === null) {
      ledger = enter(ledger, noisy(1), 4)
      made += 1
    }
    expect(made).toBeGreaterThan(4)
    expect(spentOf(ledger)).toBeLessThanOrEqual(rhoFor(4, 1e-6) * (1 + 1e-12))
    expect(refuseRelease(ledger, noisy(1), 4)!.refusal).toBe('budget-exhausted')
    expect(refuseRelease(ledger, noisy(0.01, 'other cases'), 4)?.refusal ?? 'fits').toMatch(/fits|budget-exhausted/)
  })

  test('without a stated budget holds exactly one release', () => {
    const ledger = enter(emptyLedger(hash), noisy(2))
    expect(refuseRelease(ledger, noisy(0.5), null)!.refusal).toBe('budget-exhausted')
  })

  test('keeps the budget of its first release', () => {
    const ledger = enter(emptyLedger(hash), noisy(1), 4)
    expect(refuseRelease(ledger, noisy(1), 40)!.refusal).toBe('budget-fixed')
    expect(refuseRelease(ledger, { ...noisy(1), delta: 1e-3 }, null)!.refusal).toBe('budget-exhausted')
  })

  test('notices every change, removal, reordering and a larger budget', () => {
    const ledger = enter(enter(enter(emptyLedger(hash), noisy(1), 9), noisy(0.5)), safe())
    expect(isIntact(ledger, hash)).toBe(true)
    const [first, second, third] = ledger.entries as [
      (typeof ledger.entries)[0],
      (typeof ledger.entries)[0],
      (typeof ledger.entries)[0],
    ]
    const tampered = [
      { ...ledger, entries: [first, second] },
      { ...ledger, entries: [second, first, third] },
      { ...ledger, entries: [{ ...first, rho: first.rho! / 2 }, second, third] },
      { ...ledger, entries: [first, second, { ...third, k: 2 }] },
      { ...ledger, budget: { epsilon: 90, delta: 1e-6 } },
      { ...ledger, entries: [] },
    ]
    for (const each of tampered) expect(isIntact(each, hash)).toBe(false)
  })

  test('refuses a k-safe release that could be subtracted from another', () => {
    const ledger = enter(emptyLedger(hash), safe())
    for (const change of [{ cases: hash('one more') }, { k: 5 }, { codebook: hash('finer') }, { length: 2 }]) {
      expect(refuseRelease(ledger, safe(change), null)!.refusal).toBe('releases-subtractable')
    }
    expect(refuseRelease(ledger, safe({ mode: 'tables' }), null)!.refusal).toBe('releases-subtractable')
    expect(refuseRelease(ledger, safe(), null)).toBeNull()
    expect(refuseRelease(ledger, noisy(1), null)).toBeNull()
  })
})
