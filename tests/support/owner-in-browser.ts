import type { BrowserContext, Page } from 'playwright-core'

/** An invented person who owns the installation under test. */
export const owner = { name: 'Ada Wren', email: 'ada.wren@example.org', password: 'seven quiet herons at dusk' }

/** Goes through the one-time address and ends signed in, on the list of cases. */
export async function becomeOwner(page: Page, ownerAddress: string): Promise<void> {
  await page.goto(ownerAddress)
  await page.getByRole('textbox', { name: 'Your name' }).fill(owner.name)
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(owner.email)
  await page.getByRole('textbox', { name: 'Password' }).fill(owner.password)
  await page.getByRole('button', { name: 'Make the account' }).click()
  await page.waitForURL((url) => url.pathname === '/cases')
}

/** The cookies of a browser as one header, for requests made outside it. */
export async function cookieHeader(context: BrowserContext): Promise<string> {
  return (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
}
