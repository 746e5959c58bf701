/**
 * The secret of a link stands behind `#`, which no browser sends and no log keeps. It is taken once and wiped from the
 * address, so that it stays out of the history too.
 */
export function takeToken(): string {
  const token = decodeURIComponent(location.hash.slice(1))
  history.replaceState(null, '', location.pathname)
  return token
}
