import { slip } from '../names/misspell.ts'
import type { Random } from '../random/seeded-random.ts'

/** Ruins a row as bad scans, wrong encodings and tired hands do; answers the kind of damage. `name` and `birth` are the places of those cells, -1 for none. */
export function garble(cells: string[], at: { readonly name: number; readonly birth: number }, random: Random): string {
  const kinds = [
    'name-scrambled',
    'name-cut',
    'name-wrongly-decoded',
    'cells-shifted',
    ...(at.birth >= 0 && cells[at.birth] !== '' ? ['birth-impossible'] : []),
  ]
  const kind = random.pick(kinds)
  const name = cells[at.name]!
  if (kind === 'name-scrambled')
    for (let round = 0; round < 4; round += 1) cells[at.name] = slip(cells[at.name]!, random)
  else if (kind === 'name-cut') cells[at.name] = [...name].slice(0, 3).join('')
  else if (kind === 'name-wrongly-decoded') cells[at.name] = wronglyDecoded(name)
  else if (kind === 'birth-impossible') cells[at.birth] = `31/02/${/\p{Nd}{4}/u.exec(cells[at.birth]!)?.[0] ?? '1998'}`
  else cells.splice(at.name, 2, '', name)
  return kind
}

/** Text in other scripts read as Western bytes turns into accents; plain Latin loses its vowels to question marks. */
function wronglyDecoded(text: string): string {
  if (/^[\x20-\x7E]*$/.test(text)) return text.replace(/[aeiou]/g, '?')
  return Buffer.from(text, 'utf8')
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, '')
    .slice(0, 40)
}
