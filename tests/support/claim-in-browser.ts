import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { goTo } from './press.ts'

const claim = 'Night-time questioning in the north'

/** Enters a claim in a source of its own, beside a rule of which some words are given. Ends on the page of the claim. */
export async function enterClaim(page: Page, origin: string, ruleWords: string): Promise<string> {
  await goTo(page, `${origin}/library/own`)
  await page.getByRole('link', { name: 'Enter a claim' }).click()
  await page.getByRole('combobox', { name: 'Source' }).fill('A new')
  await page.getByRole('option', { name: 'A new source' }).click()
  await page.getByLabel('Title of the document or page').fill('Detention in the north: forty accounts')
  await page.getByLabel('Publisher').fill('Institute for Custody Studies')
  await page.getByLabel('Date', { exact: true }).fill('2025-03-01')
  await page.getByLabel('Title', { exact: true }).fill(claim)
  await page.getByLabel('Proposition').fill('Thirty-one of forty people held in the north were questioned at night.')
  await describeClaim(page, ruleWords)
  return claim
}

/** What a claim does, from its day on; enters it and ends on its page. */
async function describeClaim(page: Page, ruleWords: string): Promise<void> {
  await page.getByLabel('As of').fill('2024-12-31')
  await page.getByLabel('What it does').selectOption('supports-risk')
  await page.getByText('Torture and ill-treatment', { exact: true }).click()
  await page.getByRole('combobox', { name: 'Rules that it stands beside' }).fill(ruleWords)
  await page.getByRole('option', { name: ruleWords }).first().click()
  await page.getByRole('button', { name: 'Enter the claim' }).click()
  await page.waitForURL('**/library/records/*')
  await page.getByText('As asserted:').waitFor()
}

/** From the page of a claim: stores a report of its source and ends on the page of the copy. */
export async function storeCopy(page: Page, report: Buffer): Promise<void> {
  await page.getByRole('link', { name: 'Detention in the north: forty accounts' }).first().click()
  await page.getByText('Store a copy').click()
  const file = { name: 'accounts.pdf', mimeType: 'application/pdf', buffer: report }
  await page.getByLabel('File', { exact: true }).setInputFiles(file)
  await page
    .getByRole('button', { name: /store|send/i })
    .last()
    .click()
  await page.getByRole('link', { name: 'accounts.pdf' }).click()
  await page.waitForURL('**/library/copies/*')
}

/** Drags the mouse over words in the text of a copy, as somebody would who reads it. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const text = page.locator('pre')
  await text.scrollIntoViewIfNeeded()
  const ends = await text.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1
      if (start === -1) continue
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, start + wanted.length)
      const lines = [...range.getClientRects()]
      const [first, last] = [lines[0], lines.at(-1)]
      if (!first || !last) return null
      const middle = (line: DOMRect) => line.top + line.height / 2
      return { from: [first.left, middle(first)] as const, to: [last.right, middle(last)] as const }
    }
    return null
  }, words)
  if (ends === null) throw new Error(`“${words}” is not in the text that is shown`)
  await page.mouse.move(...ends.from)
  await page.mouse.down()
  await page.mouse.move(...ends.to, { steps: 8 })
  await page.mouse.up()
}

/** What is said of the quotation on the page of a copy, once it is held against that copy. */
export async function checkAgainstCopy(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Check against this copy' }).click()
  const said = page.getByRole('status').getByText(/^(Found|Not found) in the stored copy/)
  await said.waitFor()
  return (await said.textContent()) ?? ''
}

/** From the page of a copy: makes a claim of its quotation, beside a rule of which some words are given. Ends on the page of the claim. */
export async function claimPassage(page: Page, title: string, ruleWords: string): Promise<Record<string, string>> {
  await page.getByRole('button', { name: 'Make a claim of this passage' }).click()
  await page.waitForURL('**/library/new?copy=*')
  const source = page.getByRole('combobox', { name: 'Source', exact: true })
  // The box has the name of what is chosen once its list is there.
  await expect.poll(() => source.inputValue()).not.toBe('')
  const filled: Record<string, string> = { Source: await source.inputValue() }
  for (const field of ['Quotation', 'Place in the source', 'Language of the quotation'] as const)
    filled[field] = await page.getByLabel(field, { exact: true }).inputValue()
  await page.getByLabel('Title', { exact: true }).fill(title)
  await page.getByLabel('Proposition').fill('Three in four of the people who were asked were questioned at night.')
  if (filled['Language of the quotation'] === '') await page.getByLabel('Language of the quotation').fill('en')
  await describeClaim(page, ruleWords)
  return filled
}

/** From the page of a claim: says that it was read in its source, and that nothing was found against it. */
export async function checkAndSign(page: Page): Promise<void> {
  await page.getByText('Move it to another state').click()
  await page.getByLabel('To', { exact: true }).selectOption('checked')
  await page.getByLabel('On what ground').fill('Read in the stored copy.')
  await page.getByRole('button', { name: 'Show what it moves' }).click()
  await page.getByRole('button', { name: 'Move it' }).click()
  await page.getByText('Checked against source:').first().waitFor()
  await page.getByText('Sign that you searched and found nothing').click()
  await page.getByLabel('Where you searched').fill('three law libraries')
  await page.getByLabel('With what words').fill('night questioning')
  await page.getByRole('button', { name: 'Sign it' }).click()
  await page.getByText('Searched in three law libraries').waitFor()
}

/** Takes what was entered here out as a table, as somebody would who clicks. */
export async function takeTable(page: Page, origin: string): Promise<string> {
  await goTo(page, `${origin}/library/in-and-out`)
  await page.getByLabel('Form').first().selectOption('csv')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Take the file' }).click()
  return readFile(await (await download).path(), 'utf8')
}

/** Shows what would come in of a table and adds it. Says what the page said would be added, by title. */
export async function bringTableIn(page: Page, table: string): Promise<string[]> {
  const file = { name: 'claims.csv', mimeType: 'text/csv', buffer: Buffer.from(table) }
  await page.getByLabel('File', { exact: true }).setInputFiles(file)
  await page.getByRole('button', { name: 'Show what would come in' }).click()
  const added = page.getByRole('region', { name: /^Claims that would be added/ }).getByRole('listitem')
  await added.first().waitFor()
  const said = await added.allTextContents()
  await page.getByRole('button', { name: /^Add / }).click()
  return said
}
