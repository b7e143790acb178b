import { describe, expect, it } from 'vitest'
import { unitMark } from '#lib/reporting/merge/unit-mark'
import { unitsOf } from '#lib/reporting/merge/units-of'
import { buildReport } from '#lib/reporting/report-content'
import { renderDocx } from '#lib/server/documents/render-docx'
import { exampleCase, issued, seedLibrary } from '#tests/support/example-reports'
import { docxParts } from '#tests/support/file-parts'
import { hasOffice, throughOffice, withoutOffice } from '#tests/support/through-office'

const content = buildReport(issued(exampleCase('liu-v-poland', seedLibrary()), seedLibrary()))
const marksIn = (file: Uint8Array): string[] =>
  [...(docxParts(file).get('word/document.xml') ?? '').matchAll(/<w:bookmarkStart [^>]*w:name="(_A3_\w*)"/g)].map(
    ([, name = '']) => name,
  )
const expected = unitsOf(content).map(({ id }) => unitMark(id))

describe('the marks of units in a Word file', () => {
  it('stand in it once for every unit, in order, and for nothing else', async () => {
    expect(marksIn(await renderDocx(content))).toEqual(expected)
  })

  it('are still there, in order, when LibreOffice has saved it', async ({ skip }) => {
    if (!hasOffice) skip(withoutOffice)
    const saved = marksIn(await throughOffice(await renderDocx(content)))
    // It writes a bookmark of nothing twice.
    expect([...new Set(saved)]).toEqual(expected)
  })
})
