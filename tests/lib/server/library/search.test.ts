import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '#lib/domain/case-access'
import { database } from '#lib/server/database/client'
import { listDecidedCases } from '#lib/server/library/list-decided-cases'
import { listJurisdictions } from '#lib/server/library/list-jurisdictions'
import { readDecidedCase } from '#lib/server/library/read-decided-case'
import { readEvidence } from '#lib/server/library/read-evidence'
import { readJurisdiction } from '#lib/server/library/read-jurisdiction'
import { libraryVersion, readLibrary } from '#lib/server/library/read-library'
import { searchLibrary } from '#lib/server/library/search-library'
import { readSeedLibrary } from '#lib/server/library/seed-library'
import { as, aViewer } from '#tests/support/people'

let viewer: Viewer
beforeAll(async () => {
  viewer = await aViewer()
})
const search = (query: string, more: object = {}) => as(viewer, () => searchLibrary({ query, ...more }))
const ids = async (query: string, more: object = {}) => (await search(query, more)).map(({ record }) => record.id)

describe('searching the library', () => {
  it('lists every record, the newest first, when nothing is searched for', async () => {
    const hits = await search('')
    expect(hits).toHaveLength(readSeedLibrary().evidence.length)
    const days = hits.map(({ record }) => record.asOf)
    expect(days).toEqual([...days].sort().reverse())
    expect(hits.every(({ matched }) => matched.length === 0)).toBe(true)
  })

  it('finds a word with an accent without it, and the other way round', async () => {
    const plain = await ids('torture')
    expect(plain.length).toBeGreaterThan(0)
    expect(await ids('tôrtüré')).toEqual(plain)

    const model = (await readLibrary()).evidence[0]!
    const record = { ...model, id: 'test-accents', title: 'Cour d’appel de Liège, arrêt', tags: ['señal'] }
    await database().evidenceRecord.create({
      data: {
        id: record.id,
        title: record.title,
        proposition: record.proposition,
        direction: record.direction,
        kind: record.kind,
        riskAreas: record.riskAreas,
        asOf: new Date(record.asOf),
        status: record.verification.status,
        tags: record.tags,
        record,
      },
    })
    try {
      for (const word of ['Liège', 'liege', 'LIEGE', 'arret']) {
        const hits = (await search(word)).filter((hit) => hit.record.id === record.id)
        expect(hits, word).toMatchObject([{ matched: ['title'] }])
      }
      expect((await search('senal')).map((hit) => hit.matched)).toEqual([['tags']])
    } finally {
      await database().evidenceRecord.delete({ where: { id: record.id } })
    }
  })

  it('wants every word, and says in which part one stands', async () => {
    const both = await search('torture assurances')
    expect(both.length).toBeGreaterThan(0)
    const torture = new Set(await ids('torture'))
    const assurances = new Set(await ids('assurances'))
    for (const { record, matched } of both) {
      expect(torture.has(record.id) && assurances.has(record.id)).toBe(true)
      expect(matched.length).toBeGreaterThan(0)
    }
    const inTitle = (await search('torture')).filter(({ matched }) => matched.includes('title'))
    expect(inTitle.length).toBeGreaterThan(0)
    for (const { record } of inTitle) expect(record.title.toLowerCase()).toMatch(/tortur/)
  })

  it('leaves out what -word asks to leave out', async () => {
    const all = await ids('torture')
    const without = await ids('torture -assurances')
    const assurances = new Set(await ids('assurances'))
    expect(without).toEqual(expect.arrayContaining(all.filter((id) => !assurances.has(id))))
    expect(without.some((id) => assurances.has(id))).toBe(false)
  })

  it('finds a record by its id', async () => {
    const [first] = (await readLibrary()).evidence
    expect(await ids(first!.id)).toContain(first!.id)
  })

  it('narrows by area, direction and check', async () => {
    const hits = await search('', { area: 'assurances', direction: 'against-risk', status: 'confirmed' })
    const expected = readSeedLibrary().evidence.filter(
      (record) =>
        record.riskAreas.includes('assurances') &&
        record.direction === 'against-risk' &&
        record.verification.status === 'confirmed',
    )
    expect(new Set(hits.map(({ record }) => record.id))).toEqual(new Set(expected.map(({ id }) => id)))
  })

  it.each([
    "'; DROP TABLE evidence_records; --",
    '((',
    '"',
    '& | !',
    ':*',
    '%',
    '\\',
    'a & b | !c',
    '-torture',
    'the',
    '酷刑',
  ])('takes %j as words, never as a query', async (query) => {
    expect(Array.isArray(await search(query))).toBe(true)
    expect(await database().evidenceRecord.count()).toBe(readSeedLibrary().evidence.length)
  })
})

describe('the library in the database', () => {
  it('is the library that ships, record for record', async () => {
    const seed = readSeedLibrary()
    const stored = await readLibrary()
    const byId = <T extends { id: string }>(records: T[]) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(await libraryVersion()).toEqual({ version: seed.version, hash: seed.hash })
    expect(byId(stored.evidence)).toEqual(byId(seed.evidence))
    expect(byId(stored.decidedCases)).toEqual(byId(seed.decidedCases))
    expect(stored.contrary).toEqual(seed.contrary)
    expect(stored.jurisdictions).toHaveLength(seed.jurisdictions.length)
  })

  it('shows a contradicted claim with the better version beside it', async () => {
    const replaced = readSeedLibrary().evidence.find(
      ({ verification, supersededBy }) => verification.status === 'contradicted' && supersededBy !== null,
    )!
    const found = await as(viewer, () => readEvidence(replaced.id))
    expect(found).toMatchObject({ ok: true, record: { id: replaced.id }, successor: { id: replaced.supersededBy } })
    const better = await as(viewer, () => readEvidence(replaced.supersededBy!))
    expect(better.ok && better.supersedes.map(({ id }) => id)).toContain(replaced.id)
  })

  it('names the rules that look at a record', async () => {
    const { prcRuleSet } = await import('#lib/rules/rule-set')
    const rule = prcRuleSet.rules.find(({ material }) => (material.supports?.ids?.length ?? 0) > 0)!
    const [id] = rule.material.supports!.ids!
    const found = await as(viewer, () => readEvidence(id!))
    expect(found.ok && found.rules.map((used) => used.id)).toContain(rule.id)
  })

  it('has decisions and states to list and to read one by one', async () => {
    const decisions = await as(viewer, listDecidedCases)
    const states = await as(viewer, listJurisdictions)
    expect(decisions).toHaveLength(readSeedLibrary().decidedCases.length)
    expect(await as(viewer, () => readDecidedCase(decisions[0]!.id))).toMatchObject({
      ok: true,
      decidedCase: { id: decisions[0]!.id },
    })
    expect(await as(viewer, () => readJurisdiction(states[0]!.code))).toMatchObject({
      ok: true,
      jurisdiction: { iso2: states[0]!.code },
    })
    expect(await as(viewer, () => readDecidedCase('no-such'))).toEqual({ ok: false, reason: 'not-found' })
    expect(await as(viewer, () => readJurisdiction('ZZ'))).toEqual({ ok: false, reason: 'not-found' })
    expect(await as(viewer, () => readEvidence('no-such'))).toEqual({ ok: false, reason: 'not-found' })
  })
})
