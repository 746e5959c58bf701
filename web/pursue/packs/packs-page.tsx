import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, type FreezePack } from '../../data/api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { useText } from '../../i18n/use-text.ts'
import { Page } from '../../ui/shell/page.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import styles from '../pursue.module.css'
import { Answers } from './answers.tsx'
import { PackCard } from './pack-card.tsx'
import { ServiceTable } from './service-table.tsx'

const files = ['request.pdf', 'request.csv', 'request.json', 'manifest.json'] as const

/** What an investigator asked services to hold, and the files of what was released. */
export function PacksPage() {
  const text = useText()
  const packs = useQuery({ queryKey: ['packs'], queryFn: api.packs })
  return (
    <Page title={text('pages.packs')} lead={text('pursue.pack.lead')}>
      <Loaded query={packs}>
        {({ packs: all }) => {
          const mine = all.filter((pack) => pack.mine)
          return mine.length === 0 ? (
            <Empty title={text('pursue.pack.emptyTitle')}>{text('pursue.pack.empty')}</Empty>
          ) : (
            <div className={styles.cards}>
              {mine.map((pack) => (
                <PackCard key={pack.id} pack={pack}>
                  <Stage pack={pack} />
                </PackCard>
              ))}
              <ServiceTable packs={mine} />
            </div>
          )
        }}
      </Loaded>
    </Page>
  )
}

function Stage({ pack }: { pack: FreezePack }) {
  const text = useText()
  return (
    <>
      {pack.state === 'waiting' && <p className={styles.soft}>{text('pursue.pack.waits')}</p>}
      {pack.state === 'refused' && <p className={styles.soft}>{text('pursue.pack.kept')}</p>}
      {pack.state === 'released' && (
        <p className={styles.files}>
          {files.map((name) => (
            <a key={name} href={api.packFileAddress(pack.id, name)} download>
              {text(`pursue.pack.file.${name.replace('.', '-') as 'request-pdf'}`)}
            </a>
          ))}
        </p>
      )}
      {pack.state === 'released' && <Answers pack={pack} />}
      {pack.mine && (
        <p>
          <Link to="/traces/$trace" params={{ trace: pack.trace }}>
            {text('pursue.pack.trace')}
          </Link>
        </p>
      )}
    </>
  )
}
