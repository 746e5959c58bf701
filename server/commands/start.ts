import { Problem } from '@homeward/domain'
import { createApp } from '../app.ts'
import { run } from '../main.ts'
import { defineCommand, wholeNumber } from '../platform/command-line.ts'
import { defaultDataFolder, openInstallation } from '../platform/installation.ts'
import { readPassphrase } from '../platform/secret-prompt.ts'

export const command = defineCommand({
  summary: 'start the office: the database, the pages and their interface',
  usage: `Usage: homeward start [options]        npm start -- [options]

  --port NUMBER            where the pages are (default 8400)
  --data FOLDER            where everything is kept (default ~/.homeward, as root /var/lib/homeward)
  --empty                  a real installation, empty, with a passphrase; without it the first start makes a
                           demonstration with synthetic people, which stays one for ever
  --passphrase-file FILE   the passphrase, first line of a file; - for standard input (default: the terminal)

DATABASE_URL uses a PostgreSQL server (a role that owns nothing), DATABASE_ADMIN_URL lets it bring the tables up to date.`,
  options: {
    port: { type: 'string' },
    data: { type: 'string' },
    empty: { type: 'boolean' },
    'passphrase-file': { type: 'string' },
  },
  run: async ({ options, say, result }) => {
    const port = wholeNumber(options.port, 'port', 8400)
    if (port < 1 || port > 65_535) throw new Problem('usage-wrong', '--port is a number from 1 to 65535.')
    const installation = await openInstallation(options.data ?? defaultDataFolder(), options.empty)
    say(`${installation.demonstration ? 'Demonstration' : 'Installation'} in ${installation.folder}`)
    let lose: (reason: Problem) => void = () => undefined
    const lost = new Promise<never>((_, reject) => {
      lose = reject
    })
    lost.catch(() => undefined)
    const program = await run({
      installation,
      port,
      environment: process.env,
      createApp,
      say,
      askPassphrase: (isNew) => askPassphrase(isNew, options['passphrase-file']),
      onLost: () =>
        lose(
          new Problem(
            'went-wrong',
            'The database stopped and could not be started again; nothing acknowledged was lost.',
          ),
        ),
    })
    try {
      if (program.isLocked) say('Locked: nothing can be read until someone opens it with the passphrase on the page.')
      say('Ctrl-C stops it.')
      // Listened for before anyone can know that it runs: whoever stops it at once is heard.
      const stopped = untilStopped()
      result(
        { format: 'homeward.started/1', origin: program.origin, signIn: program.signInLink ?? null },
        program.signInLink === undefined ? program.origin : `${program.origin}\nSign in, once: ${program.signInLink}`,
      )
      await Promise.race([stopped, lost])
      say('Stopping …')
    } finally {
      await program.close()
    }
  },
})

async function askPassphrase(isNew: boolean, file: string | undefined): Promise<string | undefined> {
  if (!isNew) return readPassphrase('Passphrase (empty: stay locked and open it on the page):', file)
  const first = await readPassphrase('Choose a passphrase of several words; without it nothing can ever be read:', file)
  if (file === undefined && first !== undefined && (await readPassphrase('Once more:')) !== first) {
    throw new Problem('input-invalid', 'The two passphrases are not the same: start again.')
  }
  return first
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    // The signal may come twice: from the terminal and from the npm script. It is heard to the end so that neither cuts the closing short.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
}
