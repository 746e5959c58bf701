import { useQuery } from '@tanstack/react-query'
import { publicApi } from '../../data/public-api.ts'
import { Loaded } from '../../desk/loaded.tsx'
import { showDay } from '../../i18n/show-day.ts'
import { useText } from '../../i18n/use-text.ts'
import { Page } from '../../ui/shell/page.tsx'
import { Empty } from '../../ui/status/empty.tsx'
import styles from './public-frame.module.css'
import { PublicFrame } from './public-frame.tsx'

/** Everything that was made public. */
export function PublicPage() {
  const text = useText()
  const shelf = useQuery({ queryKey: ['public'], queryFn: publicApi.releases })
  return (
    <PublicFrame isDemonstration={shelf.data?.demonstration ?? false}>
      <Page title={text('publicPage.title')} lead={text('publicPage.lead')}>
        <Loaded query={shelf}>
          {({ releases }) =>
            releases.length === 0 ? (
              <Empty title={text('publicPage.empty')} />
            ) : (
              <ul className={styles.releases}>
                {releases.map(({ id, kind, title, about, published }) => (
                  <li key={id} className={styles.release}>
                    <a href={`/public/${id}`}>{title}</a>
                    {about && <p>{about}</p>}
                    <p className={styles.soft}>
                      {text(`publicKind.${kind}`)} · {showDay(published)}
                    </p>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </Page>
    </PublicFrame>
  )
}
