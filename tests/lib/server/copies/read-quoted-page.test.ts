import { beforeAll, describe, expect, it } from 'vitest'
import { readCopy } from '#lib/server/copies/read-copy'
import { readQuotedPage } from '#lib/server/copies/read-quoted-page'
import { compareClaim } from '#lib/server/ledger/compare-claim'
import { enterClaim } from '#lib/server/ledger/enter-claim'
import { enterSource } from '#lib/server/ledger/enter-source'
import { aCopy } from '#tests/support/a-copy'
import { aPdf } from '#tests/support/a-file'
import { aClaim, aSource } from '#tests/support/a-ledger'
import { as, aViewer, missingId } from '#tests/support/people'

const pages = Array.from({ length: 300 }, (_, at) => `Account ${at + 1} tells of the north and of its winter.`)
pages[156] = 'Of forty people, thirty-one were questioned at night.'

let viewer: Awaited<ReturnType<typeof aViewer>>
let source: string
let copyId: string

beforeAll(async () => {
  viewer = await aViewer('Imke Sandvoort', { roles: ['lawyer'] })
  source = await aSourceOf()
  copyId = await aCopy(viewer, aPdf({ pages }), { source })
})

async function aSourceOf(): Promise<string> {
  const entered = await as(viewer, () => enterSource(aSource()))
  if (!entered.ok) throw new Error(entered.reason)
  return entered.id
}

async function quoting(original: string, over: Parameters<typeof aClaim>[1] = {}, of = source, who = viewer) {
  const quotation = { original, language: 'en', translation: null }
  const entered = await as(who, () => enterClaim(aClaim(of, { ...over, quotation })))
  if (!entered.ok) throw new Error(entered.reason)
  return entered.id
}

async function shown(page: number, who = viewer) {
  const read = await as(who, () => readQuotedPage(copyId, page))
  if (!read.ok) throw new Error(read.reason)
  return read
}

describe('a page of a stored copy of three hundred', () => {
  it('has the place of what a claim quotes of it, whether or not anybody compared it before', async () => {
    const id = await quoting('thirty-one were questioned at night')
    const { text, of, claims } = await shown(157)
    expect(of).toEqual({ kind: 'extracted', counted: 'page', pages: 300 })
    const claim = claims.find((one) => one.id === id)
    expect(claim).toMatchObject({ title: 'Night-time questioning', compared: null, here: { found: true } })
    expect(claim?.here?.passages.map(({ start, end }) => text.slice(start, end))).toEqual([
      'thirty-one were questioned at night',
    ])
  })

  it('has nothing of it on another page, and says where it was found once it was compared', async () => {
    const id = await quoting('Of forty people, thirty-one were questioned')
    const on = async (page: number) => (await shown(page)).claims.find((one) => one.id === id)
    expect(await on(12)).toMatchObject({ here: null, compared: null })
    await as(viewer, () => compareClaim({ id, expectedVersion: 1, copyId }))
    expect(await on(12)).toMatchObject({ here: null, compared: { found: true, pages: [157] } })
  })

  it('says of a quotation that was compared in vain that it is not found, on the page with the nearest words', async () => {
    const id = await quoting('thirty of the people were questioned at night')
    const on = async (page: number) => (await shown(page)).claims.find((one) => one.id === id)
    expect((await on(157))?.here).toBeNull()
    await as(viewer, () => compareClaim({ id, expectedVersion: 1, copyId }))
    expect(await on(157)).toMatchObject({
      here: { found: false, words: expect.stringMatching(/^Not found/) },
      compared: { found: false, pages: [157] },
    })
    expect((await on(12))?.here).toBeNull()
  })

  it('tells of no claim on another source, of none that quotes nothing, and of none that the viewer may not see', async () => {
    const words = 'questioned at night'
    const elsewhere = await quoting(words, {}, await aSourceOf())
    const silent = await as(viewer, () => enterClaim(aClaim(source)))
    const sealed = await quoting(words, { tier: 'sealed' })
    const colleague = await aViewer('Bram Olthof', { roles: ['caseworker'], orgId: viewer.orgId })
    const told = (await shown(157, colleague)).claims.map(({ id }) => id)
    for (const id of [elsewhere, silent.ok && silent.id, sealed]) expect(told).not.toContain(id)
    expect((await shown(157)).claims.map(({ id }) => id)).toContain(sealed)
  })

  it('is in the custody log once each time it is shown, and a page that is not there is not found', async () => {
    const looks = async () => {
      const read = await as(viewer, () => readCopy(copyId))
      return read.ok ? read.custody.filter(({ what }) => what === 'text-read').length : 0
    }
    const before = await looks()
    await shown(3)
    expect(await looks()).toBe(before + 1)
    expect(await as(viewer, () => readQuotedPage(copyId, 301))).toEqual({ ok: false, reason: 'not-found' })
    expect(await as(viewer, () => readQuotedPage(missingId(), 1))).toEqual({ ok: false, reason: 'not-found' })
    const stranger = await aViewer('Tiede Wolters', { roles: ['lawyer'] })
    expect(await as(stranger, () => readQuotedPage(copyId, 157))).toEqual({ ok: false, reason: 'not-found' })
    expect(await looks()).toBe(before + 1)
  })
})
