import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { emptySlot } from '#lib/domain/ledger/contrary-slot'
import { notOpenSource } from '#lib/domain/ledger/open-origins'
import { database } from '#lib/server/database/client'
import { changeLedger } from '#lib/server/ledger/change-ledger'
import { changeClaim, enterClaim } from '#lib/server/ledger/enter-claim'
import { changeSource, enterSource } from '#lib/server/ledger/enter-source'
import { addContrary, signSearch } from '#lib/server/ledger/fill-slot'
import { moveClaim } from '#lib/server/ledger/move-claim'
import { nameTwin } from '#lib/server/ledger/name-twin'
import { readClaim } from '#lib/server/ledger/read-claim'
import { listSources, readSource } from '#lib/server/ledger/read-source'
import { aClaim, aSource } from '#tests/support/a-ledger'
import { as, aViewer } from '#tests/support/people'

type Somebody = Awaited<ReturnType<typeof aViewer>>
let lawyer: Somebody
let caseworker: Somebody
let stranger: Somebody

/** A source and a claim, entered by somebody. */
async function entered(by: Somebody, over: Parameters<typeof aClaim>[1] = {}) {
  return as(by, async () => {
    const source = await enterSource(aSource({ tier: over?.tier ?? 'public' }))
    if (!source.ok) throw new Error('no source')
    const claim = await enterClaim(aClaim(source.id, over))
    if (!claim.ok) throw new Error('no claim')
    return { source: source.id, claim: claim.id }
  })
}
const move = (id: string, expectedVersion: number, to: Parameters<typeof moveClaim>[0]['to'], claims: string[] = []) =>
  moveClaim({ id, expectedVersion, to, ground: 'read in the library of the institute', claims })

beforeAll(async () => {
  lawyer = await aViewer('Runa Sigurdsen', { roles: ['lawyer'] })
  caseworker = await aViewer('Pavel Dvorak', { roles: ['caseworker'], orgId: lawyer.orgId })
  stranger = await aViewer('Noor Haddad', { roles: ['lawyer'] })
})

