import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '#lib/server/database/client'
import { type BroughtIn, bringIn, previewFile } from '#lib/server/exchange/bring-in'
import { takeOut } from '#lib/server/exchange/take-out'
import { changeClaim, enterClaim } from '#lib/server/ledger/enter-claim'
import { enterSource } from '#lib/server/ledger/enter-source'
import { listOwnClaims } from '#lib/server/ledger/list-own-claims'
import { readClaim } from '#lib/server/ledger/read-claim'
import { listSources } from '#lib/server/ledger/read-source'
import { aClaim, aSource } from '#tests/support/a-ledger'
import { as, aViewer } from '#tests/support/people'

type Somebody = Awaited<ReturnType<typeof aViewer>>
const formats = ['csl-json', 'ris', 'bibtex', 'csv', 'json'] as const

let lawyer: Somebody
let caseworker: Somebody
let stranger: Somebody

async function enter(who: Somebody, tier: 'public' | 'counsel-only' | 'sealed', word: string): Promise<void> {
  const source = await as(who, () =>
    enterSource(aSource({ title: `Accounts ${word}`, tier, url: `https://example.org/${word}` })),
  )
  const claim = await as(who, () =>
    enterClaim(aClaim(source.ok ? source.id : '', { proposition: `They say ${word}.`, tier })),
  )
  if (!claim.ok) throw new Error(claim.reason)
}
async function taken(who: Somebody, format: (typeof formats)[number], tier: 'public' | 'counsel-only' = 'public') {
  const result = await as(who, () => takeOut({ format, which: 'own', tier }))
  return result.ok ? new TextDecoder().decode(result.file.bytes) : null
}

const found = async (result: ReturnType<typeof bringIn>): Promise<BroughtIn> => {
  const answer = await result
  if (!answer.ok) throw new Error(answer.message)
  return answer.found
}
const bytes = (text: string) => new TextEncoder().encode(text)
const previewed = (text: string, said: Parameters<typeof previewFile>[1]) => found(previewFile(bytes(text), said))
const brought = (text: string, said: Parameters<typeof bringIn>[1]) => found(bringIn(bytes(text), said))

beforeAll(async () => {
  lawyer = await aViewer('Imke Sandvoort', { roles: ['lawyer'] })
  caseworker = await aViewer('Ana Ruiz Vidal', { roles: ['caseworker'], orgId: lawyer.orgId })
  stranger = await aViewer('Odile Marchand', { roles: ['lawyer'] })
  await enter(caseworker, 'public', 'openword')
  await enter(lawyer, 'counsel-only', 'counselword')
  await enter(lawyer, 'sealed', 'sealedword')
})

describe('claims that are taken out', () => {
  it.each(formats)(
    'S14 go as far as the file may, as %s: what is sealed into none, what is another’s neither',
    async (format) => {
      const holds = (text: string | null) =>
        ['openword', 'counselword', 'sealedword'].map((word) => text?.includes(word))
      expect(holds(await taken(lawyer, format))).toEqual([true, false, false])
      expect(holds(await taken(lawyer, format, 'counsel-only'))).toEqual([true, true, false])
      expect(await taken(caseworker, format, 'counsel-only')).toBeNull()
      expect(holds(await taken(stranger, format))).toEqual([false, false, false])
      expect(await taken(lawyer, format)).not.toContain(lawyer.userId)
      expect(await taken(lawyer, format)).not.toContain(caseworker.userId)
      // None leaves without how far it was tested and what stands against it.
      expect(await taken(lawyer, format)).toMatch(/nobody has searched for what stands against it/)
    },
  )

  it('S38 leave an event', async () => {
    const events = { orgId: lawyer.orgId, action: 'claim.export' }
    const before = await database().auditEvent.count({ where: events })
    await taken(lawyer, 'ris')
    expect(await database().auditEvent.count({ where: events })).toBe(before + 1)
  })
})

