/** Twelve scripts, each with a stem that occurs nowhere else: whoever finds no stem has found no name that contains it. */
export const stems = [
  'Zqvxwkjhzq',
  'ЪЩЫЖФЭЦХЪЩ',
  'ฎฬฮฒฆฌฎฬฮฒ',
  'ဩဪဿၐၑၒၓၔၕဩ',
  'ឍឃឈឡឦឧឩឪឍឃ',
  'ຽຼໝໞຮຝຜຽໝໞ',
  '龘齉靐龗爨麤灪龘',
  'ヱヰヴヷヸヹヺヱヰヴ',
  '뷁뛟쀏뙗쮓뷁뛟쀏',
  'ኟዸጟፘፙፚኟዸጟፘ',
  'ऌॡॠॿॾॽॼॻऌॡ',
  'ڙڜڠڮڴڲڙڜڠڮ',
] as const

export interface UniquePerson {
  readonly name: string
  readonly phone: string
  readonly place: string
}

/** Synthetic people whose every text holds a stem and a number of its own. */
export function uniquePeople(count: number): UniquePerson[] {
  return Array.from({ length: count }, (_, number) => {
    const stem = stems[number % stems.length]!
    return { name: `${stem} ${number}`, phone: `${stem}-${number}-555`, place: `${number} ${stem} road` }
  })
}

/** A text as bytes in every form a program may write it. Base64 depends on where it starts, so the part that all three starts share is used. */
export function formsOf(text: string): ReadonlyMap<string, Buffer> {
  const utf8 = Buffer.from(text)
  const utf16 = Buffer.from(text, 'utf16le')
  const escaped = [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
  const forms = new Map<string, Buffer>([
    ['UTF-8', utf8],
    ['UTF-16LE', utf16],
    ['UTF-16BE', Buffer.from(utf16).swap16()],
    ['JSON escapes', Buffer.from(escaped)],
    [
      'percent escapes',
      Buffer.from([...utf8].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')),
    ],
    ['hexadecimal', Buffer.from(utf8.toString('hex'))],
  ])
  for (const start of [0, 1, 2]) {
    const whole = Buffer.concat([Buffer.alloc(start), utf8]).toString('base64')
    // The first group may hold what came before and the last one what comes after.
    forms.set(`base64 from ${start}`, Buffer.from(whole.slice(start === 0 ? 0 : 4, -4)))
  }
  return forms
}
