import { beforeAll, describe, expect, it } from 'vitest'
import { listExhibitCopies } from '#lib/server/bundles/list-exhibit-copies'
import { readCopy } from '#lib/server/copies/read-copy'
import { readSource } from '#lib/server/ledger/read-source'
import { aCopy, sha256Of, shippedSources } from '#tests/support/a-copy'
import { aPdf, aPng } from '#tests/support/a-file'
import { as, aViewer } from '#tests/support/people'

type Somebody = Awaited<ReturnType<typeof aViewer>>
let lawyer: Somebody
beforeAll(async () => {
  lawyer = await aViewer('Imke Sandvoort', { roles: ['lawyer'] })
})
const idsFor = async (who: Somebody) => (await as(who, listExhibitCopies)).copies.map(({ id }) => id)

describe('the copies that can be exhibits', () => {
  it('have the title of their source, their pages, hash and tier, the newest first', async () => {
    const report = aPdf({ pages: ['one', 'two'] })
    const first = await aCopy(lawyer, report)
    const second = await aCopy(lawyer, aPng(), { fileName: 'stamp.png', tier: 'counsel-only' })
    const { copies } = await as(lawyer, listExhibitCopies)
    const source = await as(lawyer, () => readSource(shippedSources[0]))
    expect(copies.map(({ id }) => id)).toEqual([second, first])
    expect(copies[1]).toEqual({
      ...{ id: first, title: source.ok && source.source.title, fileName: 'report.pdf', type: 'application/pdf' },
      ...{ pages: { counted: 'page', count: 2 }, sha256: sha256Of(report), tier: 'public', redacted: false },
    })
    expect(copies[0]).toMatchObject({ type: 'image/png', pages: null, tier: 'counsel-only' })
  })

  it('S27 are not those in quarantine, which are counted', async () => {
    const before = await as(lawyer, listExhibitCopies)
    const id = await aCopy(lawyer, aPdf({ objects: ['<< /S /JavaScript /JS (app.alert(1)) >>'] }))
    const found = await as(lawyer, () => readCopy(id))
    expect(found.ok && found.copy.verdict.kind).toBe('quarantined')
    const after = await as(lawyer, listExhibitCopies)
    expect(after.copies).toEqual(before.copies)
    expect(after.left).toBe(before.left + 1)
  })

  it('S14 are for each person those that they may see', async () => {
    const expert = await aViewer('Rune Halden', { roles: ['expert'], orgId: lawyer.orgId })
    const stranger = await aViewer('Solveig Aas', { roles: ['lawyer'] })
    const counsel = await aCopy(lawyer, aPdf(), { tier: 'counsel-only' })
    const sealed = await aCopy(expert, aPdf(), { tier: 'sealed' })
    expect(await idsFor(expert)).toContain(sealed)
    expect(await idsFor(expert)).not.toContain(counsel)
    expect(await idsFor(lawyer)).toContain(counsel)
    expect(await idsFor(lawyer)).not.toContain(sealed)
    expect(await idsFor(stranger)).toEqual([])
  })
})
