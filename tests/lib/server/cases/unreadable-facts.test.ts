import { describe, expect, it } from 'vitest'
import { assessCase } from '#lib/server/assessments/assess-case'
import { compareCase } from '#lib/server/assessments/compare-case'
import { exportCase } from '#lib/server/cases/export-case'
import { listCases } from '#lib/server/cases/list-cases'
import { readCase } from '#lib/server/cases/read-case'
import { readCaseFile } from '#lib/server/cases/read-case-file'
import { readCaseHeading } from '#lib/server/cases/read-case-heading'
import { saveFact } from '#lib/server/cases/save-fact'
import { takeOffFile } from '#lib/server/cases/take-off-file'
import { issueReport } from '#lib/server/reports/issue-report'
import { aCase, as, aViewer } from '#tests/support/people'
import { contentOf, putOnFile } from '#tests/support/stored-content'

const held = 'proceedings.heldNow'
const yes = (value: unknown = true) => ({ kind: 'asserted', assertions: [{ value, says: 'client' }] })

async function aSpoiltCase() {
  const viewer = await aViewer()
  const caseId = await aCase(viewer, { reference: 'ELM-7' })
  await as(viewer, () => saveFact({ caseId, factKey: 'request.redNotice', entry: yes(), expectedVersion: 0 }))
  await putOnFile(caseId, held, yes('perhaps'), viewer.userId)
  await putOnFile(caseId, 'proceedings.shoeSize', yes(44), viewer.userId)
  return { viewer, caseId }
}

describe('an answer on file that the catalogue no longer allows', () => {
  it('spoils neither the list nor the other cases, and is counted beside its own', async () => {
    const { viewer, caseId } = await aSpoiltCase()
    const sound = await aCase(viewer, { reference: 'OAK-1' })
    const list = await as(viewer, listCases)
    expect(list.map(({ id, unreadable }) => ({ id, unreadable }))).toEqual(
      expect.arrayContaining([
        { id: caseId, unreadable: 2 },
        { id: sound, unreadable: 0 },
      ]),
    )
    expect(list.find(({ id }) => id === caseId)?.facts).toEqual({ 'request.redNotice': yes() })
  })

  it('is shown as stored, with what is wrong, beside the answers that can be read', async () => {
    const { viewer, caseId } = await aSpoiltCase()
    const found = await as(viewer, () => readCase(caseId))
    expect(found).toMatchObject({ ok: true, case: { facts: { 'request.redNotice': { entry: yes() } } } })
    expect(found.ok && found.case.unreadable).toEqual([
      expect.objectContaining({
        factKey: held,
        question: expect.stringMatching(/\?$/),
        problems: ['expected true or false'],
      }),
      expect.objectContaining({
        factKey: 'proceedings.shoeSize',
        question: null,
        problems: ['this question is no longer asked'],
      }),
    ])
    expect(JSON.parse((found.ok && found.case.unreadable[0]?.stored) || '')).toEqual(yes('perhaps'))
    expect(await as(viewer, () => readCaseHeading(caseId))).toMatchObject({ ok: true, heading: { reference: 'ELM-7' } })
  })

  it('is never left out: nothing is assessed, compared, exported or issued without it', async () => {
    const { viewer, caseId } = await aSpoiltCase()
    const now = { kind: 'facts-now', on: null } as const
    for (const refused of [
      await as(viewer, () => assessCase(caseId)),
      await as(viewer, () => compareCase(caseId, now, now)),
      await as(viewer, () => exportCase(caseId, 'csv')),
      await as(viewer, () => readCaseFile(caseId)),
      await as(viewer, () => issueReport(caseId)),
    ])
      expect(refused).toMatchObject({
        ok: false,
        reason: 'unreadable',
        facts: [{ factKey: held }, { factKey: 'proceedings.shoeSize' }],
      })
  })

  it('is not overwritten unseen, but mended by taking it off the file and answering again', async () => {
    const { viewer, caseId } = await aSpoiltCase()
    const answer = () => as(viewer, () => saveFact({ caseId, factKey: held, entry: yes(), expectedVersion: 0 }))
    expect(await answer()).toMatchObject({ ok: false, reason: 'invalid', issues: [{ path: 'entry' }] })
    const take = (factKey: string, expectedVersion = 1) =>
      as(viewer, () => takeOffFile({ caseId, factKey, expectedVersion }))
    expect(await take(held, 7)).toEqual({ ok: false, reason: 'stale' })
    expect(await take(held)).toMatchObject({ ok: true })
    expect(await take(held)).toEqual({ ok: false, reason: 'not-found' })
    expect(await take('proceedings.shoeSize')).toMatchObject({ ok: true })
    expect(await answer()).toMatchObject({ ok: true })
    expect(await as(viewer, () => assessCase(caseId))).toMatchObject({ ok: true })
    expect(await as(viewer, () => readCase(caseId))).toMatchObject({
      case: { unreadable: [], facts: { [held]: { entry: yes() }, 'request.redNotice': { entry: yes() } } },
    })
  })

  it('is the only kind that is taken off so, and only by who holds the case', async () => {
    const { viewer, caseId } = await aSpoiltCase()
    const found = await as(viewer, () => readCase(caseId))
    const version = found.ok ? (found.case.facts['request.redNotice']?.version ?? 0) : 0
    expect(
      await as(viewer, () => takeOffFile({ caseId, factKey: 'request.redNotice', expectedVersion: version })),
    ).toEqual({ ok: false, reason: 'not-found' })
    const stranger = await aViewer('Tomas Breitner')
    expect(await as(stranger, () => takeOffFile({ caseId, factKey: held, expectedVersion: 1 }))).toEqual({
      ok: false,
      reason: 'not-found',
    })
    expect(Object.keys((await contentOf(caseId)).facts)).toHaveLength(3)
  })
})
