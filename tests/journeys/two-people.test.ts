import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '#tests/support/browser'
import { becomeOwner, setUpApp } from '#tests/support/owner-in-browser'
import { goTo } from '#tests/support/press'
import {
  freePort,
  ownDatabase,
  type StartedApplication,
  startApplication,
  stopApplication,
} from '#tests/support/start-application'

/** An invented person, who is asked in. */
const second = { name: 'Tomas Breitner', email: 'tomas.breitner@example.org', password: 'a lantern over nine bridges' }
/** Where pictures of the pages go; nowhere without. */
const pictures = process.env.PICTURES

let dataDir: string
let database: Awaited<ReturnType<typeof ownDatabase>>
let application: StartedApplication
let browser: Browser
let owner: Page
let other: Page
let caseAddress: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'article-three-two-people-'))
  database = await ownDatabase('two_people')
  application = await startApplication({ dataDir, port: await freePort(), databaseUrl: database?.url, ownerless: true })
  browser = await launchBrowser()
  owner = await (await aBrowser()).newPage()
  other = await (await aBrowser()).newPage()
  await becomeOwner(owner, application.ownerAddress ?? '')
})
afterAll(async () => {
  await browser?.close()
  await stopApplication(application)
  await database?.drop()
  await rm(dataDir, { recursive: true, force: true })
  await rm(`${dataDir}.keys`, { force: true })
})

async function aBrowser(): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  context.setDefaultTimeout(60_000)
  return context
}

const open = (page: Page, path: string) => goTo(page, `${application.origin}${path}`)
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
async function picture(page: Page, name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
}

describe('S19 two people and the end of a case', () => {
  it('somebody is asked in, who sees nothing before they are confirmed', async () => {
    await open(owner, '/people')
    await owner.getByText('Lawyer', { exact: true }).last().click()
    await press(owner, 'Make an invitation')
    const address = await owner.getByText('/invitation?').textContent()
    await picture(owner, 'invited')
    await goTo(other, address ?? '')
    await other.getByRole('textbox', { name: 'Your name' }).fill(second.name)
    await other.getByRole('textbox', { name: 'E-mail address' }).fill(second.email)
    await other.getByRole('textbox', { name: 'Password' }).fill(second.password)
    await other.getByRole('button').last().click()
    await other.getByRole('heading', { name: 'Accepted' }).waitFor()
    await picture(other, 'accepted')
    await signIn()
    expect(new URL(other.url()).pathname).toBe('/sign-in')
    await open(owner, '/people')
    await press(owner, `Confirm ${second.name}`)
    await owner.getByText('confirmed').first().waitFor()
    await picture(owner, 'confirmed')
    await signIn()
    await setUpApp(other)
  })

  it('a case is shared with them, and its end asked for: neither does it alone', async () => {
    await open(owner, '/cases/new')
    await owner.getByRole('combobox', { name: /requested state|state asked/i }).fill('Belgium')
    await owner
      .getByRole('option', { name: /Belgium/ })
      .first()
      .click()
    await press(owner, 'Open the case')
    await owner.waitForURL('**/facts')
    caseAddress = new URL(owner.url()).pathname.replace('/facts', '')
    expect((await open(other, `${caseAddress}/facts`))?.status()).toBe(404)
    await open(owner, `${caseAddress}/people`)
    await press(owner, `Share it with ${second.name}`)
    await owner.getByRole('button', { name: `Take ${second.name} off the case` }).waitFor()
    await open(owner, `${caseAddress}/keeping`)
    expect(await owner.getByRole('button', { name: 'Erase for good' }).count()).toBe(0)
    await owner.locator('#erase ~ form').getByLabel('Why').fill('the person asked for it')
    await press(owner, 'Ask to erase it')
    await owner.getByText('You have asked for it').waitFor()
    await picture(owner, 'asked')
    await open(owner, '/approvals')
    expect(await owner.getByRole('button', { name: 'Approve' }).count()).toBe(0)
  })

  it('the other approves, the one who asked erases, and it is there for neither', async () => {
    await open(other, '/approvals')
    await picture(other, 'to-approve')
    await press(other, 'Approve')
    await other.getByText('approved', { exact: false }).first().waitFor()
    await open(other, `${caseAddress}/keeping`)
    expect(await other.getByRole('button', { name: 'Erase for good' }).count()).toBe(0)
    await open(owner, `${caseAddress}/keeping`)
    await picture(owner, 'approved')
    await press(owner, 'Erase for good')
    await owner.waitForURL((url) => url.pathname === '/cases')
    for (const page of [owner, other]) {
      expect((await open(page, `${caseAddress}/facts`))?.status()).toBe(404)
      await open(page, '/cases')
      expect(await page.locator(`a[href^="${caseAddress}"]`).count()).toBe(0)
    }
    await picture(owner, 'erased')
  })
})

async function signIn(): Promise<void> {
  await open(other, '/sign-in')
  await other.getByRole('textbox', { name: 'E-mail address' }).fill(second.email)
  await other.getByRole('textbox', { name: 'Password' }).fill(second.password)
  await press(other, 'Sign in')
  await other.waitForLoadState('networkidle')
}
