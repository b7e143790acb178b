import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aZip } from '#tests/support/a-file'
import { launchBrowser } from '#tests/support/browser'
import { docxParts } from '#tests/support/file-parts'
import { becomeOwner } from '#tests/support/owner-in-browser'
import { goTo } from '#tests/support/press'
import {
  freePort,
  ownDatabase,
  type StartedApplication,
  startApplication,
  stopApplication,
} from '#tests/support/start-application'

/** Where pictures of the pages go; nowhere without. */
const pictures = process.env.PICTURES

let dataDir: string
let database: Awaited<ReturnType<typeof ownDatabase>>
let application: StartedApplication
let browser: Browser
let page: Page
let caseAddress: string
/** The Word file of the first edition. */
let issued: Buffer

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'article-three-documents-'))
  database = await ownDatabase('documents')
  application = await startApplication({ dataDir, port: await freePort(), databaseUrl: database?.url, ownerless: true })
  browser = await launchBrowser()
  const context = await browser.newContext({ acceptDownloads: true, viewport: { width: 1280, height: 900 } })
  page = await context.newPage()
  await becomeOwner(page, application.ownerAddress ?? '')
  caseAddress = await aCaseLike('willow-7')
})
afterAll(async () => {
  await browser?.close()
  await stopApplication(application)
  await database?.drop()
  await rm(dataDir, { recursive: true, force: true })
})

/** A case with the facts of an example, under another code name. */
async function aCaseLike(example: string): Promise<string> {
  const file = JSON.parse(await readFile(`examples/${example}.json`, 'utf8')) as Record<string, unknown>
  const { requestingState, requestedState, facts } = file
  const id = await page.evaluate(
    async (json) => {
      const answer = await fetch('/api/cases', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(json),
      })
      return ((await answer.json()) as { id: string }).id
    },
    { reference: 'ROWAN-52', requestingState, requestedState, facts },
  )
  return `${application.origin}/cases/${id}`
}

async function look(name: string): Promise<void> {
  // What a button that waits has announced to screen readers is a picture, which is taken away after seven seconds.
  await expect.poll(() => page.locator('div[role="img"]').count(), { timeout: 60_000 }).toBe(0)
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  await picture(name)
}

async function picture(name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
}

/** A file that a link of the page leads to. */
async function bytesOf(link: string): Promise<Buffer> {
  const address = await page.getByRole('link', { name: link }).getAttribute('href')
  return (await page.request.get(new URL(address ?? '', page.url()).href)).body()
}

const verify = (name: string, buffer: Buffer = Buffer.alloc(0)) =>
  page.getByLabel('File (PDF or Word)').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

/** Answers a question of the case as another window would. */
const answer = (key: string, value: boolean) =>
  page.evaluate(
    async ([address, facts]) => {
      const etag = (await fetch(address)).headers.get('etag') ?? ''
      const headers = { 'content-type': 'application/json', 'if-match': etag }
      const { status } = await fetch(address, { method: 'PATCH', headers, body: JSON.stringify({ facts }) })
      if (status !== 200) throw new Error(`the fact was not saved: ${status}`)
    },
    [`/api/cases/${caseAddress.split('/').at(-1)}/facts`, { [key]: { value, says: 'client' } }] as const,
  )

const saved = () => page.getByText(/^Saved at /).waitFor()
const begin = async (kind: string, form?: string) => {
  await goTo(page, `${caseAddress}/documents`)
  await page.getByRole('combobox', { name: 'Kind' }).selectOption({ label: kind })
  if (form !== undefined) await page.getByRole('combobox', { name: 'Form' }).selectOption({ label: form })
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.waitForURL(/\/documents\/[0-9a-f-]{36}$/)
}

