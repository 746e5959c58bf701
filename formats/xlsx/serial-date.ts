/** Whether a number format shows a date: the built-in ones, or a custom one with a year, month or day outside quotes and brackets. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase()
  return /[ymd]/.test(bare) && (/[yd]/.test(bare) || /年|月|日/.test(code))
}

/** An Excel serial number as an ISO date. The 1900 system counts a 29 February 1900 that never was. Null outside years 1800-2200. */
export function dateOfSerial(serial: number, starts1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > 110_000) return null
  const days = Math.floor(serial) + (starts1904 ? 1462 : 0) - (serial < 60 && !starts1904 ? 0 : 1)
  return new Date(Date.UTC(1899, 11, 31) + days * 86_400_000).toISOString().slice(0, 10)
}
