import type { Page } from 'playwright-core'
import { oneTimeCode } from './one-time-code.ts'

export interface Credentials {
  readonly email: string
  readonly password: string
  /** The key in the authenticator. */
  readonly secret: string
}

/** Accepts an invitation as its holder does: reads the key off the page, types the code the authenticator shows, and is inside. */
export async function acceptInvitation(
  page: Page,
  link: string,
  { email, password, saysEmail }: Omit<Credentials, 'secret'> & { readonly saysEmail: boolean },
): Promise<Credentials> {
  await page.goto(link)
  await page.getByRole('img', { name: 'Picture of the key for your authenticator' }).waitFor()
  const secret = ((await page.getByLabel('Or type this key').textContent()) ?? '').replaceAll(' ', '')
  if (saysEmail) await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByLabel('Six digits it shows now').fill(oneTimeCode(secret))
  await page.getByRole('button', { name: 'Accept and sign in' }).click()
  await page.getByRole('navigation').waitFor()
  return { email, password, secret }
}
