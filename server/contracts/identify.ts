/** What other stages may know of someone in the register, through the walls of whoever asks. */
export interface DirectoryPerson {
  readonly id: string
  readonly names: readonly string[]
  readonly birth: string | null
  readonly nationality: string | null
  readonly possibleChild: boolean
}

/** What identify offers to other stages. `Caller` is whoever is signed in. */
export interface PeopleDirectory<Caller> {
  /** A person the caller may meet, by the id of any of their rows; anyone else does not exist for them. */
  find(caller: Caller, row: string): DirectoryPerson | undefined
  /** Recipients with whom whoever holds this row no longer agrees to share, and since when. */
  withdrawn(row: string): readonly { readonly recipient: string; readonly day: string }[]
}