describe('a lawyer writes a document', () => {
  it('begins one, is told what is missing, writes it, and takes away what was issued', async () => {
    await goTo(page, `${caseAddress}/documents`)
    await look('documents')
    await begin('Triage note')
    await page.getByText('“Next safe step” has to be written.').waitFor()
    expect(await page.getByRole('button', { name: 'Issue an edition' }).isDisabled()).toBe(true)
    await page.getByRole('textbox', { name: 'Next safe step' }).fill('Reach the duty lawyer today. Send no names.')
    await saved()
    await page.getByText('Nothing stands against issuing it.').waitFor()
    await look('triage-note')
    await page.getByRole('button', { name: 'Issue an edition' }).click()
    await page.getByText('Edition 1 is issued.').waitFor()
    await page.getByRole('link', { name: 'PDF of edition 1' }).waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Word of edition 1' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('ROWAN-52 Triage note 1.docx')
    issued = await readFile((await file.path()) ?? '')
    expect(issued.subarray(0, 2).toString()).toBe('PK')
  })

  it('sees what changed since the edition, brings it back from Word, and chooses where both were changed', async () => {
    const step = page.getByRole('textbox', { name: 'Next safe step' })
    await step.fill('Reach the duty lawyer tomorrow. Send no names.')
    await saved()
    await page.getByRole('button', { name: 'Compare' }).click()
    await page.waitForURL(/\/redline\?from=1&to=draft$/)
    const words = page.getByRole('region', { name: 'The words' })
    await words.locator('ins', { hasText: 'tomorrow' }).waitFor()
    expect(await words.locator('del', { hasText: 'today' }).textContent()).toContain('[taken out: ')
    await page.getByRole('heading', { name: 'Words of the author' }).waitFor()
    await look('redline')
    const [redline] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Word file with tracked changes' }).click(),
    ])
    expect(redline.suggestedFilename()).toBe('ROWAN-52 Triage note 1 and draft compared.docx')
    if (pictures) await redline.saveAs(join(pictures, 'redline.docx'))
    const [redlineToRead] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'PDF of what changed' }).click(),
    ])
    expect(redlineToRead.suggestedFilename()).toBe('ROWAN-52 Triage note 1 and draft compared.pdf')
    if (pictures) await redlineToRead.saveAs(join(pictures, 'redline.pdf'))
    await page.getByRole('link', { name: 'Back to the document' }).click()
    const sinceIssue = page.getByRole('link', { name: 'What changed since edition 1' })
    expect(await sinceIssue.getAttribute('href')).toMatch(/\/redline\?from=1&to=draft$/)

    const edited = aZip(
      [...docxParts(issued)].map(([name, data]) => ({ name, data: data.replace('lawyer today.', 'lawyer tonight.') })),
    )
    const file = { name: 'edited.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(edited) }
    await page.getByLabel('Edited Word file').setInputFiles(file)
    await page.getByRole('heading', { name: 'Changed in Word, and here too' }).waitFor()
    const takeOver = page.getByRole('button', { name: 'Take these changes over' })
    expect([await takeOver.isDisabled(), await step.inputValue()]).toEqual([true, expect.stringContaining('tomorrow')])
    await look('brought-back')
    await page.getByText('Keep your words', { exact: true }).click()
    await takeOver.click()
    await expect.poll(() => step.inputValue()).toBe('Reach the duty lawyer tonight. Send no names.')
    await saved()
  })

  it('drops what was issued on the page Verify, and is told what it is and what has changed since', async () => {
    const [pdf, word] = await Promise.all(['PDF of edition 1', 'Word of edition 1'].map(bytesOf))
    await page.getByRole('link', { name: 'Verify a file' }).click()
    await page.getByRole('heading', { name: 'Verify a file' }).waitFor()
    await verify('note.pdf', pdf)
    await page.getByText('This is edition 1 of the document “Triage note”, unchanged.').waitFor()
    await page.getByText('Nothing that it rests on has changed').waitFor()
    await picture('verify-unchanged')
    await answer('proceedings.hasLawyer', false)
    await verify('note.docx', word)
    await page.getByText('What it rests on has changed.').waitFor()
    await page.getByRole('region', { name: 'Facts on file' }).waitFor()
    await look('verify-changed')
    await verify('note edited.pdf', Buffer.concat([pdf ?? Buffer.alloc(0), Buffer.from('\n')]))
    await page.getByText('This is not the file of edition 1 of the document').waitFor()
    await picture('verify-edited')
    await verify('letter.pdf', Buffer.from('%PDF-1.7 of somebody else'))
    await page.getByText('This file is not known here.').waitFor()
    await picture('verify-unknown')
  })

  it('cites a record, rewords a paragraph, adds one, and finds all of it after a reload', async () => {
    await begin('Hearing brief', 'Belgium: chamber of indictments')
    const argument = page.getByRole('textbox', { name: 'Argument (may stay empty)' })
    await argument.fill('The material is stored')
    await page.getByText('Cite a record or a paragraph in “Argument”').click()
    const record = page.getByRole('combobox', { name: 'Record, cited in a footnote' })
    await record.selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Add the footnote' }).click()
    await expect.poll(() => argument.inputValue()).toMatch(/stored\[\[record:.+\]\]$/)
    await saved()
    const summary = page.locator('#p-12')
    await summary.getByText('By hand').click()
    await summary.getByRole('button', { name: 'Reword' }).click()
    await summary.getByRole('textbox', { name: 'In your words' }).fill('In my own words, for this court.')
    await summary.getByRole('button', { name: 'Keep these words' }).click()
    await page.getByText('Not saved yet …').waitFor()
    await saved()
    await page.reload()
    await page.locator('p', { hasText: 'In my own words, for this court.' }).first().waitFor()
    await page.getByText('Reworded by you').first().waitFor()
    await look('hearing-brief')
    await page
      .getByRole('combobox', { name: 'Language of our wording' })
      .selectOption({ label: 'English and French, side by side' })
    await page.getByRole('combobox', { name: 'Style of citations' }).selectOption({ label: 'OSCOLA (4th edition)' })
    await page.getByText('Not saved yet …').waitFor()
    await saved()
    await page.getByRole('heading', { name: 'Summary / Résumé' }).waitFor()
    if (pictures) await page.screenshot({ path: join(pictures, 'hearing-brief-in-two-columns.png') })
    await page.setViewportSize({ width: 390, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    if (pictures) await page.screenshot({ path: join(pictures, 'hearing-brief-390.png') })
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  it('finds left out what may endanger somebody, and puts it in by one press', async () => {
    const question = 'Does the person have close relatives in the requesting state?'
    await answer('family.relativesThere', true)
    await begin('Hearing brief', 'Any court')
    const leftOut = page.getByRole('region', { name: 'Left out of this document' })
    await leftOut.getByText(question).waitFor()
    await page.getByText(/that may endanger somebody (is|are) left out, and what rests on/).waitFor()
    const printed = page.locator('table').filter({ hasText: question })
    expect(await printed.count()).toBe(0)
    await look('left-out')
    await leftOut.getByRole('button', { name: `Put in: ${question}` }).click()
    await leftOut.getByText('You put it in: it is printed.').waitFor()
    await saved()
    await page.reload()
    await leftOut.getByText('You put it in: it is printed.').waitFor()
    await page.getByText('You put in what may endanger somebody').waitFor()
    await printed.first().waitFor({ state: 'attached' })
  })

  it('is told when another window was at it, and keeps what was typed', async () => {
    await begin('Note for the client')
    const other = await page.context().newPage()
    await goTo(other, page.url())
    await other.getByRole('textbox', { name: 'To you' }).fill('Dear client, from the other window.')
    await other.getByText(/^Saved at /).waitFor()
    const mine = page.getByRole('textbox', { name: 'To you' })
    await mine.fill('Dear client, from this window.')
    await page.getByText('Somebody else, or another window of yours, changed this document meanwhile.').waitFor()
    expect(await mine.inputValue()).toBe('Dear client, from this window.')
    await other.close()
  })
})
