import { beforeAll, describe, expect, it } from 'vitest'
import { readCopy } from '#lib/server/copies/read-copy'
import { removeCopy } from '#lib/server/copies/remove-copy'
import { database } from '#lib/server/database/client'
import { enterClaim } from '#lib/server/ledger/enter-claim'
import { changeSource, enterSource } from '#lib/server/ledger/enter-source'
import { moveClaim } from '#lib/server/ledger/move-claim'
import { readSource } from '#lib/server/ledger/read-source'
import { listEvidence } from '#lib/server/library/list-evidence'
import { readSeedLibrary } from '#lib/server/library/seed-library'
import { searchLibrary } from '#lib/server/search/search-library'
import { searchRecords } from '#lib/server/search/search-records'
import { whyNothing } from '#lib/server/search/why-nothing'
import { aCopy, sha256Of } from '#tests/support/a-copy'
import { aClaim, aSource } from '#tests/support/a-ledger'
import { as, aViewer } from '#tests/support/people'

type Somebody = Awaited<ReturnType<typeof aViewer>>
let lawyer: Somebody
let other: Somebody
let caseworker: Somebody
let auditor: Somebody
let stranger: Somebody

beforeAll(async () => {
  lawyer = await aViewer('Runa Sigurdsen', { roles: ['lawyer'] })
  const { orgId } = lawyer
  other = await aViewer('Ilse Faro', { roles: ['lawyer'], orgId })
  caseworker = await aViewer('Pavel Dvorak', { roles: ['caseworker'], orgId })
  auditor = await aViewer('Mina Okoye', { roles: ['auditor'], orgId })
  stranger = await aViewer('Noor Haddad', { roles: ['lawyer'] })
})

const sourceOf = async (by: Somebody, over: Parameters<typeof aSource>[0] = {}): Promise<string> => {
  const source = await as(by, () => enterSource(aSource(over)))
  if (!source.ok) throw new Error('no source')
  return source.id
}
const claimOf = async (by: Somebody, source: string, over: Parameters<typeof aClaim>[1] = {}): Promise<string> => {
  const claim = await as(by, () => enterClaim(aClaim(source, over)))
  if (!claim.ok) throw new Error('no claim')
  return claim.id
}
type Asked = Omit<Parameters<typeof searchLibrary>[0], 'query'>
const ask = (who: Somebody, query: string, asked: Asked = {}) => as(who, () => searchLibrary({ query, ...asked }))
/** What somebody finds: the id of each hit, of a page with its number. */
const found = async (who: Somebody, query: string, asked: Asked = {}): Promise<string[]> =>
  (await ask(who, query, asked)).hits.map((hit) => {
    if (hit.kind === 'record') return hit.entry.claim.id
    if (hit.kind === 'source') return hit.source.id
    return hit.kind === 'copy' ? `${hit.copy.id} ${hit.page}` : hit.decision.id
  })

describe('a search of what ships', () => {
  it('finds records, sources and decided cases, each with where it matched', async () => {
    const { hits, counts } = await ask(auditor, 'liu poland')
    expect(Object.keys(counts).sort()).toEqual(['decision', 'record', 'source'])
    expect(hits.every(({ matched }) => matched.length > 0)).toBe(true)
    expect(await found(auditor, 'lïu PÓLAND')).toEqual(await found(auditor, 'liu poland'))
    expect(await found(auditor, 'liu', { kind: 'decision', concerns: 'PL' })).toContain('liu-v-poland-2022')
  })

  it('lists all when nothing is searched for, and narrows it by what a claim says', async () => {
    const { evidence, decidedCases } = readSeedLibrary()
    expect((await ask(auditor, '')).counts).toMatchObject({ record: evidence.length, decision: decidedCases.length })
    const asked = { area: 'assurances', direction: 'against-risk', kind: 'record' } as const
    const expected = evidence.filter((one) => one.riskAreas.includes(asked.area) && one.direction === asked.direction)
    expect((await found(auditor, '', asked)).sort()).toEqual(expected.map(({ id }) => id).sort())
    const listed = await as(auditor, () => listEvidence({ area: asked.area, direction: asked.direction }))
    expect(listed.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort())
  })

  it('says what less would have found where nothing was', async () => {
    const why = await as(auditor, () => whyNothing({ query: 'torture xylophonic', area: 'torture' }))
    expect(why).toMatchObject({ withoutFilters: 0, words: [{ word: 'torture' }, { word: 'xylophonic', total: 0 }] })
    expect(why.words[0]?.total).toBeGreaterThan(0)
  })

  it.each(["'; DROP TABLE evidence_records; --", '((', '"', '& | !', ':*', '%', '\\', 'a & b | !c', '-torture', 'the'])(
    'takes %j as words, never as a query',
    async (query) => {
      expect((await ask(auditor, query)).hits).toBeInstanceOf(Array)
      expect(await database().evidenceRecord.count()).toBe(readSeedLibrary().evidence.length)
    },
  )
})

