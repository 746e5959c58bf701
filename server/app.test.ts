import { readFileSync } from 'node:fs'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { expect, test } from 'vitest'
import { openApiDocument } from './app.ts'

const generated = (name: string) => readFileSync(new URL(`./generated/${name}`, import.meta.url), 'utf8')

test('the generated interface is fresh: "npm run generate" changes nothing', async () => {
  expect(`${JSON.stringify(openApiDocument, null, 1)}\n`).toBe(generated('openapi.json'))
  const source = JSON.parse(JSON.stringify(openApiDocument)) as Parameters<typeof openapiTypescript>[0]
  expect(astToString(await openapiTypescript(source))).toBe(generated('openapi.ts'))
})
