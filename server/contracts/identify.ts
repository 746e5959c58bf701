import type { Element, InstrumentName, ListKind, Role } from '@homeward/domain'

/** What other stages may know of someone in the register, through the walls of whoever asks. */
export interface DirectoryPerson {
  readonly id: string
  readonly names: readonly string[]
  readonly birth: string | null
  readonly nationality: string | null
  readonly possibleChild: boolean
}

/** One answer of an interview as a legal team may choose it: who wrote it down, when, through whom. */
export interface RecordedAnswer {
  readonly id: string
  readonly screening: string
  readonly instrument: InstrumentName
  readonly question: string
  /** The question as it was put, in English. */
  readonly asked: string
  readonly element: Element
  readonly value: 'yes' | 'no' | 'unsure'
  readonly words: string | null
  /** The language the person spoke. */
  readonly language: string
  readonly by: string
  readonly day: string
  readonly interpreter: string | null
  /** True for what could be used against the person: it belongs to their lawyer. */
  readonly privileged: boolean
}

/** One decision about a person's status, in the codes of the closed list. */
export interface RecordedDecision {
  readonly code: string
  readonly by: string
  readonly at: string
  readonly standard: string
  readonly dissent: string | null
}

/** A time limit that runs for a person. `due` is a day that still belongs to it, or the minute in UTC. */
export interface RecordedClock {
  readonly id: string
  readonly title: string
  readonly authority: string
  readonly start: string
  readonly due: string
  readonly state: 'running' | 'due-soon' | 'breached' | 'stopped' | 'stopped-late'
  /** Whether someone read the rule's text. */
  readonly verified: boolean
}

/** What was recorded about a person: answers of interviews whose consent holds, decisions oldest first, clocks. */
export interface Recorded {
  readonly answers: readonly RecordedAnswer[]
  readonly decisions: readonly RecordedDecision[]
  readonly clocks: readonly RecordedClock[]
}

/** What identify offers to other stages. `Caller` is whoever is signed in. */
export interface PeopleDirectory<Caller> {
  /** A person the caller may meet, by the id of any of their rows; anyone else does not exist for them. */
  find(caller: Caller, row: string): DirectoryPerson | undefined
  /** Recipients with whom whoever holds this row no longer agrees to share, and since when. */
  withdrawn(row: string): readonly { readonly recipient: string; readonly day: string }[]
  /** What was recorded about someone, as far as the caller may see it; that it was opened is written down first. Nothing for someone they may not meet. */
  recorded(caller: Caller, row: string): Promise<Recorded>
  /** The clocks alone, for a calendar. */
  clocks(caller: Caller, row: string): readonly RecordedClock[]
  /** Whether an interview may still be used: it stands, and the consent it hangs on was not withdrawn. */
  mayUse(screening: string): boolean
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
