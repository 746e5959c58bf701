import type { NameToken } from '../name-token.ts'

// Names so common among the peoples of these lists that sharing one says little. Weight 0 to 1; everything else is 1.
const common: readonly (readonly [number, string])[] = [
  [0.25, 'nguyen mohammad muhammad mohammed mohamed muhamad mohamad md singh kaur'],
  [0.35, 'tran le pham kumar devi begum bibi khatun abdul islam thi van'],
  [
    0.45,
    'hoang phan vu vo dang bui do ho ngo duong ly wang li zhang liu chen kim lee park ali ahmed ahmad khan hussain hossain hassan rahman',
  ],
  [
    0.6,
    'yang huang wu zhao zhou xu sun ma zhu lin he guo choi jung kang cho lim tan chan wong ng aung win myint htun tun zaw min thein khin sharma das ray akter akhter kyaw naing oo',
  ],
]
const weights = new Map<string, number>()
for (const [weight, names] of common) for (const name of names.split(' ')) weights.set(name, weight)

/**
 * How much a part tells persons apart when no list has been counted, 0.2 to 1: common names and short parts less.
 * An index that has counted its own names should pass its own weights instead.
 */
export function usualRarity(token: NameToken): number {
  const known = weights.get(token.text)
  if (known !== undefined) return known
  const { length } = token.text
  return length === 1 ? 0.2 : length === 2 ? 0.7 : length === 3 ? 0.85 : 1
}
