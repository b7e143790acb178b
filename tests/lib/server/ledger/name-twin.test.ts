import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { prcRuleSet } from '#lib/rules/rule-set'
import { changeClaim, enterClaim } from '#lib/server/ledger/enter-claim'
import { enterSource } from '#lib/server/ledger/enter-source'
import { addContrary } from '#lib/server/ledger/fill-slot'
import { libraryOf } from '#lib/server/ledger/library-of-organisation'
import { listOwnClaims } from '#lib/server/ledger/list-own-claims'
import { moveClaim } from '#lib/server/ledger/move-claim'
import { nameTwin } from '#lib/server/ledger/name-twin'
import { readClaim } from '#lib/server/ledger/read-claim'
import { makePack, packFile } from '#lib/server/packs/make-pack'
import { aClaim, aSource } from '#tests/support/a-ledger'
import { as, aViewer } from '#tests/support/people'

type Somebody = Awaited<ReturnType<typeof aViewer>>
let lawyer: Somebody
let colleague: Somebody
let caseworker: Somebody
const [rule = '', otherRule = ''] = prcRuleSet.rules.map(({ id }) => id)

beforeAll(async () => {
  lawyer = await aViewer('Runa Sigurdsen', { roles: ['lawyer'] })
  colleague = await aViewer('Mira Kowal', { roles: ['lawyer'], orgId: lawyer.orgId })
  caseworker = await aViewer('Pavel Dvorak', { roles: ['caseworker'], orgId: lawyer.orgId })
})

async function entered(over: Parameters<typeof aClaim>[1] = {}, by = lawyer): Promise<string> {
  return as(by, async () => {
    const source = await enterSource(aSource({ tier: over?.tier ?? 'public', title: `Source of ${over?.title}` }))
    if (!source.ok) throw new Error('no source')
    const claim = await enterClaim(aClaim(source.id, over))
    if (!claim.ok) throw new Error('no claim')
    return claim.id
  })
}

/** A claim that is not public, of which every word is a canary, and a public one. */
async function pair(tier: 'sealed' | 'counsel-only' = 'sealed', over: Parameters<typeof aClaim>[1] = {}) {
  const canary = `canary${randomUUID().replaceAll('-', '')}`
  const words = { title: canary, proposition: `${canary} told us.`, pinpoint: canary, tags: [canary] }
  const kept = await entered({ ...words, tier, rules: [rule], ...over })
  const told = await entered({ title: `Told openly ${canary.slice(-6)}`, rules: [otherRule] })
  return { canary, kept, told }
}
const name = (id: string, twin: string | null, expectedVersion = 1, by = lawyer) =>
  as(by, () => nameTwin({ id, expectedVersion, twin }))

describe('a publishable twin', () => {
  it('is shown both ways to who may see both, and to nobody else either way', async () => {
    const { canary, kept, told } = await pair('counsel-only')
    const before = await as(caseworker, () => readClaim(told))
    expect(await name(kept, told)).toMatchObject({ ok: true, version: 2 })
    for (const who of [lawyer, colleague]) {
      expect(await as(who, () => readClaim(kept))).toMatchObject({ twin: { id: told, stands: true, missingRules: 0 } })
      expect(await as(who, () => readClaim(told))).toMatchObject({ standsFor: [{ id: kept }] })
    }
    expect(await as(caseworker, () => readClaim(kept))).toEqual({ ok: false, reason: 'not-found' })
    const seen = await as(caseworker, () => readClaim(told))
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(`${canary}|${kept}`))
    // Beside the rule that was added it tells what it told before.
    if (!before.ok || !seen.ok) throw new Error('the twin is public')
    expect(seen.entry.claim.rules).toEqual([otherRule, rule])
    expect(seen.entry.claim).toEqual({ ...before.entry.claim, rules: [otherRule, rule] })
    expect([seen.twin, seen.standsFor]).toEqual([null, []])
  })

  it('that stands beside the same rules already is not touched', async () => {
    const { kept } = await pair()
    const told = await entered({ title: 'Told openly', rules: [rule] })
    expect(await name(kept, told)).toMatchObject({ ok: true })
    expect(await as(lawyer, () => readClaim(told))).toMatchObject({ version: 1 })
    expect(await as(colleague, () => readClaim(told))).toMatchObject({ version: 1, standsFor: [] })
  })

  it('can be a record that ships, and one can stand for several', async () => {
    const ships = 'witnesses-defence-disadvantage'
    const [one, other] = [await pair(), await pair('counsel-only')]
    expect(await name(one.kept, ships)).toMatchObject({ ok: true })
    expect(await name(other.kept, ships)).toMatchObject({ ok: true })
    const read = await as(lawyer, () => readClaim(ships))
    expect(read.ok && read.standsFor.map(({ id }) => id).sort()).toEqual([one.kept, other.kept].sort())
    const seen = await as(colleague, () => readClaim(ships))
    expect(seen.ok && seen.standsFor.map(({ id }) => id)).toEqual([other.kept])
    expect(await as(caseworker, () => readClaim(ships))).toMatchObject({ standsFor: [], version: 0 })
  })

  it('is a public claim in a public source, of a claim that is not, against the version that was read', async () => {
    const { kept, told } = await pair()
    const closed = await entered({ tier: 'counsel-only' })
    const unfit = { ok: false, reason: 'invalid', issues: [{ path: 'twin' }] }
    for (const twin of [closed, kept, randomUUID()]) expect(await name(kept, twin)).toMatchObject(unfit)
    expect(await name(told, closed)).toMatchObject({ reason: 'illegal' })
    expect(await name('witnesses-defence-disadvantage', told, 0)).toMatchObject({ reason: 'illegal' })
    expect(await name(kept, told, 7)).toEqual({ ok: false, reason: 'stale', version: 1 })
    expect(await name(kept, told, 1, colleague)).toEqual({ ok: false, reason: 'not-found' })
    expect(await as(lawyer, () => readClaim(kept))).toMatchObject({ version: 1, twin: null })
  })

  it('stays when the claim is changed or moved, until another or none is named', async () => {
    const { kept, told } = await pair()
    await name(kept, told)
    await as(lawyer, async () => {
      const read = await readClaim(kept)
      if (!read.ok) throw new Error('it is there')
      const { id: _, ...claim } = read.entry.claim
      const changed = { ...claim, title: 'Another title' }
      expect(await changeClaim({ id: kept, expectedVersion: 2, claim: changed })).toMatchObject({ ok: true })
      const moved = { id: kept, expectedVersion: 3, to: 'checked' as const, ground: 'Read.', claims: [] }
      expect(await moveClaim(moved)).toMatchObject({ ok: true })
      expect(await readClaim(kept)).toMatchObject({ version: 4, twin: { id: told } })
    })
    expect(await name(kept, null, 4)).toMatchObject({ ok: true })
    expect(await as(lawyer, () => readClaim(kept))).toMatchObject({ twin: null })
    expect(await as(lawyer, () => readClaim(told))).toMatchObject({ standsFor: [] })
  })

  it('is not named at the twin itself, where others would read of it', async () => {
    const { kept, told } = await pair()
    const read = await as(lawyer, () => readClaim(told))
    if (!read.ok) throw new Error('it is there')
    const { id: _, ...claim } = read.entry.claim
    const change = { id: told, expectedVersion: 1, claim: { ...claim, twinOf: kept } }
    const unfit = { reason: 'invalid', issues: [{ path: 'twinOf' }] }
    expect(await as(lawyer, () => changeClaim(change))).toMatchObject(unfit)
    expect(await as(lawyer, () => enterClaim(change.claim))).toMatchObject(unfit)
  })
})

