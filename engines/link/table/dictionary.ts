/** Texts numbered as they come, with how often each came. Number 0 is "absent". */
export class Dictionary {
  readonly texts: string[] = ['']
  private readonly numbers = new Map<string, number>()
  private counted = new Uint32Array(1024)

  /** The number of a text, counting one more appearance. The empty text is absent. */
  add(text: string): number {
    if (text === '') return 0
    let number = this.numbers.get(text)
    if (number === undefined) {
      number = this.texts.length
      this.numbers.set(text, number)
      this.texts.push(text)
      if (number >= this.counted.length) {
        const larger = new Uint32Array(this.counted.length * 2)
        larger.set(this.counted)
        this.counted = larger
      }
    }
    this.counted[number]! += 1
    return number
  }

  /** How often each numbered text came. */
  counts(): Uint32Array {
    return this.counted.slice(0, this.texts.length)
  }
}
