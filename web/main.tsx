import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource/noto-sans/400.css'
import '@fontsource/noto-sans/600.css'
import './ui/tokens.css'
import './ui/base.css'
import { Refusal } from './data/refusal.ts'
import { sessionKey } from './data/session.ts'
import { startTexts } from './i18n/start-texts.ts'
import { router } from './router.tsx'
import { followDeviceTheme } from './ui/theme.ts'

/** A session that ended, or an office that was locked, shows at the door at once. */
const onError = (failure: Error) => {
  if (failure instanceof Refusal && ['sign-in-needed', 'locked'].includes(failure.code)) {
    void client.invalidateQueries({ queryKey: sessionKey })
  }
}

const client: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      staleTime: 5000,
      refetchOnWindowFocus: false,
      retry: (tries, failure) => tries < 2 && !(failure instanceof Refusal),
    },
  },
})

followDeviceTheme()
void import('./ui/fonts-of-names.ts')
await startTexts()
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
