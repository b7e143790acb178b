import { expect, it } from 'vitest'
import { reasonsOf } from '#lib/reporting/trace'
import { markInFile } from '#lib/reporting/verification/file-mark'
import { assessCase } from '#lib/server/assessments/assess-case'
import { shareCase } from '#lib/server/cases/case-people'
import { exportCase } from '#lib/server/cases/export-case'
import { database } from '#lib/server/database/client'
import { enterClaim } from '#lib/server/ledger/enter-claim'
import { enterSource } from '#lib/server/ledger/enter-source'
import { aClaim, aSource } from '#tests/support/a-ledger'
import { docxParts } from '#tests/support/file-parts'
import { aCase, as, aViewer } from '#tests/support/people'

it('S14 a draft for counsel prints what is for counsel, marked on every page; nothing else does, and nobody else gets it', async () => {
  const lawyer = await aViewer('Runa Sigurdsen', { roles: ['lawyer'] })
  const caseworker = await aViewer('Pavel Dvorak', { roles: ['caseworker'], orgId: lawyer.orgId })
  const caseId = await aCase(lawyer)
  expect(await as(lawyer, () => shareCase({ caseId, userId: caseworker.userId }))).toMatchObject({ ok: true })
  await as(lawyer, async () => {
    const assessed = await assessCase(caseId)
    const reasons = assessed.ok ? reasonsOf(assessed.assessment.areas.torture) : []
    const rule = reasons.find(({ direction }) => direction === 'for')?.rule ?? ''
    for (const tier of ['counsel-only', 'sealed'] as const) {
      const source = await enterSource(aSource({ tier, title: `Accounts ${tier}` }))
      const title = tier === 'sealed' ? 'Sealedword' : 'Counselword'
      const claim = await enterClaim(aClaim(source.ok ? source.id : '', { tier, title, rules: [rule] }))
      expect(claim.ok).toBe(true)
    }
  })
  const exported = async (who: typeof lawyer, tier?: 'counsel-only') => {
    const result = await as(who, () => exportCase(caseId, 'docx', 'en', tier))
    if (!result.ok) return result.reason
    const parts = docxParts(result.bytes)
    const all = [...parts.values()].join('')
    // The first page has no running head: the mark stands on the page itself.
    const heads = [...parts].filter(([name, xml]) => /word\/header\d*\.xml$/.test(name) && xml.includes('<w:t'))
    return {
      name: result.name,
      words: ['Counselword', 'Sealedword', 'FOR COUNSEL ONLY'].map((word) => all.includes(word)),
      everyHead: heads.length > 0 && heads.every(([, xml]) => xml.includes('FOR COUNSEL ONLY')),
      mark: await markInFile(result.bytes),
    }
  }
  expect(await exported(lawyer)).toMatchObject({ words: [false, false, false], everyHead: false })
  expect(await exported(lawyer, 'counsel-only')).toEqual({
    name: expect.stringMatching(/ draft for counsel only\.docx$/),
    words: [true, false, true],
    everyHead: true,
    mark: { kind: 'draft' },
  })
  const events = { orgId: lawyer.orgId, action: 'case.export', outcome: 'refused' } as const
  const before = await database().auditEvent.count({ where: events })
  expect(await exported(caseworker, 'counsel-only')).toBe('forbidden')
  expect(await database().auditEvent.count({ where: events })).toBe(before + 1)
  expect(await exported(caseworker)).toMatchObject({ words: [false, false, false] })
})
