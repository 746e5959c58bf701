// Bundles the server and its commands (esbuild) and the pages (Vite) into dist folders. Called by npm's `prepare`.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'

const root = new URL('..', import.meta.url).pathname
const parts = process.argv.slice(2)
const wants = (part) => parts.length === 0 || parts.includes(part)

if (wants('server')) await buildServer()
if (wants('web') && existsSync(join(root, 'web', 'index.html'))) await buildWeb()

/** One entry per command, per worker thread and for the server; shared code is split into chunks, libraries stay outside. */
async function buildServer() {
  const { build } = await import('esbuild')
  const server = join(root, 'server')
  const commands = list(join(server, 'commands')).map((file) => `commands/${file}`)
  const workers = list(join(server, 'platform'), { recursive: true }).filter((file) => file.endsWith('-worker.ts'))
  const entries = [...commands, ...workers.map((file) => `platform/${file}`)]
  if (existsSync(join(server, 'main.ts'))) entries.push('main.ts')
  rmSync(join(server, 'dist'), { recursive: true, force: true })
  if (entries.length === 0) return
  await build({
    absWorkingDir: server,
    entryPoints: entries,
    outdir: 'dist',
    outbase: '.',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'linked',
    logLevel: 'warning',
    loader: { '.sql': 'text' },
    plugins: [
      {
        name: 'libraries-stay-outside',
        setup: ({ onResolve }) => {
          onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
            if (kind === 'entry-point' || path.startsWith('@homeward/') || !isReachable(path)) return undefined
            return { path, external: true }
          })
        },
      },
    ],
  })
}

/** A library that npm keeps inside another workspace cannot be found from the bundle: it is taken in. */
function isReachable(specifier) {
  if (isBuiltin(specifier)) return true
  const name = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1)
  return [root, join(root, 'server')].some((folder) => existsSync(join(folder, 'node_modules', ...name)))
}

async function buildWeb() {
  const { build } = await import('vite')
  await build({ root: join(root, 'web'), configFile: join(root, 'web', 'vite.config.ts'), logLevel: 'warn' })
}

function list(folder, { recursive = false } = {}) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
}
