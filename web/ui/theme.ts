export type Theme = 'light' | 'dark' | 'device'

const place = 'homeward.theme'
const prefersDark = () => matchMedia('(prefers-color-scheme: dark)')

/** The chosen look; nothing else is kept in this browser outside the session cookie. */
export function chosenTheme(): Theme {
  const kept = localStorage.getItem(place)
  return kept === 'light' || kept === 'dark' ? kept : 'device'
}

export function chooseTheme(theme: Theme): void {
  if (theme === 'device') localStorage.removeItem(place)
  else localStorage.setItem(place, theme)
  showTheme()
}

/** Puts the chosen look on the page, and follows the device where nothing was chosen. */
export function showTheme(): void {
  const chosen = chosenTheme()
  document.documentElement.dataset['theme'] = chosen === 'device' ? (prefersDark().matches ? 'dark' : 'light') : chosen
}

export function followDeviceTheme(): void {
  showTheme()
  prefersDark().addEventListener('change', showTheme)
}
