import { describe, expect, it } from 'vitest'
import { reportMark } from '#lib/reporting/report-mark'
import { freezeDraft } from '#lib/reporting/snapshot'
import { bundleMark, markInFile } from '#lib/reporting/verification/file-mark'
import { aZip } from '#tests/support/a-file'
import { aSnapshot } from '#tests/support/a-snapshot'
import { aCaseFile, aLibrary, anAssessment, aRuleSet } from '#tests/support/an-assessment'

const snapshot = aSnapshot()
const id = '01935a2b-7c3d-7e4f-8a9b-0c1d2e3f4a5b'
const pdf = (mark: string) => new TextEncoder().encode(`%PDF-1.7\n<</Keywords(${mark})>>`)
const properties = (mark: string) => ({
  name: 'docProps/core.xml',
  data: `<cp:coreProperties><cp:keywords>${mark}</cp:keywords></cp:coreProperties>`,
})
const word = (...entries: Parameters<typeof aZip>[0]) =>
  new Uint8Array(aZip([{ name: 'word/document.xml', data: '<w:document/>' }, ...entries]))

describe('the mark in a file', () => {
  it('tells what was issued, a draft and a bundle apart', async () => {
    const draft = freezeDraft({
      ...{ caseFile: aCaseFile(), assessment: anAssessment(), library: aLibrary(), ruleSet: aRuleSet() },
    })
    expect(await markInFile(pdf(reportMark(snapshot)))).toEqual({ kind: 'issued', id: snapshot.issue?.id })
    expect(await markInFile(pdf(reportMark(draft)))).toEqual({ kind: 'draft' })
    expect(await markInFile(pdf(bundleMark(id)))).toEqual({ kind: 'bundle', id })
  })

  it('is found among the properties of a Word file, packed or not, whatever stands before and after it', async () => {
    const mark = reportMark(snapshot)
    const found = { kind: 'issued', id: snapshot.issue?.id }
    expect(await markInFile(word(properties(mark)))).toEqual(found)
    expect(await markInFile(word({ ...properties(mark), stored: true }, { name: 'last.xml', data: '' }))).toEqual(found)
    // As LibreOffice saves it.
    expect(await markInFile(word(properties(mark.replaceAll(':', ' '))))).toEqual(found)
    const noted = aZip([properties(mark)], { after: 'a note at the end of the archive' })
    expect(await markInFile(new Uint8Array(noted))).toEqual(found)
  })

  it('is not in a file without one, or in another part, and no broken or swollen archive is an error', async () => {
    const whole = word(properties(reportMark(snapshot)))
    const swollen = word({ name: 'docProps/core.xml', data: `${' '.repeat(2_000_000)}${reportMark(snapshot)}` })
    for (const bytes of [
      ...[new Uint8Array(), pdf('nothing'), word(), word({ ...properties('words'), name: 'docProps/core.xml' })],
      ...[word({ ...properties(reportMark(snapshot)), name: 'word/comments.xml' }), swollen],
      ...[whole.slice(0, whole.length - 30), whole.slice(200), Uint8Array.from([0x50, 0x4b, 3, 4])],
    ])
      expect(await markInFile(bytes)).toBeNull()
    for (let at = 0; at < whole.length; at += 7) {
      const bent = Uint8Array.from(whole)
      bent[at] = (bent[at] ?? 0) ^ 0xff
      await markInFile(bent)
    }
  })
})
