import { createInstance } from 'i18next'
import Icu from 'i18next-icu'
import { initReactI18next } from 'react-i18next'
import { en } from './en.ts'

const texts = createInstance()

/** Loads the words of the pages. React escapes what it shows, so the texts need not. */
export async function startTexts(): Promise<void> {
  await texts
    .use(Icu)
    .use(initReactI18next)
    .init({
      lng: 'en',
      fallbackLng: 'en',
      resources: { en: { translation: en } },
      interpolation: { escapeValue: false },
    })
}
