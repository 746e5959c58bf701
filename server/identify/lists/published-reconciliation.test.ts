import { expect, test } from 'vitest'
import { publishedReconciliation } from './published-reconciliation.ts'

test('the published list of 7,141 people adds up to 7,158, and two of its countries do not add up', () => {
  const [bgf] = publishedReconciliation()
  const line = (label: string) => bgf!.lines.find((each) => each.label === label)
  expect(line('people')).toMatchObject({ stated: 7141, counted: 7158, contradicts: true })
  expect(line('men')).toMatchObject({ stated: 6716, counted: 6714, contradicts: true })
  expect(line('women')).toMatchObject({ stated: 425, counted: 425, contradicts: false })
  expect(line('PK: men and women added up')).toMatchObject({ stated: 78, counted: 68, contradicts: true })
  expect(bgf!.lines.filter(({ label }) => label.includes('Malaysia'))).toMatchObject([{ stated: 69, counted: 70 }])
})

test('every line names where it was printed', () => {
  for (const { lines } of publishedReconciliation())
    for (const { source } of lines) expect(source).toMatch(/^https:\/\//)
})
