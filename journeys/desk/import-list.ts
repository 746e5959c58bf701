import { basename } from 'node:path'
import type { Page } from 'playwright-core'

export interface ImportCounts {
  readonly read: number
  readonly taken: number
  readonly aside: number
  readonly unchanged: number
}

const equation = /([\d,]+) read = ([\d,]+) taken \+ ([\d,]+) set aside \+ ([\d,]+) unchanged/

/** Imports a file as someone at the desk does, and gives the counts the page showed. */
export async function importList(page: Page, file: string): Promise<ImportCounts> {
  await page.goto('/lists/import')
  await page.setInputFiles('input[type=file]', file)
  const shown = page.getByText(equation)
  await shown.waitFor()
  const [read, taken, aside, unchanged] = equation
    .exec((await shown.textContent()) ?? '')!
    .slice(1)
    .map((text) => Number(text.replaceAll(',', '')))
  const isNew = page.getByRole('radio', { name: 'A new list' })
  if (await isNew.count()) await isNew.check()
  await page.getByLabel('Issuer').fill(`Hand-over of ${basename(file)}`)
  await page.getByLabel('For what was it given?').fill('To find out who is missing')
  await page.getByLabel('On what ground').fill('Information sharing protocol')
  await page.getByLabel('Why is it imported?').fill('First hand-over')
  await page.getByRole('button', { name: /^Import [\d,]+ rows?/ }).click()
  await page.getByText('The list is in').waitFor({ timeout: 120_000 })
  return { read: read!, taken: taken!, aside: aside!, unchanged: unchanged! }
}
