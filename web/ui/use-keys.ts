import { useEffect, useRef } from 'react'

type Keys = Readonly<Record<string, () => void>>

/** Single keys for repeated work. Silent while someone types, while a dialog is open, and with Ctrl, Alt or Meta held. */
export function useKeys(keys: Keys): void {
  const current = useRef(keys)
  current.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      const target = event.target as Element
      if (target.closest('input, textarea, select, dialog')) return
      const act = current.current[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
