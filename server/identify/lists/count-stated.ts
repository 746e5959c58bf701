import { readNationality } from '@homeward/formats/list'
import type { HeldRow } from '../holdings/held-row.ts'

const women = /\b(women|females?|wanita|perempuan|nữ)\b|หญิง|女|အမျိုးသမီး/iu
const men = /\b(men|males?|pria|laki-?laki|nam)\b|ชาย|男|ကျား/iu
const everyone = /total|sum|all|persons?|people|รวม|จำนวน|คน|合计|合計|总|總|人|tổng|người|jumlah|orang|စုစုပေါင်း/iu

/** Counts the rows that a stated total speaks of: everyone, women, men, or one country. Null when its words do not say. */
export function countStated(label: string, rows: readonly HeldRow[]): number | null {
  const words = label.trim()
  if (women.test(words)) return rows.filter(({ values }) => values.sex === 'F').length
  if (men.test(words)) return rows.filter(({ values }) => values.sex === 'M').length
  const country = readNationality(words)
  const code = typeof country === 'string' ? country : undefined
  if (code !== undefined && /^[A-Z]{2}$|^XXA$/.test(code))
    return rows.filter(({ values }) => values.nationality === code).length
  return everyone.test(words) ? rows.length : null
}