describe('a claim of the ledger', () => {
  it('begins as its source asserts it, with an empty slot, and is another organisation’s to nobody', async () => {
    const { claim } = await entered(lawyer)
    const read = await as(lawyer, () => readClaim(claim))
    expect(read).toMatchObject({ ok: true, version: 1, state: 'as-asserted', standing: 'empty' })
    expect(await as(stranger, () => readClaim(claim))).toEqual({ ok: false, reason: 'not-found' })
    expect(await as(stranger, () => readClaim(randomUUID()))).toEqual({ ok: false, reason: 'not-found' })
  })

  it('is stored sealed: neither its words nor those of its source are on the disk', async () => {
    const word = `canary${randomUUID().replaceAll('-', '')}`
    await entered(lawyer, { proposition: `They say ${word}.` })
    const rows = await database().ledgerItem.findMany({ where: { orgId: lawyer.orgId } })
    expect(rows.length).toBeGreaterThan(1)
    for (const { content } of rows) expect(Buffer.from(content).includes(word)).toBe(false)
  })

  it('moves as the state machine allows, on a ground, and keeps who moved it', async () => {
    const { claim } = await entered(lawyer)
    const other = await entered(lawyer)
    await as(lawyer, async () => {
      expect(await move(claim, 1, 'corroborated', [other.claim])).toMatchObject({ reason: 'illegal' })
      expect(await move(claim, 1, 'checked')).toMatchObject({ ok: true, version: 2 })
      expect(await move(claim, 1, 'contradicted')).toEqual({ ok: false, reason: 'stale', version: 2 })
      expect(await move(claim, 2, 'corroborated')).toMatchObject({ reason: 'illegal' })
      expect(await move(claim, 2, 'corroborated', [randomUUID()])).toMatchObject({ reason: 'invalid' })
      expect(await move(claim, 2, 'corroborated', [other.claim])).toMatchObject({ ok: true, version: 3 })
      const read = await readClaim(claim)
      expect(read).toMatchObject({ state: 'corroborated', people: { [lawyer.userId]: 'Runa Sigurdsen' } })
      expect(read.ok && read.entry.moves.map(({ to, by }) => [to, by])).toEqual([
        ['checked', lawyer.userId],
        ['corroborated', lawyer.userId],
      ])
    })
  })

  it('keeps its words once it was tested; where it is used may still change', async () => {
    const { source, claim } = await entered(lawyer)
    await as(lawyer, async () => {
      await move(claim, 1, 'checked')
      const other = { ...aClaim(source), proposition: 'All of them were questioned at night.' }
      expect(await changeClaim({ id: claim, expectedVersion: 2, claim: other })).toMatchObject({ reason: 'illegal' })
      const used = { ...aClaim(source), tags: ['night'] }
      expect(await changeClaim({ id: claim, expectedVersion: 2, claim: used })).toMatchObject({ ok: true, version: 3 })
      expect(await readClaim(claim)).toMatchObject({ state: 'checked', entry: { claim: { tags: ['night'] } } })
    })
  })

  it('that came with a grade keeps it through whatever is done to it, for as long as it says what was graded', async () => {
    const source = (await entered(lawyer)).source
    const claim = { ...aClaim(source), id: randomUUID() }
    const grade = { source: 'B', information: 2, why: 'read by its grader' }
    const graded = async () => {
      const read = await readClaim(claim.id)
      return read.ok ? read.entry.grade : 'none'
    }
    await as(lawyer, async () => {
      const made = { by: lawyer.userId, at: '2026-03-02T10:00:00.000Z' }
      const came = { kind: 'claim', claim, slot: emptySlot, grade, from: 'pack:north', ...made } as const
      await changeLedger(lawyer, ({ write }) =>
        write({ ...came, moves: [] }, null, { type: 'pack', action: 'pack.take' }),
      )
      const change = (expectedVersion: number, over: Parameters<typeof aClaim>[1]) =>
        changeClaim({ id: claim.id, expectedVersion, claim: aClaim(source, over) })
      expect(await change(1, { tags: ['night'], tier: 'counsel-only' })).toMatchObject({ ok: true })
      expect(await signSearch({ id: claim.id, expectedVersion: 2, where: 'a', looked: 'b' })).toMatchObject({
        ok: true,
      })
      expect(await nameTwin({ id: claim.id, expectedVersion: 3, twin: null })).toMatchObject({ ok: true })
      expect(await graded()).toEqual(grade)
      expect(await change(4, { proposition: 'All of them were.' })).toMatchObject({ ok: true })
      expect(await graded()).toBeNull()
    })
  })

  it('is not superseded in a circle', async () => {
    const [one, other] = [await entered(lawyer), await entered(lawyer)]
    await as(lawyer, async () => {
      expect(await move(one.claim, 1, 'superseded', [other.claim])).toMatchObject({ ok: true })
      expect(await move(other.claim, 1, 'superseded', [one.claim])).toMatchObject({ reason: 'illegal' })
      expect(await move(one.claim, 2, 'checked')).toMatchObject({ reason: 'illegal' })
    })
  })

  it('that ships is moved and answered over the library, which stays as it is for others', async () => {
    const id = 'witnesses-defence-disadvantage'
    const before = await as(stranger, () => readClaim(id))
    expect(before).toMatchObject({ state: 'as-asserted', standing: 'empty' })
    await as(lawyer, async () => {
      const read = await readClaim(id)
      if (!read.ok) throw new Error('the record ships')
      expect(await move(id, read.version, 'checked')).toMatchObject({ ok: true })
      expect(
        await signSearch({ id, expectedVersion: 1, where: 'three law libraries', looked: 'witnesses' }),
      ).toMatchObject({
        ok: true,
        version: 2,
      })
      const after = await readClaim(id)
      expect(after).toMatchObject({ state: 'checked', standing: 'searched', version: 2 })
      expect(await changeClaim({ id, expectedVersion: 2, claim: aClaim('x') })).toMatchObject({ reason: 'illegal' })
    })
    expect(await as(stranger, () => readClaim(id))).toEqual(before)
  })

  it('has a slot for what speaks against it, once each', async () => {
    const [one, other] = [await entered(lawyer), await entered(lawyer, { direction: 'against-risk' })]
    await as(lawyer, async () => {
      const contrary = { id: one.claim, claim: other.claim, why: 'it counts daytime questioning' }
      expect(await addContrary({ ...contrary, expectedVersion: 1 })).toMatchObject({ ok: true, version: 2 })
      expect(await addContrary({ ...contrary, expectedVersion: 2 })).toMatchObject({ reason: 'illegal' })
      expect(await addContrary({ ...contrary, claim: one.claim, expectedVersion: 2 })).toMatchObject({
        reason: 'invalid',
      })
      expect(await readClaim(one.claim)).toMatchObject({ standing: 'filled' })
      expect(await readClaim(other.claim)).toMatchObject({ standing: 'not-asked', standsAgainst: [{ id: one.claim }] })
    })
  })

  it('names elements and rules that there are, a source that there is, and is no wider than it', async () => {
    await as(lawyer, async () => {
      const source = await enterSource(aSource({ tier: 'counsel-only' }))
      if (!source.ok) throw new Error('no source')
      const refused = async (over: Parameters<typeof aClaim>[1], from = source.id) => {
        const result = await enterClaim(aClaim(from, { tier: 'counsel-only', ...over }))
        return result.ok || result.reason !== 'invalid' ? result : result.issues.map(({ path }) => path)
      }
      expect(await refused({ tier: 'public' })).toEqual(['tier'])
      expect(await refused({ elements: ['torture/no-such'], rules: ['none'] })).toEqual(['elements.0', 'rules.0'])
      expect(await refused({ twinOf: randomUUID() })).toEqual(['twinOf'])
      expect(await refused({}, randomUUID())).toEqual(['source'])
    })
  })
})

