import { describe, expect, it } from 'vitest'
import { compareClaim } from '#lib/server/ledger/compare-claim'
import { changeClaim, enterClaim } from '#lib/server/ledger/enter-claim'
import { enterSource } from '#lib/server/ledger/enter-source'
import { libraryOf } from '#lib/server/ledger/library-of-organisation'
import { moveClaim } from '#lib/server/ledger/move-claim'
import { readClaim } from '#lib/server/ledger/read-claim'
import { aCopy } from '#tests/support/a-copy'
import { aClaim, aSource } from '#tests/support/a-ledger'
import { as, aViewer, missingId } from '#tests/support/people'

const words = 'Thirty-one of forty were questioned at night, between ten and four.'
const quoting = (original: string) => ({ quotation: { original, language: 'en', translation: null } })

async function aQuotingClaim(original: string) {
  const viewer = await aViewer('Imke Sandvoort', { roles: ['lawyer'] })
  const source = await as(viewer, () => enterSource(aSource()))
  if (!source.ok) throw new Error(source.reason)
  const claim = aClaim(source.id, { ...quoting(original), tags: ['torture'] })
  const entered = await as(viewer, () => enterClaim(claim))
  if (!entered.ok) throw new Error(entered.reason)
  const copyId = await aCopy(viewer, Buffer.from(`Page one.\n${words}\n`), {
    source: source.id,
    fileName: 'accounts.txt',
  })
  const { id } = entered
  const compare = (expectedVersion: number, copy = copyId) =>
    as(viewer, () => compareClaim({ id, expectedVersion, copyId: copy }))
  const check = (expectedVersion: number) =>
    as(viewer, () => moveClaim({ id, expectedVersion, to: 'checked', ground: 'read in the copy', claims: [] }))
  const compared = async () => {
    const read = await as(viewer, () => readClaim(id))
    return read.ok ? (read.entry.compared ?? null) : null
  }
  /** What assessments and reports are told of it. */
  const record = async () => (await as(viewer, () => libraryOf(viewer, 'public'))).evidence.find((one) => one.id === id)
  const printed = async () => (await record())?.verification
  return { viewer, id, claim, copyId, compare, check, compared, record, printed }
}

describe('a quotation of a claim', () => {
  it('that stands in the stored copy is kept with its place, and the claim may be checked', async () => {
    const { compare, check, compared, copyId, printed, record } = await aQuotingClaim(
      'questioned at night, between ten and four',
    )
    expect(await compare(1)).toMatchObject({ ok: true, version: 2 })
    expect(await compared()).toMatchObject({
      ...{ found: true, copy: copyId, pages: [1], sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      says: expect.stringMatching(/^Found in the stored copy/),
    })
    expect(await check(2)).toMatchObject({ ok: true })
    expect(await printed()).toMatchObject({ status: 'checked' })
    expect(await record()).toMatchObject({
      ...{ quotation: { original: 'questioned at night, between ten and four', language: 'en', translation: null } },
      copy: { sha256: (await compared())?.sha256, quotationFound: true },
    })
  })

  it('that does not is printed as checked nowhere, whatever was said of it before or is said after', async () => {
    const { compare, check, compared, printed, viewer, id } = await aQuotingClaim(
      'questioned at dawn, between four and ten',
    )
    expect(await check(1)).toMatchObject({ ok: true })
    expect(await printed()).toMatchObject({ status: 'checked' })
    expect(await compare(2)).toMatchObject({ ok: true })
    expect(await compared()).toMatchObject({ found: false, says: expect.stringContaining('dawn') })
    expect(await printed()).toMatchObject({ status: 'as-asserted', note: expect.stringContaining('not found') })
    const corroborate = {
      id,
      expectedVersion: 3,
      to: 'corroborated',
      ground: 'x',
      claims: ['hk-nsl-extraterritorial'],
    } as const
    expect(await as(viewer, () => moveClaim({ ...corroborate, claims: [...corroborate.claims] }))).toMatchObject({
      reason: 'illegal',
      message: expect.stringContaining('not found in the stored copy'),
    })
  })

  it('that is mended has not been compared', async () => {
    const { compare, compared, viewer, id, claim } = await aQuotingClaim('questioned at dawn')
    await compare(1)
    const mended = { ...claim, ...quoting('questioned at night') }
    expect(await as(viewer, () => changeClaim({ id, expectedVersion: 2, claim: mended }))).toMatchObject({ ok: true })
    expect(await compared()).toBeNull()
    expect(await compare(3)).toMatchObject({ ok: true })
    expect(await compared()).toMatchObject({ found: true })
  })

  it('is compared with a copy of its own source alone, in the version that was read', async () => {
    const { compare } = await aQuotingClaim('questioned at night')
    const other = await aQuotingClaim('questioned at night')
    expect(await compare(1, missingId())).toEqual(await compare(1, other.copyId))
    expect(await compare(7)).toMatchObject({ reason: 'stale', version: 1 })
  })
})
