import type { Page } from 'playwright-core'

/** Asks the office from within a page, as the page itself does. */
export function ask<Answer>(page: Page, method: string, path: string, body?: object): Promise<Answer> {
  return page.evaluate(
    async ([verb, address, json]) => {
      const answer = await fetch(`/api/v1${address}`, {
        method: verb!,
        ...(json ? { body: json, headers: { 'content-type': 'application/json' } } : {}),
      })
      if (!answer.ok) throw new Error(`${verb} ${address}: ${answer.status} ${await answer.text()}`)
      return answer.json()
    },
    [method, path, body ? JSON.stringify(body) : ''] as const,
  )
}
