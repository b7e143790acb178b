import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { brokenRules } from '#tests/support/broken-rules'
import { launchBrowser } from '#tests/support/browser'

const origin = inject('origin')
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

/** Rules of WCAG 2.2 AA that the page breaks, with the first place of each. */
async function violations(path: string, colorScheme: 'light' | 'dark', width: number): Promise<string[]> {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${origin}${path}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  // What lies far down has its likely height until it comes near: it is looked at as it is when a reader is there.
  await page.evaluate(() => {
    const near = new CSSStyleSheet()
    near.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(near)
  })
  const found = await brokenRules(page)
  await context.close()
  return found
}

it.each([
  ['/', 'light', 1280],
  ['/', 'dark', 390],
  ['/example', 'light', 1280],
  ['/example', 'dark', 390],
  ['/sign-in', 'light', 390],
  ['/rule-book', 'light', 1280],
  ['/rule-book/tests/torture/echr-article-3', 'dark', 390],
  ['/rule-book/rules/torture/general-situation-of-violence', 'light', 1280],
  ['/rule-book/facts/detentionThere.certain', 'dark', 1280],
  ['/rule-book/tests/torture/echr-article-3', 'light', 1280],
  ['/rule-book/authorities', 'light', 390],
  ['/rule-book/authorities/liu-v-poland-2022', 'dark', 1280],
  ['/rule-book/checks', 'light', 1280],
  ['/rule-book/coverage', 'dark', 390],
  ['/rule-book/coverage/BE', 'light', 1280],
  ['/no-such-page', 'dark', 1280],
] as const)('%s breaks no rule of WCAG 2.2 AA (%s, %i px)', async (path, scheme, width) => {
  expect(await violations(path, scheme, width)).toEqual([])
})
