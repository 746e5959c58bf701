import { useText } from '../../i18n/use-text.ts'
import { Page } from '../../ui/shell/page.tsx'
import { PacksToDecide } from './packs-to-decide.tsx'

/** What a second person releases or keeps back. */
export function WaitingPacksPage() {
  const text = useText()
  return (
    <Page title={text('pages.waitingPacks')} lead={text('pursue.decide.lead')}>
      <PacksToDecide />
    </Page>
  )
}
