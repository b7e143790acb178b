import type { BrowserContext, Page } from 'playwright-core'
import { codeAt } from '#lib/server/identity/totp'
import { press } from './press.ts'

/** An invented person who owns the installation under test. */
export const owner = { name: 'Ada Wren', email: 'ada.wren@example.org', password: 'seven quiet herons at dusk' }

/**
 * Goes through the one-time address, sets up an authenticator app and ends signed in, on the list of cases.
 * @returns the recovery codes, each of which signs the owner in once more
 */
export async function becomeOwner(page: Page, ownerAddress: string): Promise<string[]> {
  await page.goto(ownerAddress)
  await page.getByRole('textbox', { name: 'Your name' }).fill(owner.name)
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(owner.email)
  await page.getByRole('textbox', { name: 'Password' }).fill(owner.password)
  await press(page, 'Make the account')
  return setUpApp(page)
}

/** From the page that a first sign-in leads to, by an authenticator app, to the list of cases. */
export async function setUpApp(page: Page): Promise<string[]> {
  await page.waitForURL((url) => url.pathname === '/sign-in/second-step')
  await press(page, 'Set up an app')
  const secret = (await page.locator('[data-secret]').textContent())?.replaceAll(' ', '') ?? ''
  await page.getByRole('textbox', { name: 'Code from the app' }).fill(codeAt(secret, new Date()))
  await press(page, 'Use this app')
  const kept = page.getByRole('button', { name: 'I have kept them' })
  await kept.waitFor()
  const codes = await page.getByRole('listitem').locator('code').allTextContents()
  await kept.click()
  await page.waitForURL((url) => url.pathname === '/cases')
  return codes
}

/** Signs the owner in, with one of the recovery codes as the second step, and waits for a page of ours. */
export async function signInOwner(page: Page, recoveryCode: string, path: string): Promise<void> {
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(owner.email)
  await page.getByRole('textbox', { name: 'Password' }).fill(owner.password)
  await press(page, 'Sign in')
  await page.waitForURL((url) => url.pathname === '/sign-in/second-step')
  await page.getByRole('textbox', { name: 'Code' }).fill(recoveryCode)
  await press(page, 'Go on')
  await page.waitForURL((url) => url.pathname === path)
}

/** The cookies of a browser as one header, for requests made outside it. */
export async function cookieHeader(context: BrowserContext): Promise<string> {
  return (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
}
