import type { ListKind, Role } from '@homeward/domain'

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

/** Who asks, as far as another stage must know. */
export interface Reader {
  readonly organisation: string
  readonly account: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly authority: string | null
}

/** A list that can be counted, with how many people of it stand behind the reader's walls. */
export interface CountableList {
  readonly id: string
  readonly name: string
  readonly kind: ListKind
  readonly issuer: string
  readonly date: string
  readonly people: number
}

/** Rows of some lists, who they are about, and the links that are not certain; places instead of ids, and no value of anyone. */
export interface LinkedLists {
  /** rowLists[r]: the place of row r's list among the lists asked for. */
  readonly rowLists: readonly number[]
  /** people[r]: a number for the person that row r is taken to be about. */
  readonly people: readonly number[]
  /** Accepted links are certain; what the matcher proposes has its probability. */
  readonly links: readonly { readonly one: number; readonly other: number; readonly probability: number }[]
}

/** What the lists of the register offer to counting: numbers behind the reader's own walls. */
export interface ListsToCount {
  countable(reader: Reader, basis: 'accepted' | 'proposed'): CountableList[]
  /** Throws `not-found` when one of the lists is not the reader's to count. */
  linked(reader: Reader, lists: readonly string[], basis: 'accepted' | 'proposed'): LinkedLists
}
