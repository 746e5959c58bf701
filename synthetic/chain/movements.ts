/** Movements of money as columns: tens of millions fit in memory. */
export class Movements {
  length = 0
  private times = new Uint32Array(1024)
  private froms = new Uint32Array(1024)
  private tos = new Uint32Array(1024)
  private values = new Float64Array(1024)

  add(time: number, from: number, to: number, value: number): number {
    if (this.length === this.times.length) this.grow()
    this.times[this.length] = time
    this.froms[this.length] = from
    this.tos[this.length] = to
    this.values[this.length] = value
    return this.length++
  }

  time(movement: number): number {
    return this.times[movement]!
  }

  from(movement: number): number {
    return this.froms[movement]!
  }

  to(movement: number): number {
    return this.tos[movement]!
  }

  value(movement: number): number {
    return this.values[movement]!
  }

  /** The numbers of all movements in order of time, equal times in order of making. */
  inTime(start: number): Uint32Array {
    let last = start
    for (let movement = 0; movement < this.length; movement++) last = Math.max(last, this.times[movement]!)
    const places = new Uint32Array(last - start + 2)
    for (let movement = 0; movement < this.length; movement++) places[this.times[movement]! - start + 1]!++
    for (let second = 1; second < places.length; second++) places[second]! += places[second - 1]!
    const order = new Uint32Array(this.length)
    for (let movement = 0; movement < this.length; movement++)
      order[places[this.times[movement]! - start]!++] = movement
    return order
  }

  private grow(): void {
    const length = this.times.length * 2
    const times = new Uint32Array(length)
    const froms = new Uint32Array(length)
    const tos = new Uint32Array(length)
    const values = new Float64Array(length)
    times.set(this.times)
    froms.set(this.froms)
    tos.set(this.tos)
    values.set(this.values)
    this.times = times
    this.froms = froms
    this.tos = tos
    this.values = values
  }
}
