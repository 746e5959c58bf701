import { fileFormats, Problem } from '@homeward/domain'
import { z } from 'zod'
import { defineCommand } from '../platform/command-line.ts'

export const command = defineCommand({
  summary: 'print the JSON Schema of a file format',
  usage: `Usage: homeward schema NAME\n\nNAME is one of: ${Object.keys(fileFormats).join(', ')}.`,
  options: {},
  run: async ({ words, result }) => {
    const [name] = words
    const schema = name === undefined ? undefined : fileFormats[name]
    if (schema === undefined) {
      throw new Problem(
        'usage-wrong',
        `There is no such format; choose one of: ${Object.keys(fileFormats).join(', ')}.`,
      )
    }
    const text = z.toJSONSchema(schema)
    result(text, JSON.stringify(text, null, 2))
  },
})
