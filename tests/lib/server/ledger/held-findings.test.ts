import { expect, it } from 'vitest'
import { enterClaim } from '#lib/server/ledger/enter-claim'
import { enterSource } from '#lib/server/ledger/enter-source'
import { findingsIn } from '#lib/server/ledger/held-findings'
import { readToDo, readToDoOf } from '#lib/server/ledger/read-to-do'
import { readLedgerOf } from '#lib/server/ledger/visible-ledger'
import { aClaim, aSource } from '#tests/support/a-ledger'
import { as, aViewer } from '#tests/support/people'

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
    (await as(viewer, () => readToDoOf([id]))).map(({ check }) => check.id)
  expect(await checksOn(keeper, open)).toContain('event-after-document')
  expect(await checksOn(keeper, sealed)).toContain('event-after-document')
  expect(await checksOn(colleague, open)).toContain('event-after-document')
  // The two have the same words, which only who sees both can know.
  const twins = [await checksOn(keeper, open), await checksOn(colleague, open)]
  expect(twins.map((checks) => checks.includes('recycled-passage'))).toEqual([true, false])
  expect(await checksOn(colleague, sealed)).toEqual([])
  const told = JSON.stringify(await as(colleague, () => readToDo()))
  expect([told.includes(open), told.includes(sealed)]).toEqual([true, false])
})
