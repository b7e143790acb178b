import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { becomeOwner, cookieHeader } from './owner-in-browser.ts'
import {
  freePort,
  ownDatabase,
  type StartedApplication,
  startApplication,
  stopApplication,
} from './start-application.ts'

/** A running application with an owner, a browser in which she is signed in, and a case that must not get out. */
export interface WebEdge {
  origin: string
  application: StartedApplication
  dataDir: string
  database: Awaited<ReturnType<typeof ownDatabase>>
  browser: Browser
  context: BrowserContext
  cookie: string
  caseId: string
  /** Each signs the owner in once more. */
  recoveryCodes: string[]
}

/** Words of the case that no answer to a stranger may hold. */
export const canaries = ['CANARY-7731', 'canary-where-5520']

/** What would run if any page put it into itself as it stands. */
const payloads = [
  '<script>window.__ran=1</script>',
  '"><img src=x onerror=window.__ran=1>',
  "'-window.__ran=1-'",
  '</script><script>window.__ran=1</script>',
  '<svg onload=window.__ran=1>',
  'javascript:window.__ran=1',
  '</textarea><script>window.__ran=1</script>',
  '{{constructor.constructor("window.__ran=1")()}}',
  '<iframe srcdoc="<script>parent.__ran=1</script>">',
  '<a href="javascript:window.__ran=1" autofocus onfocus=window.__ran=1>x</a>',
  '<style>@import "//evil.invalid"</style>',
  '\u2028window.__ran=1//<!--',
]

/** For a page to wait for: true once React has taken it over, which needs every one of its scripts. */
export const isAwake = () => {
  const button = document.querySelector('button')
  return button !== null && Object.keys(button).some((key) => key.startsWith('__reactProps'))
}

export async function openWebEdge(): Promise<WebEdge> {
  const dataDir = await mkdtemp(join(tmpdir(), 'article-three-edge-'))
  const database = await ownDatabase('edge')
  const application = await startApplication({
    dataDir,
    port: await freePort(),
    databaseUrl: database?.url,
    ownerless: true,
  })
  const browser = await launchBrowser()
  const stopped = { application, browser, database, dataDir }
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    const recoveryCodes = await becomeOwner(page, application.ownerAddress ?? '')
    await page.close()
    const cookie = await cookieHeader(context)
    const caseId = await openHostileCase(application.origin, cookie)
    return { ...stopped, origin: application.origin, context, cookie, caseId, recoveryCodes }
  } catch (error) {
    await closeWebEdge(stopped)
    throw error
  }
}

export async function closeWebEdge(
  edge: Pick<WebEdge, 'application' | 'browser' | 'database' | 'dataDir'>,
): Promise<void> {
  await edge.browser.close()
  await stopApplication(edge.application)
  await edge.database?.drop()
  await rm(edge.dataDir, { recursive: true, force: true })
}

/** A whole case in which every place in the material is a canary and something that must not run. */
async function openHostileCase(origin: string, cookie: string): Promise<string> {
  const { facts } = JSON.parse(readFileSync('examples/willow-7.json', 'utf8')) as { facts: Record<string, unknown> }
  let count = 0
  const hostile = (entry: unknown): unknown => {
    if (Array.isArray(entry) && typeof entry[0] === 'object') return entry.map(hostile)
    const written = typeof entry === 'object' && entry !== null && !Array.isArray(entry)
    if (written && !('says' in entry)) return entry
    const said = written ? entry : { value: entry, says: 'document' }
    return { ...said, where: `${canaries[1]} ${payloads[count++ % payloads.length]}` }
  }
  const answer = await fetch(`${origin}/api/cases`, {
    method: 'POST',
    headers: { cookie, origin, 'content-type': 'application/json' },
    body: JSON.stringify({
      reference: `${canaries[0]} <script>window.__ran=1</script>`,
      requestingState: 'CN',
      requestedState: 'BE',
      facts: Object.fromEntries(Object.entries(facts).map(([key, entry]) => [key, hostile(entry)])),
    }),
  })
  if (answer.status !== 201) throw new Error(`the case was not opened: ${await answer.text()}`)
  return ((await answer.json()) as { id: string }).id
}
