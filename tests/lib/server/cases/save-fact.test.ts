import { describe, expect, it } from 'vitest'
import type { Viewer } from '#lib/domain/case-access'
import { readCase } from '#lib/server/cases/read-case'
import { saveFact } from '#lib/server/cases/save-fact'
import { saveFacts } from '#lib/server/cases/save-facts'
import { aCase, as, aViewer } from '#tests/support/people'

const factKey = 'person.residenceHereYears'
const years = (value: number) => ({ kind: 'asserted', assertions: [{ value, says: 'client' }] }) as const
const onFile = async (viewer: Viewer, caseId: string) => {
  const found = await as(viewer, () => readCase(caseId))
  if (!found.ok) throw new Error('the case is gone')
  return found.case
}

describe('saving one answer', () => {
  it('keeps it, with who says so, and moves the version of the case', async () => {
    const viewer = await aViewer()
    const caseId = await aCase(viewer)
    const entry = {
      kind: 'asserted',
      assertions: [
        { value: 4, says: 'client' },
        { value: 3, says: 'document', on: '2026-10-02', where: 'residence card, p. 1' },
      ],
    } as const
    const saved = await as(viewer, () => saveFact({ caseId, factKey, entry, expectedVersion: 0 }))
    expect(saved).toMatchObject({ ok: true, version: 2, caseVersion: 2 })
    const found = await onFile(viewer, caseId)
    expect(found.version).toBe(2)
    expect(found.facts[factKey]).toMatchObject({ entry, version: 2 })
  })

  it('tells the loser of two editors what is on file, and overwrites nothing', async () => {
    const viewer = await aViewer()
    const caseId = await aCase(viewer)
    const first = await as(viewer, () => saveFact({ caseId, factKey, entry: years(4), expectedVersion: 0 }))
    const second = await as(viewer, () => saveFact({ caseId, factKey, entry: years(9), expectedVersion: 0 }))
    expect(first).toMatchObject({ ok: true, version: 2 })
    expect(second).toMatchObject({ ok: false, reason: 'stale', current: { entry: years(4), version: 2 } })
    const found = await onFile(viewer, caseId)
    expect(found.facts[factKey]?.entry).toEqual(years(4))
    expect(found.version).toBe(2)
  })

  it('lets two editors answer two different questions', async () => {
    const viewer = await aViewer()
    const caseId = await aCase(viewer)
    const held = { kind: 'unknown', reason: 'awaiting' } as const
    const [one, two] = await Promise.all([
      as(viewer, () => saveFact({ caseId, factKey, entry: years(4), expectedVersion: 0 })),
      as(viewer, () => saveFact({ caseId, factKey: 'proceedings.heldNow', entry: held, expectedVersion: 0 })),
    ])
    expect([one.ok, two.ok]).toEqual([true, true])
    const found = await onFile(viewer, caseId)
    expect(found.version).toBe(3)
    expect(Object.keys(found.facts).sort()).toEqual([factKey, 'proceedings.heldNow'].sort())
  })

  it('does not take an answer given anew for the one an old page still shows', async () => {
    const viewer = await aViewer()
    const caseId = await aCase(viewer)
    const save = (entry: unknown, expectedVersion: number) =>
      as(viewer, () => saveFact({ caseId, factKey, entry, expectedVersion }))
    const first = await save(years(4), 0)
    if (!first.ok) throw new Error('not saved')
    await save(null, first.version)
    await save(years(7), 0)
    // The old page saw `first`; since then the answer was taken away and another one given.
    expect(await save(years(5), first.version)).toMatchObject({
      ok: false,
      reason: 'stale',
      current: { entry: years(7) },
    })
  })

  it('takes an answer away, and says so by version 0', async () => {
    const viewer = await aViewer()
    const caseId = await aCase(viewer, { facts: { [factKey]: years(4) } })
    const gone = await as(viewer, () => saveFact({ caseId, factKey, entry: null, expectedVersion: 1 }))
    expect(gone).toMatchObject({ ok: true, version: 0, caseVersion: 2 })
    expect((await onFile(viewer, caseId)).facts).toEqual({})
  })

  it.each([
    ['a value out of its domain', years(-1)],
    ['a value of another type', { kind: 'asserted', assertions: [{ value: 'four', says: 'client' }] }],
    ['nobody who says so', { kind: 'asserted', assertions: [{ value: 4 }] }],
    ['a reason that is none', { kind: 'unknown', reason: 'tired' }],
    ['an assertion of nothing', { kind: 'asserted', assertions: [] }],
    ['a field more than there is', { ...years(4), ownerId: 'x' }],
    ['more assertions than people', { kind: 'asserted', assertions: Array(21).fill({ value: 4, says: 'client' }) }],
    ['a form of the case file', { unknown: 'not-asked' }],
  ])('refuses %s and keeps what is on file', async (_what, entry) => {
    const viewer = await aViewer()
    const caseId = await aCase(viewer, { facts: { [factKey]: years(4) } })
    const refused = await as(viewer, () => saveFact({ caseId, factKey, entry, expectedVersion: 1 }))
    expect(refused).toMatchObject({ ok: false, reason: 'invalid' })
    expect(await onFile(viewer, caseId)).toMatchObject({ version: 1, facts: { [factKey]: { entry: years(4) } } })
  })

  it('has exactly one winner for each version when fifty save at once', async () => {
    const viewer = await aViewer()
    const caseId = await aCase(viewer)
    let version = 0
    for (let round = 0; round < 2; round += 1) {
      const expectedVersion = version
      const results = await Promise.all(
        Array.from({ length: 50 }, (_, editor) =>
          as(viewer, () => saveFact({ caseId, factKey, entry: years(editor), expectedVersion })).then((result) => ({
            editor,
            result,
          })),
        ),
      )
      const won = results.filter(({ result }) => result.ok)
      expect(won).toHaveLength(1)
      expect(results.filter(({ result }) => !result.ok && result.reason === 'stale')).toHaveLength(49)
      const winner = won[0]!
      const found = await onFile(viewer, caseId)
      expect(found.facts[factKey]?.entry).toEqual(years(winner.editor))
      version = found.facts[factKey]!.version
      expect(found.version).toBe(round + 2)
    }
  })
})

