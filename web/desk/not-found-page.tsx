import { Link } from '@tanstack/react-router'
import { useText } from '../i18n/use-text.ts'
import { Page } from '../ui/shell/page.tsx'

/** The same words for what does not exist and for what is not shown to this role. */
export function NotFoundPage() {
  const text = useText()
  return (
    <Page title={text('pages.notFound')} lead={text('notFound.lead')}>
      <p>
        <Link to="/">{text('notFound.home')}</Link>
      </p>
    </Page>
  )
}
