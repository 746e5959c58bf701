import { synthesizeRelease } from '@homeward/synthetic/release'
import { answerWorker } from './workers.ts'

/** An invented list as a file, with what its keeper says about it. */
export interface InventedList {
  readonly file: string
  readonly bytes: Uint8Array
  readonly about: {
    readonly name: string
    readonly kind: string
    readonly issuer: string
    readonly purpose: string
    readonly legalBasis: string
    readonly wall: 'open' | 'protected' | 'hostile'
    readonly date: string
  }
}

await answerWorker<{ readonly people: number; readonly seed: number }, readonly InventedList[]>((settings) =>
  synthesizeRelease(settings).files.map(({ name: file, bytes, list }) => {
    const { name, kind, issuer, purpose, legalBasis, wall, date } = list
    return { file, bytes, about: { name, kind, issuer, purpose, legalBasis, wall, date } }
  }),
)
