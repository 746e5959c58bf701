import { expect, test } from 'vitest'
import { compareNames, type NameReason, nameTokens, usualRarity } from './index.ts'

const compared = (a: string, b: string) => compareNames(nameTokens(a), nameTokens(b), usualRarity)

// One line per rule of a naming system: two writings of one name, the level they must reach, and the reason that must be given.
const same: readonly (readonly [string, string, number, NameReason?])[] = [
  // China and the Chinese abroad
  ['陈美玲', '陳美玲', 5, 'same-han-letters'],
  ['陈美玲', 'Chen Mei Ling', 3, 'read-from-script'],
  ['陳美玲', 'Tan Meiling', 3, 'read-from-script'],
  ['Chen Mei Ling', 'Chan Mei Ling', 3, 'surname-spellings'],
  ["Ch'en Mei-ling", 'Chen Meiling', 4, 'joined-or-split'],
  ['Huang Wei', 'Ng Wei', 2, 'surname-spellings'],
  ['吕伟', 'Lyu Wei', 3],
  ['Ravi a/l Muthu', 'Ravi Muthu', 4],
  // Viet Nam
  ['Nguyễn Thị Hoa', 'Nguyễn Thị Hoa', 5, 'same-writing'],
  ['Nguyễn Thị Hoa', 'Nguyen Thi Hoa', 4, 'same-letters'],
  ['Nguyễn Thị Hoa', 'Nguyễn Thị Hòa', 4, 'same-letters'],
  ['Đặng Văn Phúc', 'Dang Van Phuc', 4],
  // Myanmar
  ['U Aung Kyaw', 'Aung Kyaw', 5, 'title-left-out'],
  ['Aung Kyaw Min', 'Aungkyawmin', 4, 'joined-or-split'],
  ['အောင်ကျော်မင်း', 'Aung Kyaw Min', 3, 'read-from-script'],
  ['\u1031\u1021\u102c\u1004\u1039\u1031\u1000\u103a\u102c\u1039', 'အောင်ကျော်', 5, 'zawgyi-read'],
  ['Htun Lin', 'Tun Linn', 3, 'spelling-varies'],
  // Thailand, Cambodia, Laos
  ['สมชาย', 'Somchai', 3, 'read-from-script'],
  ['Phongsak', 'Pongsak', 3, 'spelling-varies'],
  ['សុខ សុភា', 'Sok Sophea', 3, 'read-from-script'],
  // India, Bangladesh, Pakistan
  ['S. Kumar', 'Suresh Kumar', 2, 'initial-for-name'],
  ['सुरेश कुमार', 'Suresh Kumar', 3, 'read-from-script'],
  ['Md. Rahim', 'Mohammad Rahim', 4, 'short-form-opened'],
  ['Shrivastava', 'Srivastav', 3, 'spelling-varies'],
  // Arabic and Urdu
  ['محمد بن سلمان', 'Mohammed bin Salman', 3, 'linking-word-left-out'],
  ['Abd al-Rahman', 'Abdurrahman', 2],
  ['Abdul Rahman', 'Abdulrahman', 4],
  ['Saif al-Din', 'Saifuddin', 4],
  ['Hussein', 'Husayn', 3, 'spelling-varies'],
  // Ethiopia
  ['ታደሰ በቀለ', 'Tadesse Bekele', 3, 'read-from-script'],
  ['Gebre Mariam Tesfaye', 'Gebremariam Tesfaye', 4, 'joined-or-split'],
  // Indonesia, the Philippines
  ['Soeharto', 'Suharto', 3, 'spelling-varies'],
  ['Tjahjono', 'Cahyono', 2],
  ['Dela Cruz, Maria', 'Maria De la Cruz', 4, 'other-order'],
  // Korea, Japan, Russian
  ['김정은', 'Kim Jong Un', 3, 'joined-or-split'],
  ['박근혜', 'Park Geun-hye', 3, 'read-from-script'],
  ['さくら', 'Sakura', 4, 'read-from-script'],
  ['Чайковский', 'Tchaikovsky', 3, 'read-from-script'],
  ['Sasha Ivanov', 'Alexander Ivanov', 3, 'call-name'],
  // slips
  ['FridrichBuchenberg', 'Friedrich Buchenberg', 3],
  ['Ig0r Sech1n', 'Igor Sechin', 4, 'digits-read-as-letters'],
  ['Donlad Trump', 'Donald Trump', 3],
]

for (const [a, b, level, reason] of same) {
  test(`${a} and ${b} can be one name`, () => {
    const found = compared(a, b)
    expect(found.level).toBeGreaterThanOrEqual(level)
    if (reason !== undefined) expect(found.reasons).toContain(reason)
  })
}

// Different people whose names a careless comparison would join.
const different: readonly (readonly [string, string, number])[] = [
  ['高石早苗', '高市早苗', 1],
  ['李明', '李敏', 2],
  ['Suharto', 'Siti Rahmawati', 0],
  ['Nguyen Van An', 'Nguyen Van Binh', 1],
  ['Mohammad Rahim', 'Mohammad Karim', 2],
  ['Aung Kyaw', 'Zaw Min', 0],
  ['William G. Frost', 'William W. Frost', 2],
  ['Chen Wei', 'Wong Ka Fai', 0],
]

for (const [a, b, most] of different) {
  test(`${a} and ${b} are not taken for one name`, () => {
    expect(compared(a, b).level).toBeLessThanOrEqual(most)
  })
}

test('a title is left out only when two other parts remain', () => {
  expect(nameTokens('U Ko').map(({ text }) => text)).toEqual(['u', 'ko'])
  expect(nameTokens('Daw Khin Khin').map(({ text }) => text)).toEqual(['khin', 'khin'])
  expect(nameTokens('Bin Laden').map(({ text }) => text)).toEqual(['bin', 'laden'])
})

test('a name without letters compares with nothing and says so', () => {
  expect(compared('123 😀', 'Chen')).toEqual({ level: 0, similarity: 0, reasons: ['no-name'] })
})
