// `npm start`: works on a fresh clone, with only Node and npm present.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, root } from './install.js'

try {
  ensureInstalled()
  ensureBuilt()
} catch (failure) {
  console.error(failure.message)
  process.exit(1)
}
const launcher = join(root, 'server', 'bin', 'homeward.js')
const server = spawn(process.execPath, [launcher, 'start', ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