describe('sources that are brought in', () => {
  const said = { kind: 'ngo-report', tier: 'public', claims: false } as const

  it.each(['csl-json', 'ris', 'bibtex'] as const)(
    'from another organisation’s %s: what is new is added once, what is there is named',
    async (format) => {
      const reader = await aViewer('Tomas Breitner', { roles: ['lawyer'] })
      const text = (await taken(lawyer, format)) ?? ''
      const preview = await as(reader, () => previewed(text, { format, ...said }))
      expect(preview).toMatchObject({ added: [{ id: null, title: 'Accounts openword' }], there: [], skipped: [] })
      const own = async () => (await as(reader, listSources)).filter(({ row }) => row !== null)
      expect(await own()).toEqual([])
      expect((await as(reader, () => brought(text, { format, ...said }))).added).toHaveLength(1)
      expect(await as(reader, () => brought(text, { format, ...said }))).toMatchObject({
        ...{ added: [], there: [{ title: 'Accounts openword' }] },
      })
      expect(await own()).toMatchObject([
        { title: 'Accounts openword', url: 'https://example.org/openword', tier: 'public' },
      ])
    },
  )

  it('are named with their place where they cannot be read, and the others come in', async () => {
    const text = 'TY  - RPRT\nTI  - Whole\nPB  - Somebody\nER  - \nTY  - RPRT\nPB  - Nobody says what\nER  - \n'
    const read = await as(stranger, () => previewed(text, { format: 'ris', ...said }))
    expect(read.added.map(({ title }) => title)).toEqual(['Whole'])
    expect(read.skipped).toEqual([{ where: expect.stringMatching(/\d/), reason: expect.stringMatching(/title/) }])
  })
})

describe('claims that are brought in', () => {
  const said = { kind: 'ngo-report', tier: 'public', claims: true } as const
  const claimsOf = async (who: Somebody) => {
    const own = await as(who, listOwnClaims)
    const all = await Promise.all(own.map(({ id }) => as(who, () => readClaim(id))))
    return all.flatMap((read) => (read.ok ? [read] : []))
  }

  it.each(['json', 'csv', 'csl-json'] as const)(
    'from another organisation’s %s are what they were there, as asserted, and are there when it is brought again',
    async (format) => {
      const reader = await aViewer('Tomas Breitner', { roles: ['lawyer'] })
      const text = (await taken(lawyer, format, 'counsel-only')) ?? ''
      const preview = await as(reader, () => previewed(text, { format, ...said }))
      expect(preview.claims.added.map(({ id, tier }) => `${id} ${tier}`).sort()).toEqual([
        'null counsel-only',
        'null public',
      ])
      expect(await claimsOf(reader)).toEqual([])
      expect((await as(reader, () => brought(text, { format, ...said }))).claims.added).toHaveLength(2)
      const there = await claimsOf(lawyer)
      for (const read of await claimsOf(reader)) {
        const { id, source, ...claim } = read.entry.claim
        const original = there.find(({ entry }) => entry.claim.id === read.entry.came?.id)
        expect(original?.entry.claim).toEqual({ ...claim, id: expect.any(String), source: expect.any(String) })
        expect(original?.entry.claim.id).not.toBe(id)
        expect(original?.source.title).toBe(read.source.title)
        expect(read).toMatchObject({ state: 'as-asserted', standing: 'empty', entry: { moves: [] } })
        expect(read.entry.came).toMatchObject({ state: 'as-asserted', standing: 'empty' })
        // What the file said stays through whatever is done to it.
        const change = { id, expectedVersion: 1, claim: { ...claim, source, title: 'Another title' } }
        expect(await as(reader, () => changeClaim(change))).toMatchObject({ ok: true })
        const changed = await as(reader, () => readClaim(id))
        expect(changed.ok && changed.entry.came).toEqual(read.entry.came)
      }
      const again = await as(reader, () => brought(text, { format, ...said }))
      expect(again).toMatchObject({ added: [], claims: { added: [] } })
      expect(again.claims.there.map(({ differs }) => differs)).toEqual([['title'], ['title']])
    },
  )

  it('S14 are not brought in by somebody who could not see them', async () => {
    const text = (await taken(lawyer, 'json', 'counsel-only')) ?? ''
    const other = await aViewer('Ana Ruiz Vidal', { roles: ['caseworker'] })
    const came = await as(other, () => brought(text, { format: 'json', ...said }))
    expect(came.claims.added.map(({ tier }) => tier)).toEqual(['public'])
    expect(came.skipped.map(({ reason }) => reason)).toContainEqual(expect.stringContaining('not open to you'))
    expect(await as(other, listOwnClaims)).toHaveLength(1)
  })
})
