// Writes server/generated/openapi.{json,ts} from the server's own endpoints; a test compares them on every run.
import { writeFileSync } from 'node:fs'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { register } from 'tsx/esm/api'

register()
const { openApiDocument } = await import('../server/app.ts')
const folder = new URL('../server/generated/', import.meta.url)
writeFileSync(new URL('openapi.json', folder), `${JSON.stringify(openApiDocument, null, 1)}\n`)
writeFileSync(new URL('openapi.ts', folder), astToString(await openapiTypescript(openApiDocument)))
