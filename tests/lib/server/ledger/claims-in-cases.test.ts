import { beforeAll, describe, expect, it } from 'vitest'
import { findingsOf, reasonsOf } from '#lib/reporting/trace'
import { assessCase } from '#lib/server/assessments/assess-case'
import { enterClaim } from '#lib/server/ledger/enter-claim'
import { enterSource } from '#lib/server/ledger/enter-source'
import { addContrary } from '#lib/server/ledger/fill-slot'
import { libraryOf } from '#lib/server/ledger/library-of-organisation'
import { moveClaim } from '#lib/server/ledger/move-claim'
import { nameTwin } from '#lib/server/ledger/name-twin'
import { readLibrary } from '#lib/server/library/read-library'
import { aClaim, aSource } from '#tests/support/a-ledger'
import { aCase, as, aViewer } from '#tests/support/people'

type Somebody = Awaited<ReturnType<typeof aViewer>>
let lawyer: Somebody
let caseId: string

/** A reason for the risk of torture in the case, whichever it is. */
let rule: string

async function claimBeside(over: Parameters<typeof aClaim>[1] = {}): Promise<string> {
  return as(lawyer, async () => {
    const source = await enterSource(aSource({ tier: over?.tier ?? 'public' }))
    if (!source.ok) throw new Error('no source')
    const claim = await enterClaim(aClaim(source.id, { rules: [rule], ...over }))
    if (!claim.ok) throw new Error('no claim')
    return claim.id
  })
}
const move = (id: string, expectedVersion: number, to: Parameters<typeof moveClaim>[0]['to'], claims: string[] = []) =>
  as(lawyer, () => moveClaim({ id, expectedVersion, to, ground: 'read on paper', claims }))

async function inCase(id: string) {
  const assessed = await as(lawyer, () => assessCase(caseId))
  if (!assessed.ok) throw new Error('the case was not assessed')
  const all = findingsOf(assessed.assessment)
    .flatMap(({ finding }) => reasonsOf(finding))
    .filter((reason) => reason.rule === rule)
    .flatMap(({ evidence }) => evidence)
    .filter((one) => one.id === id)
  // One reason may stand under several tests, and looks alike under each.
  const used = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
  return { used, record: assessed.evidence[id], hash: assessed.assessment.versions.library.hash }
}

beforeAll(async () => {
  lawyer = await aViewer('Runa Sigurdsen', { roles: ['lawyer'] })
  caseId = await aCase(lawyer)
  const assessed = await as(lawyer, () => assessCase(caseId))
  const reasons = assessed.ok ? reasonsOf(assessed.assessment.areas.torture) : []
  rule = reasons.find(({ direction }) => direction === 'for')?.rule ?? ''
  expect(rule).not.toBe('')
})

describe('a claim entered here', () => {
  it('appears in a case beside the rule it was put to, and counts once somebody read it', async () => {
    const before = (await inCase('none')).hash
    const id = await claimBeside()
    const asserted = await inCase(id)
    expect(asserted.used).toEqual([{ id, direction: 'supports-risk', use: 'supports', counts: false }])
    expect(asserted.record).toMatchObject({ verification: { status: 'as-asserted' } })
    expect(asserted.hash).not.toBe(before)
    await move(id, 1, 'checked')
    const checked = await inCase(id)
    expect(checked.used).toEqual([{ id, direction: 'supports-risk', use: 'supports', counts: true }])
    expect(checked.record).toMatchObject({
      verification: { status: 'checked', note: 'read on paper' },
      reliability: { source: 'F' },
      slot: { contrary: [], searches: [] },
    })
  })

  it('that speaks the other way stands against the rule it was put to', async () => {
    const id = await claimBeside({ direction: 'against-risk' })
    expect((await inCase(id)).used).toEqual([{ id, direction: 'against-risk', use: 'contrary', counts: false }])
  })

  it('brings what stands in its slot', async () => {
    const [id, contrary] = [
      await claimBeside(),
      await claimBeside({ direction: 'against-risk', rules: [], tags: ['x'] }),
    ]
    await as(lawyer, () => addContrary({ id, expectedVersion: 1, claim: contrary, why: 'it says otherwise' }))
    const assessed = await as(lawyer, () => assessCase(caseId))
    expect(assessed.ok && assessed.evidence[id]?.slot?.contrary).toMatchObject([{ claim: contrary }])
    expect(assessed.ok && Object.keys(assessed.evidence)).toContain(contrary)
  })

  it('for counsel or sealed enters no assessment, not by name either', async () => {
    const [counsel, sealed] = [await claimBeside({ tier: 'counsel-only' }), await claimBeside({ tier: 'sealed' })]
    const open = await claimBeside()
    await as(lawyer, () => addContrary({ id: open, expectedVersion: 1, claim: counsel, why: 'it says otherwise' }))
    await move(open, 2, 'superseded', [sealed])
    const everything = JSON.stringify(await libraryOf(lawyer))
    expect(everything).toContain(open)
    expect(everything).not.toContain(counsel)
    expect(everything).not.toContain(sealed)
    // Its successor may not be named: then it does not count either.
    expect((await inCase(open)).record).toMatchObject({ supersededBy: null, verification: { status: 'as-asserted' } })
    expect(JSON.stringify(await libraryOf(lawyer, 'counsel-only'))).toContain(counsel)
    expect(JSON.stringify(await libraryOf(lawyer, 'counsel-only'))).not.toContain(sealed)
  })

  it('that is sealed has its publishable twin in a case, at the rule it was put to, and no word of its own', async () => {
    const words = { title: 'canary', proposition: 'canary told us.', pinpoint: 'canary' }
    const sealed = await claimBeside({ tier: 'sealed', ...words })
    const told = await claimBeside({ rules: [], title: 'Told openly' })
    expect((await inCase(told)).used).toEqual([])
    const twin = { id: sealed, expectedVersion: 1, twin: told }
    expect(await as(lawyer, () => nameTwin(twin))).toMatchObject({ ok: true })
    expect((await inCase(told)).used).toMatchObject([{ id: told, use: 'supports' }])
    const assessed = await as(lawyer, () => assessCase(caseId))
    expect(JSON.stringify(assessed)).toContain('Told openly')
    expect(JSON.stringify(assessed)).not.toMatch(new RegExp(`canary|${sealed}`))
  })

  it('is in nobody else’s assessments, whose library stays the one that ships', async () => {
    await claimBeside()
    const stranger = await aViewer('Noor Haddad')
    expect(await libraryOf(stranger)).toBe(await readLibrary())
    expect(await libraryOf(lawyer)).toBe(await libraryOf(lawyer))
  })
})
