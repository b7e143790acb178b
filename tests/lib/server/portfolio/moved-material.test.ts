import { expect, it } from 'vitest'
import { describeMaterialMoves } from '#lib/reporting/describe-material-moves'
import { findingsOf, reasonsOf } from '#lib/reporting/trace'
import { assessCase } from '#lib/server/assessments/assess-case'
import { saveFact } from '#lib/server/cases/save-fact'
import { findDamage } from '#lib/server/keys/find-damage'
import { enterClaim } from '#lib/server/ledger/enter-claim'
import { enterSource } from '#lib/server/ledger/enter-source'
import { moveClaim } from '#lib/server/ledger/move-claim'
import { listMovedMaterial, readMovedMaterial } from '#lib/server/portfolio/list-moved-material'
import { aClaim, aSource } from '#tests/support/a-ledger'
import { says } from '#tests/support/invented-case'
import { aCase, as, aViewer } from '#tests/support/people'

it('is told of a case whose records came or changed since it was opened, and not of one whose facts alone did', async () => {
  const lawyer = await aViewer('Runa Sigurdsen', { roles: ['lawyer'] })
  const colleague = await aViewer('Tomas Breitner', { orgId: lawyer.orgId, roles: ['lawyer'] })
  const id = await aCase(lawyer)
  const open = async () => {
    const found = await as(lawyer, () => assessCase(id))
    if (!found.ok) throw new Error(found.reason)
    return found
  }
  const since = () => as(lawyer, () => readMovedMaterial(id))
  expect(await since(), 'never opened').toBeUndefined()
  const { assessment } = await open()
  expect(await since()).toEqual({ kind: 'same' })
  await as(lawyer, () =>
    saveFact({ caseId: id, factKey: 'person.residenceHereYears', entry: says(4), expectedVersion: 0 }),
  )
  expect(await since(), 'a fact is no material').toEqual({ kind: 'same' })
  await open()

  const reason = findingsOf(assessment)
    .flatMap(({ finding }) => reasonsOf(finding))
    .find(({ direction, evidence }) => direction === 'for' && evidence.some(({ counts }) => counts))
  const shown = reason?.evidence.find(({ counts }) => counts)?.id ?? ''
  const entered = await as(lawyer, async () => {
    const source = await enterSource(aSource({ tier: 'public' }))
    if (!source.ok) throw new Error('no source')
    return enterClaim(aClaim(source.id, { rules: [reason?.rule ?? ''], tier: 'public' }))
  })
  if (!entered.ok) throw new Error('no claim')
  const ground = 'read in the register'
  const move = { id: shown, expectedVersion: 0, to: 'contradicted', ground, claims: [] } as const
  expect(await as(lawyer, () => moveClaim({ ...move, claims: [] }))).toMatchObject({ ok: true })

  const changed = await since()
  expect(changed).toMatchObject({
    kind: 'changed',
    moves: { came: [{ id: entered.id }], went: [], moved: [{ record: { id: shown, state: 'contradicted' } }] },
    ...{ factsToo: false, whole: true },
  })
  expect(describeMaterialMoves(changed)?.title).toBe('Material has changed')
  expect((await as(lawyer, () => listMovedMaterial())).get(id)).toEqual(changed)
  expect(await as(colleague, () => readMovedMaterial(id))).toBeUndefined()
  expect((await open()).since, 'said once more where it is opened').toEqual(changed)
  expect(await since()).toEqual({ kind: 'same' })
  expect((await findDamage()).filter((one) => one.includes(id))).toEqual([])
})
