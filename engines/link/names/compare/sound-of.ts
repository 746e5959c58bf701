// A spelling as a short string of sounds, so that spellings of one sound become one letter before they are compared.
// Upper-case letters are sounds written with several letters: C = ch, S = sh, T = th, K = kh, F = ph, N = ng, Z = zh, D = dh, G = gh.
// The classes follow how the lists of this region spell one name, not one language's phonology.

const pairs: Readonly<Record<string, string>> = {
  ch: 'C',
  sh: 'S',
  th: 'T',
  kh: 'K',
  ph: 'F',
  ng: 'N',
  zh: 'Z',
  dh: 'D',
  gh: 'G',
  bh: 'b',
  jh: 'j',
  rh: 'r',
  lh: 'l',
  wh: 'w',
  ck: 'k',
  dj: 'j',
  tj: 'C',
  sy: 'S',
  ts: 'q',
  tz: 'q',
  cz: 'C',
  sz: 'S',
  ee: 'i',
  oo: 'u',
  ou: 'u',
  eo: 'o',
  eu: 'u',
  oe: 'u',
  aa: 'a',
  uu: 'u',
  ii: 'i',
  qu: 'k',
}

const table = new Uint8Array(32 * 32)
for (const [pair, sound] of Object.entries(pairs)) {
  table[(pair.charCodeAt(0) & 31) * 32 + (pair.charCodeAt(1) & 31)] = sound.charCodeAt(0)
}
const scratch = new Uint8Array(256)

/** Latin letters a-z as sounds. At most 200 letters are read. */
export function soundOf(letters: string): string {
  const length = Math.min(letters.length, 200)
  let out = 0
  let at = 0
  while (at < length) {
    const c = letters.charCodeAt(at)
    const next = at + 1 < length ? letters.charCodeAt(at + 1) : 0
    if (c === 0x74 && next === 0x63 && letters.charCodeAt(at + 2) === 0x68) {
      scratch[out++] = 0x43 // tch
      at += 3
      continue
    }
    if (c === 0x73 && next === 0x63 && letters.charCodeAt(at + 2) === 0x68) {
      scratch[out++] = 0x53 // sch
      at += 3
      continue
    }
    const sound = next === 0 ? 0 : table[(c & 31) * 32 + (next & 31)]!
    if (sound !== 0) {
      scratch[out++] = sound
      at += 2
      continue
    }
    at++
    if (c === next && c !== 0) continue
    scratch[out++] = c === 0x63 ? softOrHard(next) : c === 0x78 && at > 1 ? pushKs(out++) : c
  }
  return String.fromCharCode.apply(null, scratch.subarray(0, out) as unknown as number[])
}

/** c before e, i or y sounds as s, otherwise as k. */
const softOrHard = (next: number): number => (next === 0x65 || next === 0x69 || next === 0x79 ? 0x73 : 0x6b)

/** x inside a name is k and s; at its start (pinyin, Vietnamese) it stays x. */
function pushKs(at: number): number {
  scratch[at] = 0x6b
  return 0x73
}
