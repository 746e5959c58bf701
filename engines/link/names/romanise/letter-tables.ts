import arabic from '../tables/arabic.json' with { type: 'json' }
import armenian from '../tables/armenian.json' with { type: 'json' }
import bengali from '../tables/bengali.json' with { type: 'json' }
import cyrillic from '../tables/cyrillic.json' with { type: 'json' }
import devanagari from '../tables/devanagari.json' with { type: 'json' }
import ethiopic from '../tables/ethiopic.json' with { type: 'json' }
import georgian from '../tables/georgian.json' with { type: 'json' }
import greek from '../tables/greek.json' with { type: 'json' }
import han from '../tables/han.json' with { type: 'json' }
import hangul from '../tables/hangul.json' with { type: 'json' }
import hebrew from '../tables/hebrew.json' with { type: 'json' }
import kana from '../tables/kana.json' with { type: 'json' }
import khmer from '../tables/khmer.json' with { type: 'json' }
import lao from '../tables/lao.json' with { type: 'json' }
import myanmar from '../tables/myanmar.json' with { type: 'json' }
import sinhala from '../tables/sinhala.json' with { type: 'json' }
import tamil from '../tables/tamil.json' with { type: 'json' }
import telugu from '../tables/telugu.json' with { type: 'json' }
import thai from '../tables/thai.json' with { type: 'json' }
import type { Script } from '../text/script-of.ts'
import { type CompiledTable, compileTable, type RomanisationTable } from './romanisation-table.ts'

const tables: Partial<Record<Script, RomanisationTable>> = Object.fromEntries(
  [
    arabic,
    armenian,
    bengali,
    cyrillic,
    devanagari,
    ethiopic,
    georgian,
    greek,
    han,
    hangul,
    hebrew,
    kana,
    khmer,
    lao,
    myanmar,
    sinhala,
    tamil,
    telugu,
    thai,
  ].map((table) => [table.script, table as unknown as RomanisationTable]),
)
const compiled = new Map<Script, CompiledTable>()
const none: CompiledTable = new Map()

/** The learned table of a script, compiled when it is first asked for; an empty one for a script without. */
export function letterTable(script: Script): CompiledTable {
  let table = compiled.get(script)
  if (table === undefined) {
    const source = tables[script]
    table = source === undefined ? none : compileTable(source)
    compiled.set(script, table)
  }
  return table
}
