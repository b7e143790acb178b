import type { Page } from 'playwright-core'

const claim = 'Night-time questioning in the north'

/** Enters a claim in a source of its own, beside a rule of which some words are given. Ends on the page of the claim. */
export async function enterClaim(page: Page, origin: string, ruleWords: string): Promise<string> {
  await page.goto(`${origin}/library/own`)
  await page.getByRole('link', { name: 'Enter a claim' }).click()
  await page.getByRole('combobox', { name: 'Source' }).fill('A new')
  await page.getByRole('option', { name: 'A new source' }).click()
  await page.getByLabel('Title of the document or page').fill('Detention in the north: forty accounts')
  await page.getByLabel('Publisher').fill('Institute for Custody Studies')
  await page.getByLabel('Date', { exact: true }).fill('2025-03-01')
  await page.getByLabel('Title', { exact: true }).fill(claim)
  await page.getByLabel('Proposition').fill('Thirty-one of forty people held in the north were questioned at night.')
  await page.getByLabel('As of').fill('2024-12-31')
  await page.getByLabel('What it does').selectOption('supports-risk')
  await page.getByText('Torture and ill-treatment', { exact: true }).click()
  await page.getByRole('combobox', { name: 'Rule that it stands beside' }).fill(ruleWords)
  await page.getByRole('option', { name: ruleWords }).first().click()
  await page.getByRole('button', { name: 'Enter the claim' }).click()
  await page.waitForURL('**/library/records/*')
  await page.getByText('As asserted:').waitFor()
  return claim
}

/** From the page of a claim: stores a file of its source and ends on the page of the copy. */
export async function storeCopy(page: Page, text: string): Promise<void> {
  await page.getByRole('link', { name: 'Detention in the north: forty accounts' }).first().click()
  await page.getByText('Store a copy').click()
  const file = { name: 'accounts.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }
  await page.getByLabel('File', { exact: true }).setInputFiles(file)
  await page
    .getByRole('button', { name: /store|send/i })
    .last()
    .click()
  await page.getByRole('link', { name: 'accounts.txt' }).click()
  await page.waitForURL('**/library/copies/*')
}

/** What is said of a quotation held against the copy on the page. */
export async function compareQuotation(page: Page, quotation: string): Promise<string> {
  await page.getByLabel('Quotation', { exact: true }).fill(quotation)
  await page.getByRole('button', { name: 'Compare it' }).click()
  const said = page.getByText(/^(Found|Not found) in the stored copy/)
  await said.waitFor()
  return (await said.textContent()) ?? ''
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
