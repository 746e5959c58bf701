import { createRootRoute, createRoute, createRouter, Navigate, Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { InvitationPage } from './accounts/invitation-page.tsx'
import { LinkPage } from './accounts/link-page.tsx'
import { SignInPage } from './accounts/sign-in-page.tsx'
import { UnlockPage } from './accounts/unlock-page.tsx'
import { useSession, useSessionQuery } from './data/session.ts'
import { NotFoundPage } from './desk/not-found-page.tsx'
import { Trouble } from './desk/trouble.tsx'
import { Frame } from './frame.tsx'
import { type PageLine, pages, publicPages } from './pages.ts'

/** Unlock first, then sign in, then the desk: whatever address was asked for. */
function Inside() {
  const { data: session, error, refetch } = useSessionQuery()
  if (!session) return error ? <Trouble failure={error} onRetry={() => void refetch()} /> : null
  if (session.locked) return <UnlockPage />
  if (!session.account) return <SignInPage isDemonstration={session.demonstration} />
  return <Frame />
}

function Start() {
  const { actions } = useSession()
  const first = pages.find(({ icon, permission }) => icon && (!permission || actions.includes(permission)))
  return <Navigate to={first?.path ?? '/organisation'} replace />
}

function Permitted({ line }: { line: PageLine }) {
  const { actions } = useSession()
  return !line.permission || actions.includes(line.permission) ? <line.page /> : <NotFoundPage />
}

/** A page outside the door: no session is asked for. */
function Outside({ line }: { line: (typeof publicPages)[number] }) {
  return (
    <Suspense>
      <line.page />
    </Suspense>
  )
}

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage })
const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: Inside })

export const router = createRouter({
  routeTree: root.addChildren([
    createRoute({ getParentRoute: () => root, path: '/sign-in', component: LinkPage }),
    createRoute({ getParentRoute: () => root, path: '/invitation', component: InvitationPage }),
    ...publicPages.map((line) =>
      createRoute({ getParentRoute: () => root, path: line.path, component: () => <Outside line={line} /> }),
    ),
    inside.addChildren([
      createRoute({ getParentRoute: () => inside, path: '/', component: Start }),
      ...pages.map((line) =>
        createRoute({ getParentRoute: () => inside, path: line.path, component: () => <Permitted line={line} /> }),
      ),
      createRoute({ getParentRoute: () => inside, path: '$', component: NotFoundPage }),
    ]),
  ]),
})
