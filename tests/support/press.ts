import type { Page } from 'playwright-core'

/** Whether React has taken a part of a page over. */
const isAwake = (part: SVGElement | HTMLElement | null) =>
  part !== null && Object.keys(part).some((key) => key.startsWith('__reactProps'))

/**
 * Presses a button once React has taken it over. A page is there before its scripts have run: on a busy machine a press would
 * come too early and be lost, which nobody who sees that nothing happens leaves at that.
 */
export async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true })
  await button.waitFor()
  await page.waitForFunction(isAwake, await button.elementHandle())
  await button.click()
}
