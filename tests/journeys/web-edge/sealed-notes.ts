import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isAwake, type WebEdge } from '#tests/support/web-edge'

const canary = 'CANARY-NOTE-8841'
const passphrases = ['nine pale herons over the weir', 'a drawer of rain and eleven keys'] as const

export function sealedNotes(edge: () => WebEdge): void {
  it('S66 S40 a note is sealed before it leaves the browser, opens with its passphrase alone, and is nowhere readable', async () => {
    const { origin, context, cookie, caseId, dataDir } = edge()
    const page = await context.newPage()
    const sent: Buffer[] = []
    page.on('request', (request) => sent.push(Buffer.from(request.url()), request.postDataBuffer() ?? Buffer.of()))
    await page.goto(`${origin}/cases/${caseId}/notes`)
    await page.waitForFunction(isAwake)
    await page.getByLabel('Title').fill(`${canary} title`)
    await page.getByLabel('Text').fill(`Ana ${canary} lives with her aunt.`)
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrases[0])
    await page.getByLabel('The passphrase again').fill('nine pale herons over the wear')
    await page.getByRole('button', { name: 'Seal and store it' }).click()
    await page.getByText('this is another one').waitFor()
    await page.getByLabel('The passphrase again').fill(passphrases[0])
    await page.getByRole('button', { name: 'Seal and store it' }).click()
    await page.getByText('It is sealed, and stands in the list.').waitFor()

    // In the list it is closed; another passphrase does not open it, its own does.
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    const asked = page.getByLabel('Passphrase of this note')
    await asked.fill(passphrases[1])
    await page.getByRole('button', { name: 'Open it' }).click()
    await page.getByText('this passphrase does not open it').waitFor()
    expect(await page.content()).not.toContain(canary)
    await asked.fill(passphrases[0])
    await page.getByRole('button', { name: 'Open it' }).click()
    const opened = page.getByRole('listitem').getByLabel('Text')
    await opened.waitFor()
    expect(await opened.inputValue()).toContain(canary)

    // Another passphrase, in place of the first.
    await page.getByRole('button', { name: 'Another passphrase' }).click()
    await page.getByRole('listitem').getByLabel('Passphrase', { exact: true }).fill(passphrases[1])
    await page.getByRole('listitem').getByLabel('The passphrase again').fill(passphrases[1])
    await page.getByRole('button', { name: 'Seal it to the new passphrase' }).click()
    await page.getByText('Only the new passphrase opens it now.').waitFor()

    // What left the browser, what the server gives, and what lies on the disk.
    expect(sent.filter((bytes) => bytes.includes('age-encryption.org/v1')).length).toBe(2)
    const readable = [canary, ...passphrases].flatMap((word) => [
      Buffer.from(word),
      Buffer.from(encodeURIComponent(word)),
    ])
    const has = (bytes: Buffer) => readable.some((word) => bytes.includes(word))
    expect(sent.filter(has)).toEqual([])
    const listed = await fetch(`${origin}/api/cases/${caseId}/notes`, { headers: { cookie } })
    const { notes } = (await listed.json()) as { notes: { id: string; version: number }[] }
    expect(notes).toMatchObject([{ version: 2 }])
    const file = await fetch(`${origin}/api/cases/${caseId}/notes/${notes[0]?.id}`, { headers: { cookie } })
    expect(has(Buffer.from(await file.arrayBuffer()))).toBe(false)
    const files = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).map((name) => join(dataDir, name))
    expect(files.filter((path) => statSync(path).isFile() && has(readFileSync(path)))).toEqual([])
    // Nothing of it stays in the browser.
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]))
    expect(has(Buffer.from(kept))).toBe(false)
    await page.close()
  })
}
