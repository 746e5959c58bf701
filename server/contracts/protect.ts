import type { RecordRef } from '@homeward/domain'

/** What protect tells whoever erases a person: never that something is there, only what goes with it. */
export interface LegalFiles {
  /** Every record of the matters of whoever holds these rows, and the sealed files they name. */
  about(rows: ReadonlySet<string>): { readonly records: readonly RecordRef[]; readonly files: readonly string[] }
}

/** How legal teams go on when someone leaves, without anyone outside them learning of a matter. `Caller` is whoever is signed in. */
export interface LegalTeams<Caller> {
  /** Adds `to` to every team of `from` on which nobody else may work on matters any more. Says nothing of how many those are. */
  handOver(
    caller: Caller,
    asked: { readonly from: string; readonly to: string; readonly reason: string },
  ): Promise<void>
}
