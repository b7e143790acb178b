import type { BrowserContext, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { cookieHeader, signInOwner } from '#tests/support/owner-in-browser'
import { ask } from '#tests/support/raw-http'
import { canaries, isAwake, type WebEdge } from '#tests/support/web-edge'

/** A browser of its own, signed in and at work on the case. */
async function atWork(
  { browser, origin, caseId, recoveryCodes }: WebEdge,
  tab: 'Facts' | 'What changed',
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${origin}/sign-in`)
  await signInOwner(page, recoveryCodes.shift() ?? '', '/cases')
  await page.goto(`${origin}/cases/${caseId}/report`)
  await page.getByRole('link', { name: tab, exact: true }).click()
  await page.getByRole('link', { name: tab, exact: true }).and(page.locator('[aria-current=page]')).waitFor()
  await page.evaluate(() => localStorage.setItem('kept', 'something'))
  return { context, page }
}

/** Everything of ours that a tab can find in its browser. */
const kept = (page: Page) =>
  page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
  ])

const showsCase = async (page: Page) => {
  const html = await page.content()
  return canaries.some((canary) => html.includes(canary))
}

export function leaving(edge: () => WebEdge): void {
  it('S13 leaves nothing in the browser after signing out: not on Back, not in another tab, not in its stores', async () => {
    const { origin, caseId } = edge()
    const { context, page } = await atWork(edge(), 'What changed')
    const other = await context.newPage()
    await other.goto(`${origin}/cases/${caseId}/report`)
    await other.waitForFunction(isAwake)
    expect([await showsCase(page), await showsCase(other)]).toEqual([true, true])
    const [ended] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'DELETE'),
      page.waitForURL('**/sign-in'),
      page.getByRole('button', { name: 'Sign out' }).click(),
    ])
    expect(await ended.headerValue('clear-site-data')).toBe('"cache","cookies","storage"')
    // The other tab follows by itself.
    await other.waitForURL('**/sign-in')
    expect(await context.cookies()).toEqual([])
    expect(await kept(page)).toEqual([])
    for (let steps = 0; steps < 3; steps++) {
      await page.goBack({ waitUntil: 'networkidle' })
      expect(`${page.url()} ${await showsCase(page)}`).toMatch(/\/sign-in(\?\S*)? false$/)
    }
    const reopened = await context.newPage()
    await reopened.goto(`${origin}/cases/${caseId}/facts`)
    expect(new URL(reopened.url()).pathname).toBe('/sign-in')
    await context.close()
  })

  it('S13 lets the browser forget by the other way out too, the route of next-auth', async () => {
    const { origin } = edge()
    const { context, page } = await atWork(edge(), 'What changed')
    const cookie = await cookieHeader(context)
    const [ended] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith('/api/auth/signout')),
      page.evaluate(async () => {
        const { csrfToken } = await (await fetch('/api/auth/csrf')).json()
        await fetch('/api/auth/signout', { method: 'POST', body: new URLSearchParams({ csrfToken }) })
      }),
    ])
    expect(await ended.headerValue('clear-site-data')).toBe('"cache","cookies","storage"')
    expect((await ask(origin, { target: '/api/session', headers: { cookie } })).status).toBe(401)
    await context.close()
  })

  it('leaves at once at the third Escape, in every tab, with the session ended and no question asked', async () => {
    const { origin, caseId } = edge()
    const { context, page } = await atWork(edge(), 'Facts')
    const other = await context.newPage()
    await other.goto(`${origin}/cases/${caseId}/report`)
    await other.waitForFunction(isAwake)
    const cookie = await cookieHeader(context)
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.message())
      void dialog.accept()
    })
    // An answer that cannot be saved: leaving a page in the ordinary way would be asked about.
    await page.route('**/facts', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
    await page
      .locator('[id="request.redNotice"]')
      .getByRole('radio', { name: 'No', exact: true })
      .first()
      .click({ force: true })
    for (let times = 0; times < 3; times++) await page.keyboard.press('Escape')
    await page.waitForURL('about:blank')
    await other.waitForURL('about:blank')
    expect(asked).toEqual([])
    await expect.poll(() => context.cookies(), { timeout: 60_000 }).toEqual([])
    expect((await ask(origin, { target: '/api/session', headers: { cookie } })).status).toBe(401)
    await page.goBack({ waitUntil: 'networkidle' })
    expect(await showsCase(page)).toBe(false)
    await page.goto(`${origin}/sign-in`)
    expect(await kept(page)).toEqual([])
    await context.close()
  })
}
