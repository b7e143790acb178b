import { getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { BundleDraft } from '#lib/domain/bundle'
import type { BuildState } from '#lib/server/bundles/build-job'
import { placesIn, type ShownBundle } from '#lib/server/bundles/read-bundle'
import { shareCase } from '#lib/server/cases/case-people'
import { readCopy } from '#lib/server/copies/read-copy'
import { removeCopy } from '#lib/server/copies/remove-copy'
import { database } from '#lib/server/database/client'
import { aBundleOf } from '#tests/support/a-bundle'
import { aCopy, sha256Of } from '#tests/support/a-copy'
import { aPdf } from '#tests/support/a-file'
import { call } from '#tests/support/call-route'
import { aCase, as, aViewer } from '#tests/support/people'
import {
  POST as build,
  DELETE as cancel,
  GET as state,
} from '../../../app/api/cases/[id]/bundles/[bundleId]/build/route.ts'
import { GET as file } from '../../../app/api/cases/[id]/bundles/[bundleId]/file/route.ts'
import { GET as read, DELETE as remove, PUT as save } from '../../../app/api/cases/[id]/bundles/[bundleId]/route.ts'
import { POST as create, GET as list } from '../../../app/api/cases/[id]/bundles/route.ts'
import { POST as verify } from '../../../app/api/verify/route.ts'

type Somebody = Awaited<ReturnType<typeof aViewer>>
let lawyer: Somebody
let caseId: string
beforeAll(async () => {
  lawyer = await aViewer('Imke Sandvoort', { roles: ['lawyer'] })
  caseId = await aCase(lawyer, { reference: 'ROWAN-6' })
})
const at = (version: number) => ({ 'if-match': `"${version}"` })
const ofCase = (bundleId: string) => ({ as: lawyer, params: { id: caseId, bundleId } })

async function aBundle(draft: BundleDraft): Promise<string> {
  const answer = await call(create, { as: lawyer, method: 'POST', params: { id: caseId }, json: draft })
  expect(answer.status).toBe(201)
  return (answer.json as { id: string }).id
}
const shown = async (id: string) => (await call(read, ofCase(id))).json as ShownBundle

/** Begins to build, and waits until that has come to an end. */
async function built(id: string, version: number, giveOut = false): Promise<BuildState> {
  const begun = await call(build, { ...ofCase(id), method: 'POST', headers: at(version), json: { giveOut } })
  expect([begun.status, begun.text]).toEqual([202, expect.any(String)])
  return vi.waitFor(
    async () => {
      const now = (await call(state, ofCase(id))).json as BuildState
      expect(now.state).not.toBe('building')
      return now
    },
    { timeout: 50_000, interval: 200 },
  )
}

describe('bundles of a case', () => {
  it('are kept, read, changed and removed by the version that was read', async () => {
    const copyId = await aCopy(lawyer)
    const id = await aBundle(aBundleOf(copyId, 'one'))
    expect(await shown(id)).toMatchObject({
      id,
      version: 1,
      givenOut: null,
      built: null,
      draft: { title: 'Bundle one' },
    })
    const draft = aBundleOf(copyId, 'two')
    const stale = await call(save, { ...ofCase(id), method: 'PUT', headers: at(3), json: draft })
    const kept = await call(save, { ...ofCase(id), method: 'PUT', headers: at(1), json: draft })
    expect([stale.status, kept.status, (await shown(id)).draft.title]).toEqual([412, 200, 'Bundle two'])
    const { json } = await call(list, { as: lawyer, params: { id: caseId } })
    expect((json as { bundles: ShownBundle[] }).bundles.map((one) => one.id)).toContain(id)
    expect((await call(remove, { ...ofCase(id), method: 'DELETE', headers: at(2) })).status).toBe(204)
    expect((await call(read, ofCase(id))).status).toBe(404)
  })

  it('S40 are sealed', async () => {
    const id = await aBundle(aBundleOf(await aCopy(lawyer), 'QUINCE-77'))
    const row = await database().bundle.findUniqueOrThrow({ where: { id } })
    expect(Buffer.from(row.content).includes('QUINCE-77')).toBe(false)
  })

  it('are built in the background, and handed out with the hash of what leaves', async () => {
    const second = aPdf({ pages: ['second'] })
    const [one, two] = [await aCopy(lawyer, aPdf({ pages: ['first paper', 'its end'] })), await aCopy(lawyer, second)]
    const draft = aBundleOf(one)
    draft.sections[0]?.exhibits.push(...(aBundleOf(two).sections[0]?.exhibits ?? []))
    const id = await aBundle(draft)
    const done = await built(id, 1)
    expect(done).toMatchObject({ state: 'built', version: 2, files: [{ name: 'bundle.pdf' }] })
    const answer = await call(file, ofCase(id))
    expect(answer.status).toBe(200)
    expect(sha256Of(answer.bytes)).toBe(done.state === 'built' && done.files[0]?.sha256)
    const pdf = await getDocumentProxy(Uint8Array.from(answer.bytes), { verbosity: 0 })
    expect(await pdf.getPageLabels()).toEqual(['1', '2', '3', '4', '5'])
    const bundle = await shown(id)
    expect(placesIn(bundle, one, 2)).toEqual([{ number: '1', label: '4' }])
    expect(placesIn(bundle, two, 1)).toEqual([{ number: '2', label: '5' }])
    const verified = () => call(verify, { as: lawyer, method: 'POST', body: answer.bytes })
    expect((await verified()).json).toMatchObject({
      outcome: 'same',
      file: { kind: 'bundle', id, reference: 'ROWAN-6', build: { pages: 5, exhibits: 2, file: 1, files: 1 } },
      since: { kind: 'built', exhibits: [], added: [], later: null },
    })
    // One of its copies is removed, the other taken out: the file is still known, and what became of it is said.
    await as(lawyer, () => removeCopy(two, { sha256: sha256Of(second), why: 'sent in error' }))
    await call(save, { ...ofCase(id), method: 'PUT', headers: at(2), json: aBundleOf(two) })
    expect((await verified()).json).toMatchObject({
      since: {
        exhibits: [
          { number: '1', what: 'It was taken out of the bundle.' },
          { number: '2', what: expect.stringContaining('no longer stored') },
        ],
      },
    })
    const other = Uint8Array.from(answer.bytes)
    other[other.length - 8] = 0x20
    expect((await call(verify, { as: lawyer, method: 'POST', body: other })).json).toMatchObject({
      ...{ outcome: 'altered', file: { kind: 'bundle', id, build: null } },
    })
    const log = await as(lawyer, () => readCopy(one))
    expect(log.ok && log.custody.map(({ what }) => what)).toContain('bundled')
  })

  it('that were given out keep their numbers: a late exhibit is 1A, and one before the first is refused', async () => {
    const copies = [await aCopy(lawyer), await aCopy(lawyer), await aCopy(lawyer)]
    const [first, second, late] = copies.map((copy) => aBundleOf(copy).sections[0]?.exhibits[0])
    const draftOf = (...exhibits: (typeof first)[]): BundleDraft => ({
      ...aBundleOf(copies[0] as string),
      sections: [{ title: 'Papers', exhibits: exhibits.filter((one) => one !== undefined) }],
    })
    const id = await aBundle(draftOf(first, second))
    expect(await built(id, 1, true)).toMatchObject({ state: 'built' })
    await call(save, { ...ofCase(id), method: 'PUT', headers: at(2), json: draftOf(late, first, second) })
    expect(await built(id, 3, true)).toMatchObject({
      state: 'failed',
      problems: [{ kind: 'no-number-here', id: late?.id }],
    })
    await call(save, { ...ofCase(id), method: 'PUT', headers: at(3), json: draftOf(first, late, second) })
    expect(await built(id, 4, true)).toMatchObject({ state: 'built' })
    const { givenOut } = await shown(id)
    expect(givenOut?.exhibits.map(({ number, labels }) => [number, labels])).toEqual([
      ['1', ['3']],
      ['1A', ['3.1']],
      ['2', ['4']],
    ])
  })

  it('name the exhibit of which no pages can be made', async () => {
    const draft = aBundleOf(crypto.randomUUID())
    const id = await aBundle(draft)
    expect(await built(id, 1)).toEqual({
      ...{ state: 'failed', why: 'There is no such copy.', problems: [] },
      exhibit: draft.sections[0]?.exhibits[0]?.id,
    })
    expect((await call(file, ofCase(id))).status).toBe(409)
  })

  it('S14 have their files for whoever built them alone: another member may not see all that is in them', async () => {
    const expert = await aViewer('Rune Halden', { roles: ['expert'], orgId: lawyer.orgId })
    await as(lawyer, () => shareCase({ caseId, userId: expert.userId }))
    const id = await aBundle(aBundleOf(await aCopy(lawyer, aPdf(), { tier: 'counsel-only' })))
    await built(id, 1)
    expect((await call(file, { ...ofCase(id), as: expert })).status).toBe(409)
    expect((await call(file, ofCase(id))).status).toBe(200)
    expect((await call(cancel, { ...ofCase(id), method: 'DELETE' })).status).toBe(204)
    expect((await call(file, ofCase(id))).status).toBe(409)
  })
})
