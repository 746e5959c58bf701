/** Where the rows of all lists stand, in order, without their values: a few bytes a row. */
export class RowPlaces {
  private readonly lists: string[] = []
  private readonly listOf: number[] = []
  private readonly rowOf: number[] = []
  private readonly taken: number[] = []
  private readonly numbers: number[] = []

  /** Notes one more row; `isTaken` says whether it is linked or set aside. */
  add(list: string, row: number, isTaken: boolean): void {
    if (this.lists.at(-1) !== list) this.lists.push(list)
    this.listOf.push(this.lists.length - 1)
    this.rowOf.push(row)
    this.numbers.push(isTaken ? this.taken.length : -1)
    if (isTaken) this.taken.push(this.rowOf.length - 1)
  }

  get count(): number {
    return this.rowOf.length
  }

  /** How many rows were set aside. */
  get aside(): number {
    return this.count - this.taken.length
  }

  /** The list and the row number of the row at a place among all. */
  placeAt(at: number): readonly [list: string, row: number] {
    return [this.lists[this.listOf[at]!]!, this.rowOf[at]!]
  }

  /** The number under which the row at a place was linked; -1 when it was set aside. */
  numberAt(at: number): number {
    return this.numbers[at]!
  }

  /** The place among all rows of a row by the number it was linked under. */
  placeOf(number: number): number {
    return this.taken[number]!
  }

  /** {@link placeAt} for a row by the number it was linked under. */
  linked(number: number): readonly [list: string, row: number] {
    return this.placeAt(this.placeOf(number))
  }
}