describe('what others get', () => {
  /** A public claim that names one that is not public: superseded by it, or with it in its slot. */
  async function naming() {
    const all = await pair('sealed', { direction: 'against-risk' })
    const answered = await entered({ title: 'Answered', rules: [rule] })
    const replaced = await entered({ title: 'Replaced', rules: [rule] })
    await as(lawyer, async () => {
      const contrary = { id: answered, expectedVersion: 1, claim: all.kept, why: `${all.canary} says no` }
      expect(await addContrary(contrary)).toMatchObject({ ok: true })
      const move = { id: replaced, expectedVersion: 1, to: 'superseded' as const, claims: [all.kept] }
      expect(await moveClaim({ ...move, ground: `${all.canary} is better` })).toMatchObject({ ok: true })
    })
    return { ...all, answered, replaced }
  }

  it.each(['public', 'counsel-only'] as const)(
    'an assessment that is %s has the twin in every place of the sealed claim, and no word of that',
    async (reach) => {
      const { canary, kept, told, answered, replaced } = await naming()
      await name(kept, told)
      const { evidence } = await libraryOf(lawyer, reach)
      const record = (id: string) => evidence.find((one) => one.id === id)
      expect(record(told)?.rules).toContain(rule)
      expect(record(answered)?.slot?.contrary.map(({ claim }) => claim)).toEqual([told])
      expect(record(replaced)?.supersededBy).toBe(told)
      expect(JSON.stringify(evidence)).not.toMatch(new RegExp(`${canary}|${kept}|twin stands`))
    },
  )

  it('an assessment for counsel has a claim for counsel itself, and one for others its twin', async () => {
    const { canary, kept, told } = await pair('counsel-only')
    await name(kept, told)
    const idsOf = async (reach: 'public' | 'counsel-only') =>
      (await libraryOf(lawyer, reach)).evidence.map(({ id }) => id)
    expect(await idsOf('counsel-only')).toEqual(expect.arrayContaining([kept, told]))
    expect(await idsOf('public')).toContain(told)
    expect(JSON.stringify((await libraryOf(lawyer)).evidence)).not.toMatch(new RegExp(`${canary}|${kept}`))
  })

  it('the screens of a colleague have the twin where the sealed claim is named, and the pack too', async () => {
    const { canary, kept, told, answered, replaced } = await naming()
    const pack = { name: `pack-${randomUUID()}`, what: 'All that is public.' }
    expect(await as(lawyer, () => makePack(pack))).toMatchObject({ reason: 'invalid' })
    await name(kept, told)
    const seen = await as(colleague, async () => [
      await readClaim(answered),
      await readClaim(replaced),
      await readClaim(told),
      await listOwnClaims(),
    ])
    expect(seen[0]).toMatchObject({ standing: 'filled', entry: { slot: { contrary: [{ claim: told }] } } })
    expect(seen[1]).toMatchObject({ state: 'superseded', entry: { moves: [{ claims: [told] }] } })
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(`${canary}|${kept}`))

    const made = await as(lawyer, () => makePack(pack))
    if (!made.ok) throw new Error(JSON.stringify(made))
    const file = await as(lawyer, () => packFile(made.id))
    const text = Buffer.from(file?.bytes ?? []).toString()
    expect(text).toContain(told)
    expect(text).not.toMatch(new RegExp(`${canary}|${kept}|twin stands`))
    // What stands there is kept for who wrote it.
    expect(JSON.stringify(await as(lawyer, () => readClaim(answered)))).toContain(kept)
  })
})
