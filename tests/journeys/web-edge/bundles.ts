import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, it } from 'vitest'
import { headersFor } from '#tests/support/a-copy'
import { aPdf } from '#tests/support/a-file'
import { brokenRules } from '#tests/support/broken-rules'
import { watchPage } from '#tests/support/watched-page'
import { isAwake, type WebEdge } from '#tests/support/web-edge'

/** Stores a file of these pages over the network, under a name. */
async function stored({ origin, cookie }: WebEdge, fileName: string, pages: string[]): Promise<string> {
  const bytes = aPdf({ pages })
  const answer = await fetch(`${origin}/api/copies`, {
    method: 'POST',
    headers: { cookie, origin, ...headersFor(bytes, { fileName }) },
    body: new Uint8Array(bytes),
  })
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { copy: { id: string } }).copy.id
}

/** Presses the button that builds, and waits for its file: the labels of its pages, and its text. */
async function built(page: Page): Promise<{ labels: string[] | null; text: string }> {
  // Not the file of the building before: that stays until this one begins, and then its download ends in the middle.
  const isReady = page.waitForResponse(
    async (answer) => /\/build$/.test(answer.url()) && (await answer.json()).state === 'built',
    { timeout: 60_000 },
  )
  await page.getByRole('button', { name: /^(Save and build|Build)$/ }).click()
  await page.getByText('All changes are saved.').waitFor()
  await isReady
  const link = page.getByRole('link', { name: 'Download bundle.pdf' })
  await link.waitFor({ timeout: 60_000 })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(await download.path())), { verbosity: 0 })
  return { labels: await pdf.getPageLabels(), text: (await extractText(pdf, { mergePages: true })).text }
}

export function bundles(edge: () => WebEdge): void {
  it('two copies become a bundle of two sections by keyboard, then a late one comes in between as 1A', async () => {
    const { origin, context, caseId } = edge()
    await stored(edge(), 'order of arrest.pdf', ['Order of arrest', 'Its second page'])
    await stored(edge(), 'medical report.pdf', ['Medical report'])
    const page = await context.newPage()
    const trouble: string[] = []
    watchPage(page, origin, trouble)
    await page.goto(`${origin}/cases/${caseId}/bundle`)
    await page.waitForFunction(isAwake)
    expect(await brokenRules(page)).toEqual([])
    await page.getByLabel('Title of the bundle').fill('Hearing of 3 March')
    await page.getByLabel('Title of its first section').fill('The request')
    await page.getByRole('button', { name: 'Begin it' }).click()

    await page.getByRole('heading', { level: 2, name: 'Hearing of 3 March' }).waitFor()
    await page.getByRole('button', { name: /^Add medical report/ }).click()
    await page.getByRole('button', { name: 'Add a section' }).click()
    await page.getByLabel('Title of section 2').fill('Health')
    await page.getByRole('button', { name: /^Add order of arrest/ }).click()
    // The report goes down into the second section, and then below the order; the focus goes with it.
    const down = page.getByRole('button', { name: 'Move down: Exhibit 1', exact: true })
    await down.focus()
    await page.keyboard.press('Enter')
    await page.getByText(/is now exhibit 1, in Health\.$/).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText(/is now exhibit 2, in Health\.$/).waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Move up: Exhibit 2')
    await page.getByRole('button', { name: 'Move up: Exhibit 1', exact: true }).click()
    for (const [number, title] of [
      [1, 'The order of arrest'],
      [2, 'The medical report'],
    ] as const)
      await page
        .getByRole('listitem')
        .filter({ hasText: `Exhibit ${number}` })
        .getByLabel('Title in the index')
        .fill(title)

    await page.getByText('Fix the numbers from now on').click()
    const first = await built(page)
    expect(first.labels).toEqual(['1', '2', '3', '4', '5'])
    expect(first.text.indexOf('The order of arrest')).toBeGreaterThan(first.text.indexOf('The request'))
    await page.getByText('Pages 3 to 4', { exact: true }).waitFor()
    await page.getByText('Its numbers are fixed').waitFor()

    const place = page.getByLabel('Where it goes')
    await place.selectOption({ label: 'after exhibit 1: The order of arrest' })
    await page.getByRole('button', { name: /^Add medical report/ }).click()
    await page.getByText('Exhibit 1A', { exact: true }).waitFor()
    expect((await built(page)).labels).toEqual(['1', '2', '3', '4', '4.1', '5'])
    await page.getByText('Page 4.1', { exact: true }).waitFor()
    await page.getByText('Page 5', { exact: true }).waitFor()
    expect(await brokenRules(page)).toEqual([])

    // A link asks before it leaves what is not saved; the bundle is removed in the end.
    const address = page.url()
    await page.getByLabel('Title of the bundle').fill('Hearing of 4 March')
    const list = page.getByRole('link', { name: 'All bundles of the case' })
    page.once('dialog', (dialog) => dialog.dismiss())
    await list.click()
    expect([page.url(), await page.getByLabel('Title of the bundle').inputValue()]).toEqual([
      ...[address, 'Hearing of 4 March'],
    ])
    page.once('dialog', (dialog) => dialog.accept())
    await list.click()
    await page.getByRole('link', { name: 'Hearing of 3 March' }).click()
    await page.getByText('Remove this bundle').click()
    await page.getByRole('button', { name: 'Remove the bundle' }).click()
    await page.getByText('No bundles yet.').waitFor()
    expect(trouble).toEqual([])
    await page.close()
  })

  it('a name is redacted from a copy; both copies lead to each other, and the proof says why and not what', async () => {
    const { origin, context } = edge()
    const id = await stored(edge(), 'statement.pdf', ['Mara Quillfeather saw the lorry'])
    const page = await context.newPage()
    const trouble: string[] = []
    watchPage(page, origin, trouble)
    await page.goto(`${origin}/library/copies/${id}`)
    await page.waitForFunction(isAwake)
    await page.getByText('Make a copy without certain words or areas').click()
    await page.getByLabel('Term 1', { exact: true }).fill('Quillfeather')
    await page.getByRole('button', { name: 'Store a redacted copy' }).click()
    await page.getByText('it is printed with the proof').waitFor()
    await page.getByLabel('Reason for term 1').fill('a witness at risk')
    await page.getByRole('button', { name: 'Add an area' }).click()
    for (const [field, words] of [
      ['Page', '1'],
      ['From the left', '150'],
      ['From the top', '250,5'],
      ['Width', '30'],
      ['Height', '12'],
      ['Reason', 'a stamp with her address'],
    ] as const)
      await page.getByRole('group', { name: 'Area 1' }).getByLabel(field, { exact: true }).fill(words)
    expect(await brokenRules(page)).toEqual([])
    await page.getByRole('button', { name: 'Store a redacted copy' }).click()
    await page.getByText('The redacted copy is stored.').waitFor()
    await page.getByText('1 redacted copy was made of it').waitFor()
    await page.getByRole('link', { name: 'statement, redacted.pdf' }).first().click()

    await page.getByText('This copy is redacted.').waitFor()
    await page.getByText('Term 1: a witness at risk (1 place)').waitFor()
    await page.getByText('Area on page 1: a stamp with her address').waitFor()
    await page.getByText(/Found: 0\./).waitFor()
    expect(await page.getByRole('main').textContent()).not.toContain('Quillfeather')
    expect(await brokenRules(page)).toEqual([])
    await page.getByRole('link', { name: 'statement.pdf', exact: true }).click()
    await page.waitForURL(`${origin}/library/copies/${id}`)
    expect(trouble).toEqual([])
    await page.close()
  })
}
