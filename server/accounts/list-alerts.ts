import { type Accounts, detailsOf } from './accounts.ts'

/** What a coordinator should look at, the latest first. */
export function listAlerts(accounts: Accounts) {
  return [...accounts.office.register().all('alert')]
    .sort((a, b) => b.position - a.position)
    .slice(0, 100)
    .map(({ id, fields }) => ({
      id,
      at: fields['day'] as string,
      kind: fields['kind'] as string,
      by: detailsOf(accounts, fields['by'] as string).name,
      count: fields['count'] as number,
    }))
}
