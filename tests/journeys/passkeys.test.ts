import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '#tests/support/browser'
import { cookieHeader, owner } from '#tests/support/owner-in-browser'
import { press } from '#tests/support/press'
import {
  freePort,
  ownDatabase,
  type StartedApplication,
  startApplication,
  stopApplication,
} from '#tests/support/start-application'

// Browsers make no passkeys for an address of numbers, so this application has a name.
let dataDir: string
let database: Awaited<ReturnType<typeof ownDatabase>>
let application: StartedApplication
let elsewhere: { origin: string; server: Server }
let browser: Browser
let context: BrowserContext
let page: Page
let keys: CDPSession
let authenticatorId: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'article-three-passkeys-'))
  database = await ownDatabase('passkeys')
  const port = await freePort()
  application = await startApplication({
    ...{ dataDir, port, databaseUrl: database?.url, ownerless: true },
    origin: `http://localhost:${port}`,
  })
  elsewhere = await anotherSite()
  browser = await launchBrowser()
  context = await browser.newContext()
  context.setDefaultTimeout(60_000)
  page = await context.newPage()
  keys = await context.newCDPSession(page)
  await keys.send('WebAuthn.enable')
  const options = {
    ...({ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true } as const),
    ...{ isUserVerified: true, automaticPresenceSimulation: true },
  }
  authenticatorId = (await keys.send('WebAuthn.addVirtualAuthenticator', { options })).authenticatorId
})
afterAll(async () => {
  await browser?.close()
  elsewhere?.server.close()
  await stopApplication(application)
  await database?.drop()
  await rm(dataDir, { recursive: true, force: true })
})

/** A site of somebody else's on the same host: a passkey for the host can be asked for there. */
async function anotherSite(): Promise<{ origin: string; server: Server }> {
  const port = await freePort()
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end('<!doctype html><title>elsewhere</title>')
  }).listen(port, '127.0.0.1')
  return { origin: `http://localhost:${port}`, server }
}

/** Asks a door as the pages do, with the cookies of this browser. */
async function ask(path: string, method: string, body?: unknown): Promise<{ status: number; json: unknown }> {
  const response = await context.request.fetch(`${application.origin}${path}`, {
    method,
    headers: { origin: application.origin, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { data: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status(), json: text === '' ? null : JSON.parse(text) }
}
const askedToSign = async () =>
  ((await ask('/api/session/passkey/options', 'POST')).json as { challenge: string }).challenge
const answer = async (response: unknown) => (await ask('/api/session/passkey', 'POST', { response })).status
const leave = () => ask('/api/session', 'DELETE')

/** Has the browser sign a challenge on the page where it is, as a page that asks for less than ours may. */
const sign = (on: Page, challenge: string, userVerification: 'required' | 'discouraged' = 'required') =>
  on.evaluate(
    async ([text, verification]) => {
      const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
      const publicKey = { challenge: bytes, rpId: 'localhost', userVerification: verification }
      const credential = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential
      return credential.toJSON() as { response: { userHandle?: string | null } }
    },
    [challenge, userVerification] as const,
  )

describe('S06 a passkey', () => {
  it('is made as the first second factor, and signs in alone from then on', async () => {
    await page.goto(application.ownerAddress ?? '')
    await page.getByRole('textbox', { name: 'Your name' }).fill(owner.name)
    await page.getByRole('textbox', { name: 'E-mail address' }).fill(owner.email)
    await page.getByRole('textbox', { name: 'Password' }).fill(owner.password)
    await press(page, 'Make the account')
    await press(page, 'Make a passkey')
    await press(page, 'I have kept them')
    await page.waitForURL((url) => url.pathname === '/cases')
    await leave()
    await page.goto(`${application.origin}/cases`)
    await press(page, 'Sign in with a passkey')
    await page.waitForURL((url) => url.pathname === '/cases')
    expect((await ask('/api/session', 'GET')).json).toMatchObject({ state: 'signed-in', fresh: true })
  })

  it('is asked for without saying who has one', async () => {
    await leave()
    expect((await ask('/api/session/passkey/options', 'POST')).json).toMatchObject({
      allowCredentials: [],
      userVerification: 'required',
      rpId: 'localhost',
    })
  })

  it('opens nothing with an answer that was given before', async () => {
    const given = await sign(page, await askedToSign())
    expect(await answer(given)).toBe(200)
    await leave()
    expect(await answer(given)).toBe(401)
    await askedToSign()
    expect(await answer(given)).toBe(401)
  })

  it('opens nothing with an answer to what another browser was asked', async () => {
    const other = await browser.newContext()
    const asked = await other.request.post(`${application.origin}/api/session/passkey/options`, {
      headers: { origin: application.origin },
    })
    const { challenge } = (await asked.json()) as { challenge: string }
    await askedToSign()
    expect(await answer(await sign(page, challenge))).toBe(401)
    await other.close()
  })

  it('opens nothing with an answer that was given on another site', async () => {
    const challenge = await askedToSign()
    await page.goto(elsewhere.origin)
    const given = await sign(page, challenge)
    await page.goto(`${application.origin}/sign-in`)
    expect(await answer(given)).toBe(401)
  })

  it('opens nothing without its person', async () => {
    await keys.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
    const unverified = await answer(await sign(page, await askedToSign(), 'discouraged'))
    await keys.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
    expect(unverified).toBe(401)
    expect(await answer(await sign(page, await askedToSign()))).toBe(200)
  })

  it('opens nothing when its counter falls behind, and the trail says so', async () => {
    await leave()
    const { credentials } = await keys.send('WebAuthn.getCredentials', { authenticatorId })
    const [credential] = credentials
    await keys.send('WebAuthn.removeCredential', { authenticatorId, credentialId: credential!.credentialId })
    await keys.send('WebAuthn.addCredential', { authenticatorId, credential: { ...credential!, signCount: 1 } })
    expect(await answer(await sign(page, await askedToSign()))).toBe(401)
    expect(await trail()).toContainEqual({ action: 'passkey.fall-behind', outcome: 'refused' })
    expect((await cookieHeader(context)).includes('article-three.session')).toBe(false)
  })
})

/** What the trail says last. */
async function trail(): Promise<{ action: string; outcome: string }[]> {
  const socket = () => JSON.parse(readFileSync(join(dataDir, 'owner.json'), 'utf8')) as { socketDirectory: string }
  const client = new Client(
    database
      ? { connectionString: database.url }
      : { host: socket().socketDirectory, port: 5432, user: 'postgres', database: 'postgres' },
  )
  await client.connect()
  const { rows } = await client.query<{ action: string; outcome: string }>(
    'SELECT action, outcome FROM audit_events ORDER BY seq DESC LIMIT 5',
  )
  await client.end()
  return rows
}
