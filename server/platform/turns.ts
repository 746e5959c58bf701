/** Lets what must not run at the same time run one after the other, in the order it came. Work under different names is independent. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>()

  /** Runs `act` once all work under `name` that came before has ended, well or badly. Not to be called for a name from within its own turn. */
  async take<Result>(name: string, act: () => Promise<Result>): Promise<Result> {
    const mine = Promise.allSettled([this.#last.get(name)]).then(act)
    this.#last.set(name, mine)
    try {
      return await mine
    } finally {
      if (this.#last.get(name) === mine) this.#last.delete(name)
    }
  }
}
