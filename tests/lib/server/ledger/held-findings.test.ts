import { expect, it } from 'vitest'
import { shareCase } from '#lib/server/cases/case-people'
import { enterClaim } from '#lib/server/ledger/enter-claim'
import { enterSource } from '#lib/server/ledger/enter-source'
import { findingsIn } from '#lib/server/ledger/held-findings'
import { readToDo, readToDoOf } from '#lib/server/ledger/read-to-do'
import { readLedgerOf } from '#lib/server/ledger/visible-ledger'
import { aClaim, aSource } from '#tests/support/a-ledger'
import { aCase, as, aViewer, missingId } from '#tests/support/people'

it('are those of the ledger as each sees it: held until something is entered, and never of what another sealed', async () => {
  const keeper = await aViewer('Runa Sigurdsen', { roles: ['caseworker'] })
  const colleague = await aViewer('Tomas Breitner', { orgId: keeper.orgId, roles: ['caseworker'] })
  const before = await findingsIn(await readLedgerOf(keeper))
  expect(await findingsIn(await readLedgerOf(colleague)), 'who sees the same has the same').toBe(before)

  const enter = (tier: 'public' | 'sealed') =>
    as(keeper, async () => {
      const source = await enterSource(aSource({ tier }))
      if (!source.ok) throw new Error('no source')
      // An event after the document that tells of it: the checks see that.
      const claim = await enterClaim(aClaim(source.id, { tier, eventDate: '2026-01-05' }))
      if (!claim.ok) throw new Error('no claim')
      return claim.id
    })
  const [open, sealed] = [await enter('public'), await enter('sealed')]
  expect(await findingsIn(await readLedgerOf(keeper))).not.toBe(before)
  const checksOn = async (viewer: typeof keeper, id: string) =>
    (await as(viewer, () => readToDoOf({ id: missingId(), facts: {}, records: [id] }))).map(({ check }) => check.id)
  expect(await checksOn(keeper, open)).toContain('event-after-document')
  expect(await checksOn(keeper, sealed)).toContain('event-after-document')
  expect(await checksOn(colleague, open)).toContain('event-after-document')
  // Said once of both, in the list as of each alone.
  const both = await as(keeper, () => readToDoOf({ id: missingId(), facts: {}, records: [open, sealed] }))
  const late = both.find(({ check }) => check.id === 'event-after-document')
  expect(late?.findings.map(({ claims }) => claims.map(({ id }) => id).sort())).toEqual([[open, sealed].sort()])
  // The two have the same words, which only who sees both can know.
  const twins = [await checksOn(keeper, open), await checksOn(colleague, open)]
  expect(twins.map((checks) => checks.includes('recycled-passage'))).toEqual([true, false])
  expect(await checksOn(colleague, sealed)).toEqual([])
  const told = JSON.stringify(await as(colleague, () => readToDo()))
  expect([told.includes(open), told.includes(sealed)]).toEqual([true, false])
})

it('are held in a case against what it is about, and against who works on it', async () => {
  const lawyer = await aViewer('Runa Sigurdsen', { roles: ['lawyer'] })
  const expert = await aViewer('Odile Marchetti', { orgId: lawyer.orgId, roles: ['expert'] })
  const id = await aCase(lawyer)
  const claim = await as(lawyer, async () => {
    const source = await enterSource(aSource({ author: 'Odile Marchetti' }))
    if (!source.ok) throw new Error('no source')
    const entered = await enterClaim(aClaim(source.id, { tags: ['liuzhi'] }))
    if (!entered.ok) throw new Error('no claim')
    return entered.id
  })
  const found = (answer?: boolean) =>
    as(lawyer, async () => {
      const assertions = answer === undefined ? [] : [{ value: answer, says: 'client' as const }]
      const facts = { 'detentionThere.liuzhiLikely': { kind: 'asserted' as const, assertions } }
      const list = await readToDoOf({ id, facts, records: [claim] })
      const of = (check: string) =>
        list.filter((one) => one.check.id === check).flatMap(({ findings }) => findings.map((one) => one.found))
      return { scope: of('scope-mismatch'), authors: of('author-dependence') }
    })
  expect((await found()).scope).toEqual([expect.stringMatching(/liuzhi.*nobody has settled whether this case is/)])
  expect((await found(false)).scope).toEqual([expect.stringMatching(/liuzhi.*this case is not/)])
  expect(await found(true), 'the expert does not work on it yet').toEqual({ scope: [], authors: [] })
  expect((await as(lawyer, () => shareCase({ caseId: id, userId: expert.userId }))).ok).toBe(true)
  expect((await found(true)).authors).toEqual([expect.stringMatching(/rest on Odile Marchetti, who is in the case/)])
})

it('look for what experts of the case wrote, not for what others in it did', async () => {
  const [lawyer, name] = [await aViewer('Signe Aaltonen', { roles: ['lawyer'] }), 'Signe Aaltonen']
  const expert = await aViewer('Odile Marchetti', { orgId: lawyer.orgId, roles: ['expert', 'caseworker'] })
  const id = await aCase(lawyer)
  expect((await as(lawyer, () => shareCase({ caseId: id, userId: expert.userId }))).ok).toBe(true)
  const [records, authors] = await as(lawyer, async () => {
    const claims: string[] = []
    for (const author of [name, 'Odile Marchetti']) {
      const source = await enterSource(aSource({ author, title: `By ${author}` }))
      const entered = source.ok ? await enterClaim(aClaim(source.id)) : source
      if (!entered.ok) throw new Error('no claim')
      claims.push(entered.id)
    }
    const list = await readToDoOf({ id, facts: {}, records: claims })
    const found = list.filter(({ check }) => check.id === 'author-dependence')
    return [claims, found.flatMap(({ findings }) => findings)] as const
  })
  expect(authors.map(({ claims }) => claims.map((claim) => claim.id))).toEqual([[records[1]]])
  expect(JSON.stringify(authors)).not.toContain(name)
})
