import type { Page, Response } from 'playwright-core'

/** Whether React has taken a part of a page over. */
const isAwake = (part: SVGElement | HTMLElement | null) =>
  part !== null && Object.keys(part).some((key) => key.startsWith('__reactProps'))

const allAwake = () =>
  [...document.querySelectorAll('main :is(button, input, select, textarea)')].every((part) =>
    Object.keys(part).some((key) => key.startsWith('__reactProps')),
  )

/** Goes to a page of the application, and waits until React has taken over all that can be pressed or filled in there. */
export async function goTo(page: Page, address: string): Promise<Response | null> {
  const response = await page.goto(address)
  await page.waitForFunction(allAwake)
  return response
}

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
