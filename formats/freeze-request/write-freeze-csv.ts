import type { FreezeRequest } from '@homeward/domain'

/** The holdings of a request as CSV. */
export function writeFreezeCsv(request: FreezeRequest): string {
  const rows = request.holdings.map(({ address, kind, tx, output, time, firm, high }) =>
    [address, kind, tx, output, time, firm, high].join(','),
  )
  return `${['address,kind,tx,output,time,firm,high', ...rows].join('\n')}\n`
}
