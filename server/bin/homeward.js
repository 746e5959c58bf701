#!/usr/bin/env node
// The `homeward` command: plain JavaScript, so that npm can link it before anything is built.
import { existsSync, readdirSync } from 'node:fs'

const folder = new URL('../dist/commands/', import.meta.url)
const [name, ...rest] = process.argv.slice(2)

if (!existsSync(folder)) {
  console.error('homeward is not built yet: run "npm install" in its folder.')
  process.exit(1)
}
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.slice(0, -3))
  .sort()

if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
  console.log('Usage: homeward <command> [options]\n')
  for (const each of names) {
    const { command } = await import(new URL(`${each}.js`, folder).href)
    console.log(`  ${each.padEnd(12)} ${command.summary}`)
  }
  console.log('\nhomeward <command> --help tells what a command takes.')
  process.exit(name === undefined ? 2 : 0)
}
if (!names.includes(name)) {
  console.error(`homeward has no command "${name.slice(0, 40)}"; "homeward --help" lists them.`)
  process.exit(2)
}
const { command } = await import(new URL(`${name}.js`, folder).href)
process.exitCode = await command.start(rest)
