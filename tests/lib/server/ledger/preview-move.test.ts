import { expect, it } from 'vitest'
import { findingsOf, reasonsOf } from '#lib/reporting/trace'
import { assessCase } from '#lib/server/assessments/assess-case'
import { previewMove } from '#lib/server/assessments/preview-move'
import { usesOfRecord } from '#lib/server/assessments/uses-of-record'
import { libraryOf } from '#lib/server/ledger/library-of-organisation'
import { moveClaim } from '#lib/server/ledger/move-claim'
import { readClaim } from '#lib/server/ledger/read-claim'
import { aCase, as, aViewer } from '#tests/support/people'

it('shows what a move moves in the cases of the viewer alone, writes nothing, and says what the move then does', async () => {
  const lawyer = await aViewer('Runa Sigurdsen', { roles: ['lawyer'] })
  const colleague = await aViewer('Tomas Breitner', { orgId: lawyer.orgId, roles: ['lawyer'] })
  const caseId = await aCase(lawyer)
  const assessed = await as(lawyer, () => assessCase(caseId))
  if (!assessed.ok) throw new Error(assessed.reason)
  const counted = findingsOf(assessed.assessment)
    .flatMap(({ finding }) => reasonsOf(finding))
    .flatMap(({ evidence }) => evidence)
    .find(({ counts }) => counts)
  const id = counted?.id ?? ''
  const asked = { id, expectedVersion: 0, to: 'contradicted', ground: 'read in the register', claims: [] } as const
  const before = await as(lawyer, () => libraryOf(lawyer))

  const shown = await as(lawyer, () => previewMove({ ...asked, claims: [] }))
  if (!shown.ok) throw new Error(shown.reason)
  expect(shown.preview.rules.length).toBeGreaterThan(0)
  expect(shown.preview.cases.map((one) => one.id)).toEqual([caseId])
  const records = shown.preview.cases[0]?.sections.find((section) => section.id === 'records')
  expect(JSON.stringify(records)).toContain('it is contradicted')
  expect(await as(lawyer, () => libraryOf(lawyer))).toBe(before)
  expect(await as(lawyer, () => readClaim(id))).toMatchObject({ version: 0 })

  const theirs = await as(colleague, () => previewMove({ ...asked, claims: [] }))
  expect(theirs).toMatchObject({ ok: true, preview: { cases: [], lookedAt: 0, notLookedAt: 0 } })
  expect(await as(lawyer, () => previewMove({ ...asked, claims: [id] }))).toMatchObject({ reason: 'invalid' })
  expect(await as(lawyer, () => previewMove({ ...asked, claims: [], id: 'no-such' }))).toMatchObject({
    reason: 'not-found',
  })

  expect(await as(lawyer, () => usesOfRecord(id))).toMatchObject({ cases: [{ id: caseId }], reports: [] })
  expect(await as(colleague, () => usesOfRecord(id))).toMatchObject({ cases: [], looked: { cases: 0, casesNot: 0 } })
  expect(await as(lawyer, () => moveClaim({ ...asked, claims: [] }))).toMatchObject({ ok: true })
  const again = await as(lawyer, () => assessCase(caseId))
  if (!again.ok) throw new Error(again.reason)
  const stands = findingsOf(again.assessment)
    .flatMap(({ finding }) => reasonsOf(finding))
    .flatMap(({ evidence }) => evidence)
    .filter((one) => one.id === id)
  expect(stands.some(({ counts }) => counts)).toBe(false)
})