describe('a search of what was entered here', () => {
  it('finds claims and sources by any word of theirs, in Chinese too, as they are now, and in no other organisation', async () => {
    const source = await sourceOf(lawyer, { title: 'Quarante récits de Zwaluwdorp', date: '2019-05' })
    const quotation = { original: '夜间讯问共计三十一人', language: 'zh-Hans', translation: null }
    const claim = await claimOf(lawyer, source, { proposition: 'Zwaluwdorp was visited at night.', quotation })
    expect(await found(caseworker, 'zwaluwdorp')).toEqual([source, claim])
    expect(await found(caseworker, '讯问共')).toEqual([claim])
    expect(await found(caseworker, 'zwaluwdorp', { to: '2019-12-31' })).toEqual([source])
    expect(await found(caseworker, 'zwaluwdorp', { state: 'as-asserted' })).toEqual([source, claim])
    expect([await found(auditor, 'zwaluwdorp'), await found(stranger, 'zwaluwdorp')]).toEqual([[], []])
    await as(lawyer, () => moveClaim({ id: claim, expectedVersion: 1, to: 'checked', ground: 'read', claims: [] }))
    expect(await found(caseworker, 'zwaluwdorp', { state: 'as-asserted' })).toEqual([])
    expect(await found(caseworker, 'zwaluwdorp', { state: 'checked' })).toEqual([source, claim])
    const records = await as(caseworker, () => searchRecords('zwaluwdorp'))
    expect(records.hits).toMatchObject([{ record: { id: claim }, matched: ['proposition', 'source'] }])
  })

  it('tells nobody of what they may not see: not in a hit, a count or a reason why there is none', async () => {
    const word = 'kwartelkoning'
    const source = await sourceOf(lawyer)
    const counsel = await claimOf(lawyer, source, { title: `${word} for counsel`, tier: 'counsel-only' })
    const sealed = await claimOf(lawyer, source, { title: `${word} sealed`, tier: 'sealed' })
    expect(await found(lawyer, word)).toEqual([sealed, counsel])
    expect(await found(other, word)).toEqual([counsel])
    expect(await ask(caseworker, word)).toMatchObject({ hits: [], total: 0, counts: {} })
    expect((await as(caseworker, () => whyNothing({ query: `${word} night` }))).words[0]).toEqual({ word, total: 0 })
    expect(await found(other, word, { tier: 'sealed' })).toEqual([])
    expect((await as(caseworker, () => searchRecords(word))).total).toBe(0)
  })

  it('hides a claim as soon as its source is hidden', async () => {
    const source = await sourceOf(lawyer)
    const claim = await claimOf(lawyer, source, { title: 'Porseleinhoen seen' })
    expect(await found(caseworker, 'porseleinhoen')).toEqual([claim])
    const read = await as(lawyer, () => readSource(source))
    if (!read.ok) throw new Error('no source')
    await as(lawyer, () => changeSource({ id: source, expectedVersion: 1, source: aSource({ tier: 'counsel-only' }) }))
    expect(await found(caseworker, 'porseleinhoen')).toEqual([])
  })
})

describe('a search of stored copies', () => {
  it('names the page, is in the log of the copy, and ends when the copy is removed', async () => {
    const source = await sourceOf(lawyer, { title: 'Bontbekplevier', date: null })
    const bytes = Buffer.from('They were questioned about the roodkeelduiker, 关于秧鸡研究。')
    const id = await aCopy(lawyer, bytes, { source, fileName: 'accounts.txt' })
    for (const words of ['roodkeelduiker', '秧鸡研究'])
      expect((await ask(caseworker, words)).hits).toMatchObject([
        { kind: 'copy', page: 1, copy: { id }, source: { id: source }, matched: [{ field: 'text' }] },
      ])
    expect(await found(stranger, 'roodkeelduiker')).toEqual([])
    const log = await as(lawyer, () => readCopy(id))
    expect(log.ok && log.custody).toContainEqual(
      expect.objectContaining({ what: 'text-read', by: 'Pavel Dvorak', tool: 'search' }),
    )
    expect(await ask(caseworker, 'roodkeelduiker', { to: '2030-01-01' })).toMatchObject({ total: 0, undated: 1 })
    await as(lawyer, () => removeCopy(id, { sha256: sha256Of(bytes), why: 'no longer needed' }))
    expect(await found(lawyer, 'roodkeelduiker')).toEqual([])
  })

  it('finds one for counsel for nobody else, and one of a sealed source for its holder', async () => {
    const source = await sourceOf(lawyer)
    const hidden = await sourceOf(lawyer, { tier: 'sealed' })
    const counsel = await aCopy(lawyer, Buffer.from('Waterspreeuw 1'), {
      source,
      fileName: 'one.txt',
      tier: 'counsel-only',
    })
    const sealed = await aCopy(lawyer, Buffer.from('Waterspreeuw 2'), {
      source: hidden,
      fileName: 'two.txt',
      tier: 'sealed',
    })
    expect((await found(lawyer, 'waterspreeuw')).sort()).toEqual([`${counsel} 1`, `${sealed} 1`].sort())
    expect(await found(other, 'waterspreeuw')).toEqual([`${counsel} 1`])
    expect(await found(caseworker, 'waterspreeuw')).toEqual([])
  })
})
