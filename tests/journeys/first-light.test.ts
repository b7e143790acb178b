import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { aPdf } from '#tests/support/a-file'
import { brokenRules } from '#tests/support/broken-rules'
import { launchBrowser } from '#tests/support/browser'
import {
  bringTableIn,
  checkAgainstCopy,
  checkAndSign,
  claimPassage,
  enterClaim,
  selectWords,
  storeCopy,
  takeTable,
} from '#tests/support/claim-in-browser'
import { becomeOwner, signInOwner } from '#tests/support/owner-in-browser'
import { goTo } from '#tests/support/press'
import { watchPage } from '#tests/support/watched-page'

const origin = inject('origin')
const ownerAddress = inject('ownerAddress')

let browser: Browser
let context: BrowserContext
let page: Page
const trouble: string[] = []
let recoveryCodes: string[] = []
let copyAddress = ''

beforeAll(async () => {
  browser = await launchBrowser()
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true })
  context.setDefaultTimeout(60_000)
  page = await context.newPage()
  watchPage(page, origin, trouble)
})
afterAll(async () => {
  await browser?.close()
})

/** The field of one question, by its key in the catalogue. */
const question = (key: string) => page.locator(`[id="${key}"]`)

/** Answers a question by its radio label and waits until the server has acknowledged it. */
async function answer(key: string, label: string): Promise<void> {
  const field = question(key)
  await field.getByRole('radio', { name: label, exact: true }).first().click({ force: true })
  await field.getByText(/^Saved at /).waitFor()
}

async function type(key: string, text: string): Promise<void> {
  const field = question(key)
  const box = field.getByRole('textbox').first()
  await box.fill(text)
  await box.press('Enter')
  await field.getByText(/^Saved at /).waitFor()
}

/** The rules of WCAG 2.2 AA that pages break, each with the first place where it is broken. */
async function brokenOn(addresses: readonly string[]): Promise<string[]> {
  const broken: string[] = []
  for (const address of addresses) {
    await page.goto(address)
    broken.push(...(await brokenRules(page)).map((rule) => `${address.slice(origin.length)} ${rule}`))
  }
  return broken
}

