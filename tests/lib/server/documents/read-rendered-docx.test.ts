import { describe, expect, it } from 'vitest'
import { buildDocument } from '#lib/reporting/document/build-document'
import { documentKinds } from '#lib/reporting/document/forum-profile'
import { noOwnWords } from '#lib/reporting/document/own-words'
import type { EditedDocument } from '#lib/reporting/merge/edited-document'
import { mergeThreeWays } from '#lib/reporting/merge/merge-three-ways'
import { sameWording } from '#lib/reporting/merge/merge-units'
import { placeMarks } from '#lib/reporting/merge/place-marks'
import { unitsOf } from '#lib/reporting/merge/units-of'
import { allProfiles } from '#lib/reporting/profiles/all-profiles'
import { buildReport } from '#lib/reporting/report-content'
import type { ReportContent } from '#lib/reporting/report-model'
import { markInFile } from '#lib/reporting/verification/file-mark'
import { languageCodes } from '#lib/reporting/wording/languages'
import { readEditedDocx } from '#lib/server/documents/read-edited-docx'
import { renderDocx } from '#lib/server/documents/render-docx'
import { aSnapshot } from '#tests/support/a-snapshot'
import { exampleCase, issued, seedLibrary } from '#tests/support/example-reports'
import { hasOffice, throughOffice, withoutOffice } from '#tests/support/through-office'

const library = seedLibrary()
const content = buildReport(issued(exampleCase('liu-v-poland', library), library))

function readBack(file: Uint8Array): EditedDocument {
  const read = readEditedDocx(file)
  if (!read.ok) throw new Error(read.why)
  return read.document
}

/** What a hand has done, going by the file alone. */
function byHand(printed: ReportContent, file: Uint8Array) {
  const base = unitsOf(printed)
  const edited = placeMarks(readBack(file), base)
  const was = new Map(base.map((unit) => [unit.id, unit]))
  const result = mergeThreeWays({ base, generated: base, edited })
  return {
    result,
    changed: edited.flatMap((unit) => {
      const before = was.get(unit.id ?? '')
      return before && sameWording(before, unit) ? [] : [{ id: unit.id, was: before?.text, is: unit.text }]
    }),
  }
}

const kinds = documentKinds.flatMap((kind) => allProfiles.filter((each) => each.kind === kind).slice(0, 1))

describe('a Word file that nobody has edited', () => {
  it.each(
    kinds.flatMap((profile) =>
      ([...languageCodes, 'en-nl'] as const).map((language) => [profile.kind, language, profile] as const),
    ),
  )('a %s in %s reads as it was printed', async (_, language, profile) => {
    const { content: printed } = buildDocument(aSnapshot(), profile, noOwnWords, { language, citations: null })
    expect(byHand(printed, await renderDocx(printed)).changed).toEqual([])
  })

  it('reads as what was printed: no unit is changed, moved, new or gone', async () => {
    const { result, changed } = byHand(content, await renderDocx(content))
    expect(changed).toEqual([])
    expect(result.units.every(({ provenance, moved }) => provenance === 'same' && !moved)).toBe(true)
    expect(result.units.map(({ id }) => id)).toEqual(unitsOf(content).map(({ id }) => id))
  })

  const frozen = issued(exampleCase('liu-v-poland', library), library)
  it.each([
    ['fr-BE', null],
    ['nl-BE', null],
    ['en-GB', 'fr-BE'],
  ] as const)('a report in %s, with %s beside it, reads as it was printed', async (language, beside) => {
    const printed = buildReport(frozen, undefined, { language, beside })
    const { result, changed } = byHand(printed, await renderDocx(printed))
    expect(changed).toEqual([])
    expect(result.units.every(({ moved }) => !moved)).toBe(true)
  })

  it('says which report it is, and that nothing was tracked, remarked or left out', async () => {
    const { mark, tracked, comments, leftOut } = readBack(await renderDocx(content))
    expect(mark).toBe(content.mark)
    expect({ tracked, comments, leftOut }).toEqual({
      ...{ tracked: { inserted: 0, deleted: 0, authors: [] } },
      ...{ comments: [], leftOut: [] },
    })
  })

  it('reads the same when LibreOffice has saved it', async ({ skip }) => {
    if (!hasOffice) skip(withoutOffice)
    const saved = await throughOffice(await renderDocx(content))
    const { result, changed } = byHand(content, saved)
    expect(readBack(saved).mark).toBe(content.mark)
    expect(await markInFile(saved)).toEqual(await markInFile(await renderDocx(content)))
    expect(changed).toEqual([])
    expect(result.units.every(({ provenance, moved }) => provenance === 'same' && !moved)).toBe(true)
  })
})
