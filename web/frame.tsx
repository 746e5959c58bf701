import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { Suspense, useEffect } from 'react'
import { AccountMenu } from './accounts/account-menu.tsx'
import { useSession } from './data/session.ts'
import { useFreshAnswers } from './data/use-fresh-answers.ts'
import { JobNews } from './desk/job-news.tsx'
import { useText } from './i18n/use-text.ts'
import { type PageLine, pages } from './pages.ts'
import { NavGroup } from './ui/shell/nav-group.tsx'
import { Shell } from './ui/shell/shell.tsx'
import { Waiting } from './ui/status/waiting.tsx'

/** The desk around every page of someone signed in: only the pages of their role, and the mark of a demonstration. */
export function Frame() {
  const text = useText()
  const session = useSession()
  const { pathname } = useLocation()
  useFreshAnswers(session)
  const mine = pages.filter(({ icon, permission }) => icon && (!permission || session.actions.includes(permission)))
  const stages = [...new Set(mine.map(({ stage }) => stage))]
  const here = pathname.split('/')[1]
  useEffect(() => {
    // The window's title names the page, never a person: it ends up in histories and task bars.
    const page = pages.find(({ path }) => path.split('/')[1] === here)
    document.title = page ? `${text(`pages.${page.title}`)} · ${text('product')}` : text('product')
  }, [here, text])
  return (
    <Shell
      words={{ product: text('product'), skip: text('skipToContent'), navigation: text('pagesNavigation') }}
      mark={session.demonstration && text('demonstration')}
      navigation={stages.map((stage) => (
        <NavGroup key={stage} title={text(`stage.${stage}`)}>
          {mine
            .filter((page) => page.stage === stage)
            .map((page) => (
              <PageLink key={page.path} page={page} isHere={currentOf(mine, pathname) === page} />
            ))}
        </NavGroup>
      ))}
      foot={<AccountMenu />}
      news={<JobNews session={session} />}
    >
      <Suspense fallback={<Waiting label={text('common.loading')} />}>
        <Outlet />
      </Suspense>
    </Shell>
  )
}

function PageLink({ page, isHere }: { page: PageLine; isHere: boolean }) {
  const text = useText()
  const { icon: Sign, alerts: Alerts } = page
  return (
    <Link to={page.path} aria-current={isHere ? 'page' : undefined} activeProps={{}} activeOptions={{ exact: true }}>
      {Sign && <Sign aria-hidden="true" />}
      {text(`pages.${page.title}`)}
      {Alerts && <Alerts />}
    </Link>
  )
}

/** The page of the navigation that holds this address: the one with the longest path that it starts with. */
function currentOf(mine: readonly PageLine[], pathname: string): PageLine | undefined {
  return mine
    .filter(({ path }) => pathname === path || pathname.startsWith(`${path}/`))
    .toSorted((a, b) => b.path.length - a.path.length)[0]
}