describe('tiers of the ledger', () => {
  it('show what is for counsel to lawyers, and what is sealed to who entered it', async () => {
    const counsel = await entered(lawyer, { tier: 'counsel-only' })
    const sealed = await entered(lawyer, { tier: 'sealed' })
    const colleague = await aViewer('Mira Kowal', { roles: ['lawyer'], orgId: lawyer.orgId })
    const sees = async (who: Somebody, { source, claim }: { source: string; claim: string }) =>
      as(who, async () => [(await readClaim(claim)).ok, (await readSource(source)).ok])
    expect(await sees(lawyer, sealed)).toEqual([true, true])
    expect(await sees(colleague, counsel)).toEqual([true, true])
    expect(await sees(colleague, sealed)).toEqual([false, false])
    expect(await sees(caseworker, counsel)).toEqual([false, false])
    const listed = await as(caseworker, listSources)
    expect(listed.map(({ id }) => id)).not.toContain(counsel.source)
  })

  it('keep the name of a hidden claim out of what others see, and keep what is written there', async () => {
    const open = await entered(lawyer)
    const hidden = await entered(lawyer, { tier: 'counsel-only', direction: 'against-risk' })
    const added = await as(lawyer, () =>
      addContrary({ id: open.claim, expectedVersion: 1, claim: hidden.claim, why: 'the other side will say so' }),
    )
    expect(added).toMatchObject({ ok: true })
    const seen = await as(caseworker, () => readClaim(open.claim))
    expect(JSON.stringify(seen)).not.toContain(hidden.claim)
    expect(seen).toMatchObject({ standing: 'empty' })
    // What somebody writes who does not see it takes nothing away.
    expect(await as(caseworker, () => move(open.claim, 2, 'checked'))).toMatchObject({ ok: true })
    expect(await as(lawyer, () => readClaim(open.claim))).toMatchObject({ standing: 'filled', state: 'checked' })
  })
})

describe('a source of the ledger', () => {
  it('that ships takes what is known about it, and nothing else', async () => {
    const [ships] = (await as(lawyer, listSources)).filter(({ from }) => from === 'library')
    if (!ships) throw new Error('sources ship')
    await as(lawyer, async () => {
      expect(await changeSource({ id: ships.id, expectedVersion: 0, source: aSource() })).toMatchObject({
        reason: 'illegal',
      })
      const about = { ...ships.about, standing: 'answerable-organ' as const }
      const known = { about, origin: { kind: 'primary' as const }, language: 'zh-Hans' }
      expect(await changeSource({ id: ships.id, expectedVersion: 0, about: known })).toMatchObject({
        ok: true,
        version: 1,
      })
      expect(await readSource(ships.id)).toMatchObject({ version: 1, source: { title: ships.title, ...known } })
    })
  })

  it('keeps the sources it repeats that are not open to whoever edits it, and takes no other that is not', async () => {
    const enter = async (over: Parameters<typeof aSource>[0]) => {
      const entered = await enterSource(aSource(over))
      if (!entered.ok) throw new Error('no source')
      return entered.id
    }
    const hidden = await as(lawyer, () => enter({ tier: 'sealed' }))
    const another = await as(lawyer, () => enter({ tier: 'sealed' }))
    const open = await as(lawyer, () => enter({ origin: { kind: 'repeats', sources: [hidden] } }))
    const edited = (...sources: string[]) => aSource({ publisher: 'Renamed', origin: { kind: 'repeats', sources } })
    await as(caseworker, async () => {
      const seen = await readSource(open)
      expect(JSON.stringify([seen, await listSources()])).not.toContain(hidden)
      const shown = seen.ok && seen.source.origin.kind === 'repeats' ? seen.source.origin.sources : []
      expect(shown).toEqual([notOpenSource])
      const change = { id: open, expectedVersion: 1 }
      for (const id of [hidden, another])
        expect(await changeSource({ ...change, source: edited(...shown, id) })).toMatchObject({
          issues: [{ path: 'origin.sources.1' }],
        })
      expect(await changeSource({ ...change, source: edited(...shown) })).toMatchObject({ ok: true })
      // In the place of nothing it is no source.
      expect(await enterSource(edited(notOpenSource))).toMatchObject({ reason: 'invalid' })
    })
    expect(await as(lawyer, () => readSource(open))).toMatchObject({
      source: { publisher: 'Renamed', origin: { kind: 'repeats', sources: [hidden] } },
      restsOn: [{ id: hidden }],
    })
  })

  it('does not rest on itself, however far round', async () => {
    await as(lawyer, async () => {
      const first = await enterSource(aSource())
      if (!first.ok) throw new Error('no source')
      const second = await enterSource(aSource({ origin: { kind: 'repeats', sources: [first.id] } }))
      if (!second.ok) throw new Error('no source')
      const round = aSource({ origin: { kind: 'repeats', sources: [second.id] } })
      const refused = await changeSource({ id: first.id, expectedVersion: 1, source: round })
      expect(refused).toMatchObject({ reason: 'invalid', issues: [{ path: 'origin.sources.0' }] })
    })
  })
})
