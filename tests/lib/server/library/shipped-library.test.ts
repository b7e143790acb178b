import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '#lib/domain/case-access'
import { listDecidedCases } from '#lib/server/library/list-decided-cases'
import { listJurisdictions } from '#lib/server/library/list-jurisdictions'
import { readDecidedCase } from '#lib/server/library/read-decided-case'
import { readEvidence } from '#lib/server/library/read-evidence'
import { readJurisdiction } from '#lib/server/library/read-jurisdiction'
import { libraryVersion, readLibrary } from '#lib/server/library/read-library'
import { readSeedLibrary } from '#lib/server/library/seed-library'
import { as, aViewer } from '#tests/support/people'

let viewer: Viewer
beforeAll(async () => {
  viewer = await aViewer()
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
