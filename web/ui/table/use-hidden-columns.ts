import { useState } from 'react'

/** Which columns someone hid, remembered in this browser under the table's name. */
export function useHiddenColumns(table: string): [ReadonlySet<string>, (id: string) => void] {
  const place = `homeward.columns.${table}`
  const [hidden, setHidden] = useState<ReadonlySet<string>>(
    () => new Set((localStorage.getItem(place) ?? '').split(' ').filter(Boolean)),
  )
  const toggle = (id: string) => {
    const next = new Set(hidden)
    if (!next.delete(id)) next.add(id)
    localStorage.setItem(place, [...next].join(' '))
    setHidden(next)
  }
  return [hidden, toggle]
}
