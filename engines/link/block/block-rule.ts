import type { Table } from '../table/prepare.ts'

/** Calls `emit` with every key of a row under a rule; rows that share a key are compared. */
export type EmitKeys = (row: number, emit: (key: number) => void) => void

/** A way to find rows worth comparing. `on` looks at the columns once and answers how to make a row's keys. */
export interface BlockRule {
  /** Names the rule in reports. */
  readonly code: string
  /** The fields that rows under one key agree on, where they agree as a whole: such rows say nothing about how often these agree. */
  readonly fields?: readonly string[]
  readonly on: (table: Table) => EmitKeys
}
