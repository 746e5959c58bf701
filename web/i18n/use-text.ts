import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'

export type Text = TFunction

/** The words of the pages in the reader's language. */
export function useText(): Text {
  return useTranslation().t
}
