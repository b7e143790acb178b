import { expect, it } from 'vitest'
import type { FactEntry } from '#lib/domain/assertion'
import type { Viewer } from '#lib/domain/case-access'
import { prepareRuleSet } from '#lib/rules/engine/prepare-rule-set'
import { encodeRow } from '#lib/rules/portfolio/encode-row'
import { rowFieldsOf } from '#lib/rules/portfolio/row-fields'
import { prcRuleSet } from '#lib/rules/rule-set'
import { eraseCase } from '#lib/server/cases/erase-case'
import { readCase } from '#lib/server/cases/read-case'
import { saveFact } from '#lib/server/cases/save-fact'
import { saveFacts } from '#lib/server/cases/save-facts'
import { takeOffFile } from '#lib/server/cases/take-off-file'
import { updateCase } from '#lib/server/cases/update-case'
import { database } from '#lib/server/database/client'
import { openRow } from '#lib/server/portfolio/case-row'
import { rowPages } from '#lib/server/portfolio/row-pages'
import { disputed, says } from '#tests/support/invented-case'
import { aCase, as, aViewer } from '#tests/support/people'
import { keyOfCase, putOnFile } from '#tests/support/stored-content'

const fields = rowFieldsOf(prepareRuleSet(prcRuleSet))
const rowOf = (caseId: string) => database().caseRow.findUnique({ where: { caseId } })
const hex = (bytes: Uint8Array | null): string | null => bytes && Buffer.from(bytes).toString('hex')

/** The row as it is stored, opened. */
async function openedRow(caseId: string) {
  const row = await database().caseRow.findUniqueOrThrow({ where: { caseId } })
  const { requestingState, requestedState, rows } = openRow(await keyOfCase(caseId), row, row.states)
  const { caseVersion, cellsHash } = row
  return { caseVersion, cellsHash, requestingState, requestedState, rows: hex(rows) }
}

/** That the row of a case is of its version now and holds these facts. */
async function expectRow(caseId: string, facts: Record<string, FactEntry>, requestedState = 'BE') {
  const { version } = await database().case.findUniqueOrThrow({ where: { id: caseId } })
  expect(await openedRow(caseId)).toEqual({
    caseVersion: version,
    cellsHash: fields.hash,
    requestingState: 'CN',
    requestedState,
    rows: hex(encodeRow(fields, facts)),
  })
}

const held = 'proceedings.heldNow'
const death = 'request.carriesDeathPenalty'

it('the row of a case is written with every change of it', async () => {
  const viewer = await aViewer()
  const caseId = await aCase(viewer, { facts: { [held]: says(true) } })
  const change = async (work: () => Promise<{ ok: boolean }>) =>
    expect(await as(viewer, work)).toMatchObject({ ok: true })
  await expectRow(caseId, { [held]: says(true) })
  await change(() => saveFact({ caseId, factKey: death, entry: says(true), expectedVersion: 0 }))
  await expectRow(caseId, { [held]: says(true), [death]: says(true) })
  await change(() => saveFact({ caseId, factKey: held, entry: null, expectedVersion: 1 }))
  await expectRow(caseId, { [death]: says(true) })
  await change(() => saveFacts({ caseId, facts: { [death]: null, [held]: false }, expectedVersion: 3 }))
  await expectRow(caseId, { [held]: says(false) })
  await change(() => updateCase({ caseId, expectedVersion: 4, requestedState: 'NZ' }))
  await expectRow(caseId, { [held]: says(false) }, 'NZ')

  await putOnFile(caseId, 'proceedings.shoeSize', says(44), viewer.userId)
  await change(() => saveFact({ caseId, factKey: death, entry: says(true), expectedVersion: 0 }))
  expect(await openedRow(caseId), 'an answer cannot be read').toMatchObject({ caseVersion: 6, rows: null })
  await change(() => takeOffFile({ caseId, factKey: 'proceedings.shoeSize', expectedVersion: 1 }))
  await expectRow(caseId, { [held]: says(false), [death]: says(true) }, 'NZ')

  await change(() => eraseCase({ caseId, expectedVersion: 7 }))
  expect(await rowOf(caseId)).toBeNull()
})

it('a change whose row cannot be written does not happen', async () => {
  const viewer = await aViewer()
  const caseId = await aCase(viewer)
  const constraint = (what: string) => database().$executeRawUnsafe(`ALTER TABLE case_rows ${what}`)
  await constraint('ADD CONSTRAINT at_first CHECK (case_version < 2) NOT VALID')
  try {
    const saved = as(viewer, () => saveFact({ caseId, factKey: held, entry: says(true), expectedVersion: 0 }))
    await expect(saved).rejects.toThrow()
  } finally {
    await constraint('DROP CONSTRAINT at_first')
  }
  expect(await as(viewer, () => readCase(caseId))).toMatchObject({ ok: true, case: { version: 1, facts: {} } })
  await expectRow(caseId, {})
})

it('rows are read page by page: each case once, whatever the size of a page', async () => {
  const viewer = await aViewer()
  const stranger = await aViewer('Tomas Breitner')
  await aCase(stranger)
  const ids: string[] = []
  const facts = { 'person.groups': disputed(['uyghur', 'tibetan'], []) }
  for (const requestedState of ['NZ', 'BE', 'NZ', 'BE', 'PL']) ids.push(await aCase(viewer, { requestedState, facts }))
  await aCase(viewer, { requestedState: 'PL' }).then((id) => ids.push(id))
  const read = async (of: Viewer, size: number) => {
    const found: { id: string; state: string }[] = []
    for await (const page of rowPages(of, size)) {
      expect(page.count).toBeLessThanOrEqual(size)
      for (const { at, requestedState, rows, counts } of page.groups) {
        expect(rows).toHaveLength(counts.reduce((sum, each) => sum + each, 0) * fields.storedBytes)
        for (const place of at) found.push({ id: page.id(place), state: requestedState })
      }
    }
    return found
  }
  for (const size of [1, 2, 5, 100]) {
    const found = await read(viewer, size)
    expect(found.map(({ id }) => id).sort()).toEqual([...ids].sort())
    expect(found.map(({ state }) => state).sort()).toEqual(['BE', 'BE', 'NZ', 'NZ', 'PL', 'PL'])
  }
})