describe('from the first page to a verified report', () => {
  it('shows what this is, three doors and the worked example, before any account', async () => {
    await page.goto(origin)
    for (const door of [
      'Prepare a hearing',
      'A request for help has come in',
      'Draft a statement',
      'Open the worked example',
    ]) {
      expect(await page.getByRole('link', { name: door }).count()).toBeGreaterThan(0)
    }
    expect(await page.getByText(/no score/i).count()).toBeGreaterThan(0)
  })

  it('opens the worked example, switches a fact to "don’t know", and says what moved', async () => {
    await page.getByRole('link', { name: 'Open the worked example' }).first().click()
    await page.waitForURL('**/example')
    expect(await page.getByText('EXAMPLE', { exact: true }).count()).toBeGreaterThan(0)
    await page.getByText('As given. Switch a fact, and what moves is said here.').waitFor()
    const sent: string[] = []
    const note = (request: { method(): string; url(): string }) => {
      if (request.method() !== 'GET') sent.push(request.url())
    }
    page.on('request', note)
    const torture = page
      .locator('section, article')
      .filter({ has: page.getByRole('heading', { name: 'Torture and ill-treatment' }) })
    const before = await torture.first().textContent()
    await page.getByRole('button', { name: 'Switch this to don’t know' }).click()
    const said = page.getByText('As given. Switch a fact, and what moves is said here.')
    await expect.poll(() => torture.first().textContent(), { timeout: 60_000 }).not.toBe(before)
    await expect.poll(() => said.count(), { timeout: 60_000 }).toBe(0)
    // Nothing switched in the example leaves the browser.
    page.off('request', note)
    expect(sent).toEqual([])
  })

  it('opens a reason with its evidence and the contrary record', async () => {
    await page.goto(`${origin}/example`)
    await page
      .getByRole('button', { name: /Is ill-treatment in the places of detention/ })
      .first()
      .click()
    const reason = page.getByText(/records? behind this reason, \d+ records? against it/).first()
    await reason.waitFor()
    expect(await page.getByText(/Kim/).count()).toBeGreaterThan(0)
  })

  it('makes the owner through the one-time address, once', async () => {
    expect(ownerAddress).not.toBe('')
    await page.goto(`${origin}/cases`)
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    recoveryCodes = await becomeOwner(page, ownerAddress)
    expect(recoveryCodes).toHaveLength(10)
    const stranger = await browser.newContext()
    const again = await stranger.newPage()
    await again.goto(ownerAddress)
    expect(await again.getByRole('button', { name: 'Make the account' }).count()).toBe(0)
    await stranger.close()
  })

  it('opens a case with a code name and answers twenty questions, each saved by itself', async () => {
    await goTo(page, `${origin}/cases/new?for=hearing`)
    await page.getByRole('textbox', { name: /Code name/ }).fill('HERON-20')
    const state = page.getByRole('combobox', { name: /Requested state/ })
    await state.fill('Bel')
    await page.getByRole('option', { name: 'Belgium' }).click()
    await page.getByRole('button', { name: 'Open the case' }).click()
    await page.waitForURL('**/facts')
    const yes = [
      'detentionThere.certain',
      'request.redNotice',
      'proceedings.heldNow',
      'proceedings.hasLawyer',
      'request.dualCriminality',
      'proceedings.formalRequestReceived',
      'proceedings.detentionReviewed',
      'proceedings.travelRestricted',
      'proceedings.unexplainedDelay',
    ]
    const no = [
      'proceedings.freshRiskAssessment',
      'proceedings.interimMeasureGranted',
      'proceedings.remediesExhausted',
      'request.trialInAbsence',
      'request.politicalOffence',
      'request.limitationPeriodExpired',
      'request.noticeCancelled',
    ]
    for (const key of yes) await answer(key, 'Yes')
    for (const key of no) await answer(key, 'No')
    await answer('proceedings.livelihoodLost', 'Don’t know')
    await type('proceedings.nextHearing', '2026-12-03')
    await type('proceedings.heldSince', '2026-03-02')
    await type('proceedings.monthsHeld', '8')
    await page.reload()
    expect(
      await question('detentionThere.certain').getByRole('radio', { name: 'Yes', exact: true }).first().isChecked(),
    ).toBe(true)
    expect(
      await question('proceedings.livelihoodLost').getByRole('radio', { name: 'Don’t know' }).first().isChecked(),
    ).toBe(true)
  })

  it('refuses a day that does not exist at its field and keeps the rest', async () => {
    const field = question('proceedings.appealDeadline')
    await field.getByRole('textbox').first().fill('2026-02-30')
    await field.getByRole('textbox').first().press('Enter')
    await field.getByText('2026-02-30 is not a day that exists.').waitFor()
    expect(await field.getByRole('textbox').first().inputValue()).toBe('2026-02-30')
    await field.getByRole('textbox').first().fill('')
  })

  it('tells the loser when two editors answer the same question, and keeps what was typed', async () => {
    const second = await context.newPage()
    await goTo(second, page.url())
    await second
      .locator('[id="request.redNotice"]')
      .getByRole('radio', { name: 'No', exact: true })
      .first()
      .click({ force: true })
    await second
      .locator('[id="request.redNotice"]')
      .getByText(/^Saved at /)
      .waitFor()
    await second.close()
    await question('request.redNotice').getByRole('radio', { name: 'Don’t know' }).first().click({ force: true })
    await page.getByText('Somebody else answered this question while you did.').waitFor()
    expect(await question('request.redNotice').getByRole('radio', { name: 'Don’t know' }).first().isChecked()).toBe(
      true,
    )
    await page.getByRole('button', { name: 'Take what is on file' }).click()
    expect(
      await question('request.redNotice').getByRole('radio', { name: 'No', exact: true }).first().isChecked(),
    ).toBe(true)
  })

  it('shows the four areas with reasons for and against and what is undetermined', async () => {
    await page.getByRole('link', { name: 'Assessment', exact: true }).click()
    await page.waitForURL('**/assessment')
    for (const area of ['Torture and ill-treatment', 'Fair trial', 'Diplomatic assurances', 'Chilling effect']) {
      expect(await page.getByRole('heading', { name: area }).count()).toBeGreaterThan(0)
    }
    const text = await page.locator('main').textContent()
    expect(text).toMatch(/well supported/i)
    expect(text).not.toMatch(/\b\d+\s?%\s+(risk|likely|probab)/i)
  })

  it('issues a report whose file is recognised, and an altered file is not', async () => {
    await page.getByRole('link', { name: 'Report', exact: true }).click()
    await page.getByRole('button', { name: 'Issue the report' }).click()
    await page.getByText('Report 1 is issued.').waitFor({ timeout: 60_000 })
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the PDF' }).click(),
    ])
    const pdf = readFileSync(await download.path())
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
    expect(text).toContain('HERON-20')
    expect(text).toMatch(/Liu v\. Poland/)
    expect(await page.getByText(createHash('sha256').update(pdf).digest('hex')).count()).toBeGreaterThan(0)

    await goTo(page, `${origin}/verify`)
    await page
      .getByLabel('File (PDF or Word)')
      .setInputFiles({ name: 'report.pdf', mimeType: 'application/pdf', buffer: pdf })
    await page.getByText('This is report 1, unchanged.').waitFor()
    const altered = Buffer.from(pdf)
    altered[altered.length - 20] = (altered[altered.length - 20] ?? 0) ^ 1
    await page
      .getByLabel('File (PDF or Word)')
      .setInputFiles({ name: 'report.pdf', mimeType: 'application/pdf', buffer: altered })
    await page.getByText('This is not the file of report 1.').waitFor()
  })

  it('says what changed since the report, in words, once a fact is answered otherwise', async () => {
    await page.goBack()
    await page.getByRole('link', { name: 'What changed since report 1' }).click()
    await page.waitForURL('**/difference?from=report-1&to=now')
    await page.getByText('Nothing differs: no word, fact, rule, reason or record, and no version.').waitFor()
    await page.getByRole('link', { name: 'Facts', exact: true }).click()
    await page.waitForURL('**/facts')
    await answer('detentionThere.certain', 'No')
    await page.getByRole('link', { name: 'What changed', exact: true }).click()
    const facts = page.getByRole('region', { name: 'Facts on file' })
    await facts.waitFor()
    expect(await facts.getByRole('listitem').count()).toBe(1)
    expect(await facts.getByRole('definition').allTextContents()).toEqual([
      expect.stringMatching(/^Yes\. /),
      expect.stringMatching(/^No\. /),
    ])
    expect(await page.getByRole('region', { name: 'Reasons' }).getByText('Fell away').count()).toBe(1)
    await page.getByRole('group', { name: 'After' }).getByRole('combobox').selectOption({ label: 'As of a day' })
    await page.getByRole('group', { name: 'After' }).getByRole('textbox').fill('2018-07-27')
    await page.getByRole('button', { name: 'Compare' }).click()
    await page.getByText('The facts on file now, as of 27 July 2018').first().waitFor()
  })

  it('finds a record with accents folded and shows a contradicted one with the better version', async () => {
    await goTo(page, `${origin}/library`)
    await page.getByRole('searchbox').fill('constitucional espana')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByText('the best match first').waitFor()
    expect(await page.getByText(/Spanish Constitutional Court/).count()).toBeGreaterThan(0)
    // What was looked for stands in no address, and is there still for whoever comes back from a record.
    expect(page.url()).toBe(`${origin}/library`)
    await page.locator('a[href^="/library/records/"]').first().click()
    await page.waitForURL('**/library/records/**')
    await page.goBack()
    await page.getByText('the best match first').waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe('constitucional espana')
    await page.goto(`${origin}/library/records/kovrig-spavor-visits-count`)
    await page.getByText('Contradicted.').first().waitFor()
  })

  it('sets decided cases beside what the engine says of them, on a screen as narrow as a telephone too', async () => {
    await goTo(page, `${origin}/library`)
    await page.getByRole('link', { name: 'The bench' }).click()
    // The first to ask waits while every case is run.
    const liu = page.getByRole('region', { name: /^Liu v. Poland/ })
    await liu.waitFor({ timeout: 90_000 })
    const torture = liu.getByRole('row', { name: /^Torture/ })
    expect(await torture.getByText('Agrees', { exact: true }).count()).toBe(1)
    expect(await page.getByText(/\d ?%/).count()).toBe(0)
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  it('uploads a report, selects a passage, makes a claim of it, fills its slot, and finds it in the case', async () => {
    await enterClaim(page, origin, 'consistent and credible')
    const pages = ['Forty accounts from the north.', 'Of forty people, thirty-one were questioned at night.']
    await storeCopy(page, aPdf({ pages }))
    copyAddress = page.url()
    await page.getByRole('link', { name: 'The next' }).first().click()
    await page.waitForURL('**/library/copies/*?page=2')
    // Typed words are held against the copy as well as selected ones.
    await page.getByLabel('Quotation', { exact: true }).fill('thirty were questioned at night')
    expect(await checkAgainstCopy(page)).toContain('Not found')
    await selectWords(page, 'thirty-one were questioned at night')
    await expect
      .poll(() => page.getByLabel('Quotation', { exact: true }).inputValue())
      .toBe('thirty-one were questioned at night')
    expect(await checkAgainstCopy(page)).toContain('Found in the stored copy on page 2.')

    const title = 'Questioned after dark'
    const filled = await claimPassage(page, title, 'consistent and credible')
    expect(filled).toMatchObject({
      Source: 'Detention in the north: forty accounts (Institute for Custody Studies)',
      Quotation: 'thirty-one were questioned at night',
      'Place in the source': 'page 2 of the stored file',
    })
    // It was held against the copy that it was taken from.
    await page.getByText('Found in the stored copy on page 2.').waitFor()
    await checkAndSign(page)

    await goTo(page, `${copyAddress}?page=2`)
    expect(await page.locator('mark').allTextContents()).toEqual(['thirty-one were questioned at night'])
    await page.getByRole('link', { name: `[1] ${title}. Found as quoted.` }).click()
    await page.waitForURL('**/library/records/*')
    await page.getByText('Searched in three law libraries').waitFor()

    await page.goto(`${origin}/cases`)
    await page.getByRole('link', { name: 'HERON-20' }).click()
    await page.waitForURL('**/facts')
    await page.goto(page.url().replace(/\/facts$/, '/assessment'))
    expect(await page.content()).toContain(title)
  })

  it('takes its claims out as a table, and brings in the row that somebody added to it', async () => {
    const table = await takeTable(page, origin)
    // A row like one that is there, under words of its own, and with no id.
    const row = table.split('\r\n').find((one) => one.includes('Questioned after dark')) ?? ''
    const added = row.replace(/^[^,]+/, '').replaceAll(/Questioned after dark|thirty-one/g, 'Questioned at dawn')
    expect(await bringTableIn(page, `${table}${added}\r\n`)).toEqual([expect.stringMatching(/^Questioned at dawn/)])
    await page.getByRole('link', { name: 'Questioned at dawn' }).click()
    await page.waitForURL('**/library/records/*')
    await page.getByText('nobody has checked it against its source').first().waitFor()
    expect(await brokenOn([`${origin}/library/in-and-out`])).toEqual([])
  })

  it('breaks no rule of WCAG 2.2 AA on the pages of a case and of the library', async () => {
    await page.goto(`${origin}/cases`)
    await page.getByRole('link', { name: 'HERON-20' }).click()
    await page.waitForURL('**/facts')
    const caseAddress = page.url().replace(/\/facts$/, '')
    const broken = await brokenOn([
      `${origin}/cases`,
      `${origin}/cases/new?for=help`,
      `${caseAddress}/facts`,
      `${caseAddress}/assessment`,
      `${caseAddress}/difference?from=report-1&to=now`,
      `${caseAddress}/report`,
      `${origin}/library`,
      `${origin}/library/records/kovrig-spavor-visits-count`,
      `${origin}/library/new`,
      `${origin}/library/own`,
      `${origin}/library/sources`,
      `${origin}/library/to-do`,
      `${origin}/library/decisions/liu-v-poland-2022`,
      `${origin}/library/states/BE`,
      `${origin}/bench`,
      `${origin}/verify`,
    ])
    expect(broken).toEqual([])
  })

  it('breaks none on the page of a stored copy either, nor on the form that a passage of it fills', async () => {
    const claimed = `${origin}/library/new?copy=${copyAddress.split('/').at(-1)}&page=2`
    expect(await brokenOn([`${copyAddress}?page=2`, claimed])).toEqual([])
  })

  it('signs out, and the old page asks for a sign-in', async () => {
    await page.goto(`${origin}/cases`)
    await page.getByRole('link', { name: 'HERON-20' }).waitFor()
    const cookies = await context.cookies()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL((url) => url.pathname !== '/cases')
    // The session is a row that is gone: the saved cookie opens nothing.
    await context.addCookies(cookies)
    await page.goto(`${origin}/cases`)
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    await signInOwner(page, recoveryCodes[0] ?? '', '/cases')
    await page.getByRole('link', { name: 'HERON-20' }).waitFor()
  })

  it('caused no error in the browser and asked nothing of any other host', () => {
    expect(trouble).toEqual([])
  })
})
