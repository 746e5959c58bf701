import type { CustodyStep } from '@homeward/domain'
import { sealOf } from '../documents/seal-of.ts'

type NewStep = Omit<CustodyStep, 'hash'>

/** The chain with one more step: its hash covers the step and the hash before it. */
export function addCustody(chain: readonly CustodyStep[], step: NewStep): readonly CustodyStep[] {
  return [...chain, { ...step, hash: hashOf(step, chain.at(-1)?.hash ?? null) }]
}

/** Whether every step is as it was written and none was taken out, added or moved. */
export function isCustodyWhole(chain: readonly CustodyStep[]): boolean {
  return chain.every(({ hash, ...step }, index) => hash === hashOf(step, chain[index - 1]?.hash ?? null))
}

function hashOf(step: NewStep, before: string | null): string {
  return sealOf({ before, step })
}