describe('saving several answers', () => {
  it('saves all of them as a case file writes them', async () => {
    const viewer = await aViewer()
    const caseId = await aCase(viewer, { facts: { 'proceedings.heldNow': { kind: 'unknown', reason: 'awaiting' } } })
    const saved = await as(viewer, () =>
      saveFacts({
        caseId,
        expectedVersion: 1,
        facts: { [factKey]: 4, 'request.carriesDeathPenalty': { unknown: 'not-known' }, 'proceedings.heldNow': null },
      }),
    )
    expect(saved).toEqual({ ok: true, version: 2 })
    const { facts } = await onFile(viewer, caseId)
    expect(facts[factKey]?.entry).toEqual(years(4))
    expect(facts['request.carriesDeathPenalty']?.entry).toEqual({ kind: 'unknown', reason: 'not-known' })
    expect(facts['proceedings.heldNow']).toBeUndefined()
  })

  it.each([
    ['one of them is wrong', { [factKey]: 4, 'request.carriesDeathPenalty': 'perhaps' }],
    ['one of them is in the stored form', { [factKey]: years(4) }],
    ['a key is taken away that does not exist', { [factKey]: 4, 'no.such': null }],
  ])('saves none when %s', async (_what, facts) => {
    const viewer = await aViewer()
    const caseId = await aCase(viewer)
    expect(await as(viewer, () => saveFacts({ caseId, expectedVersion: 1, facts }))).toMatchObject({
      ok: false,
      reason: 'invalid',
    })
    expect(await onFile(viewer, caseId)).toMatchObject({ version: 1, facts: {} })
  })

  it('has one winner when fifty change one version', async () => {
    const viewer = await aViewer()
    const caseId = await aCase(viewer)
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, editor) =>
        as(viewer, () => saveFacts({ caseId, expectedVersion: 1, facts: { [factKey]: editor } })),
      ),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await onFile(viewer, caseId)).version).toBe(2)
  })
})
