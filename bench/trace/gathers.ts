/** Random reads a second from an array much larger than the caches: the limit of what a tracer on this machine can do. */
export function gathersPerSecond(entries = 24_000_000): number {
  const values = new Uint32Array(entries)
  for (let at = 0; at < entries; at++) values[at] = Math.imul(at, 0x9e3779b1) >>> 0
  const reads = 20_000_000
  let best = 0
  for (let turn = 0; turn < 3; turn++) {
    const start = performance.now()
    let at = turn + 1
    let sum = 0
    for (let read = 0; read < reads; read++) {
      at = (Math.imul(at, 1664525) + 1013904223) >>> 0
      sum = (sum + values[at % entries]!) >>> 0
    }
    const rate = reads / ((performance.now() - start) / 1000)
    if (sum >= 0 && rate > best) best = rate
  }
  return Math.round(best)
}
