import { randomFillSync } from 'node:crypto'

/** Asking the system for a few bytes costs as much as sealing with them, so they are drawn from a supply. */
const supply = Buffer.alloc(4096)
let used = supply.length

/** Fills a short run of bytes with random ones. No byte of the supply is given twice, and given ones do not stay in it. */
export function drawRandom(target: Buffer): void {
  if (used + target.length > supply.length) {
    randomFillSync(supply)
    used = 0
  }
  supply.copy(target, 0, used, used + target.length)
  supply.fill(0, used, used + target.length)
  used += target.length
}
