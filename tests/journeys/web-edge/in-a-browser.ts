import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { addressOf, appRoutes } from '#tests/support/app-routes'
import { isAwake, type WebEdge } from '#tests/support/web-edge'
import { withoutDatabase } from '#tests/support/without-database'

const pages = appRoutes.filter(({ kind }) => kind === 'page')

/** What the content policy stopped in a page, and anything that ran though it must not. */
async function watch(context: BrowserContext): Promise<{ page: Page; stopped: string[] }> {
  const page = await context.newPage()
  const stopped: string[] = []
  await page.exposeFunction('__stopped', (what: string) => stopped.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as { __stopped(what: string): void }).__stopped
      report(`${location.pathname} ${event.effectiveDirective} ${event.blockedURI}`)
    })
  })
  return { page, stopped }
}

const hasRun = (page: Page) => page.evaluate(() => '__ran' in window)

export function inABrowser(edge: () => WebEdge): void {
  it('S46 S22 shows every page awake with nothing stopped and nothing run, to its owner and to a stranger', async () => {
    const { origin, browser, context, caseId } = edge()
    const stranger = await browser.newContext()
    const stopped: string[] = []
    const asleep: string[] = []
    for (const visitor of [context, stranger]) {
      const watched = await watch(visitor)
      const { page } = watched
      // A stranger is sent to sign in from every page about something of somebody's: those without parameters will do.
      const theirs = pages.filter(({ pattern }) => visitor === context || !pattern.includes('['))
      const paths = [...theirs.map((route) => addressOf(route, caseId)), '/no-such-page', '/api/no-such-route']
      for (const path of paths) {
        await page.goto(`${origin}${path}`)
        await page.waitForFunction(isAwake).catch(() => asleep.push(path))
        if (await hasRun(page)) stopped.push(`${path} ran`)
        expect(await page.title()).toMatch(/^[\w:’, ]+( · Article Three)?$/)
        expect(await page.title()).not.toMatch(/canary|WILLOW/i)
      }
      await page.goto(`${origin}/_global-error`)
      stopped.push(...watched.stopped)
      await page.close()
    }
    await stranger.close()
    expect(asleep).toEqual([])
    expect(stopped).toEqual([])
  })

  it('S22 runs nothing and is stopped nowhere when a hostile case is printed', async () => {
    const { origin, context, caseId } = edge()
    const { page, stopped } = await watch(context)
    await page.emulateMedia({ media: 'print' })
    for (const part of ['facts', 'assessment', 'report']) {
      await page.goto(`${origin}/cases/${caseId}/${part}`)
      await page.waitForFunction(isAwake)
      expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
      if (await hasRun(page)) stopped.push(`${part} ran`)
    }
    expect(stopped).toEqual([])
    await page.close()
  })

  it('S46 stops what was put into a page: a script inside it, one from elsewhere, a handler, a style', async () => {
    const { origin, context, caseId } = edge()
    const elsewhere = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/javascript').end('window.__ran = 1')
    }).listen(0, '127.0.0.1')
    await once(elsewhere, 'listening')
    const foreign = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/x.js`
    const { page, stopped } = await watch(context)
    await page.goto(`${origin}/cases/${caseId}/report`)
    await page.waitForFunction(isAwake)
    await page.evaluate((src) => {
      const put = (fill: (script: HTMLScriptElement) => void) => {
        const script = document.createElement('script')
        fill(script)
        document.body.append(script)
      }
      put((script) => {
        script.textContent = 'window.__ran = 1'
      })
      put((script) => {
        script.src = src
      })
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src="/none" onerror="window.__ran = 1"><p style="color:red">x</p>',
      )
      document.body.insertAdjacentHTML('beforeend', '<iframe src="/"></iframe><base href="https://evil.invalid/">')
    }, foreign)
    await expect
      .poll(() => stopped.map((line) => line.split(' ')[1]).sort(), { timeout: 60_000 })
      .toEqual(['base-uri', 'frame-src', 'script-src-attr', 'script-src-elem', 'script-src-elem', 'style-src-attr'])
    expect(await hasRun(page)).toBe(false)
    await page.close()
    elsewhere.close()
  })

  it('S46 says in its own words that something failed, with nothing stopped, while the database is away', async () => {
    const { origin, context, caseId } = edge()
    const { page, stopped } = await watch(context)
    await withoutDatabase(edge(), async () => {
      await page.goto(`${origin}/cases/${caseId}/facts`)
      await page.getByRole('heading', { level: 1, name: /could not be shown/ }).waitFor()
      await page.getByRole('button', { name: 'Leave at once' }).waitFor()
    })
    expect(stopped).toEqual([])
    await expect
      .poll(async () => (await page.goto(`${origin}/cases`))?.status(), { timeout: 60_000, interval: 500 })
      .toBe(200)
    await page.close()
  })
}
