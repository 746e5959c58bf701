/** FIPS 180-4: the first 32 bits of the fractional parts of the cube roots of the first 64 primes, */
export const roundConstants = new Int32Array(64)
/** and of the square roots of the first eight: the state before anything was hashed. */
export const initialState = new Int32Array(8)

for (let candidate = 2, found = 0; found < 64; candidate++) {
  let isPrime = true
  for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) isPrime = false
  if (!isPrime) continue
  if (found < 8) initialState[found] = (Math.sqrt(candidate) % 1) * 2 ** 32
  roundConstants[found++] = (Math.cbrt(candidate) % 1) * 2 ** 32
}
