import { extractText } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { hearingReport } from '#lib/reporting/report/profile'
import { buildReport } from '#lib/reporting/report-content'
import { type LanguageChoice, languagesOf } from '#lib/reporting/wording/languages'
import { renderDocx } from '#lib/server/documents/render-docx'
import { renderPdf } from '#lib/server/documents/render-pdf'
import { aSnapshot } from '#tests/support/a-snapshot'
import { docxParts } from '#tests/support/file-parts'

const build = (choice: LanguageChoice) => buildReport(aSnapshot(), hearingReport, languagesOf(choice))
const pdfOf = async (choice: LanguageChoice) => {
  const pdf = await renderPdf(build(choice))
  const { text } = await extractText(pdf.slice(), { mergePages: true })
  return { bytes: new TextDecoder('latin1').decode(pdf), text: text.replace(/\s+/g, ' ') }
}
const partsOf = async (choice: LanguageChoice) => {
  const parts = docxParts(await renderDocx(build(choice)))
  return { body: parts.get('word/document.xml') ?? '', styles: parts.get('word/styles.xml') ?? '' }
}

const one = [
  ['fr', 'fr-BE', 'Table des matières', /1 sur \d+/, 'paragraphe'],
  ['nl', 'nl-BE', 'Inhoud', /1\/\d+/, 'randnummer'],
] as const

describe.each(one)('a document in %s', (choice, tag, contents, page, paragraph) => {
  it('as a PDF says its language, and says the page in it', async () => {
    const { bytes, text } = await pdfOf(choice)
    expect(bytes).toMatch(new RegExp(`/Lang ?\\(${tag}\\)`))
    expect(bytes).not.toMatch(/\/Lang ?\(en-GB\)/)
    expect(text).toContain(contents)
    expect(text).toMatch(page)
    expect(text).toMatch(new RegExp(`${paragraph} \\d`))
    expect(text).not.toMatch(/\bparagraph \d|Contents/)
  })

  it('as a Word file has the language in its styles, and stored English that nobody translated tagged as such', async () => {
    const { body, styles } = await partsOf(choice)
    expect(styles).toContain(`<w:lang w:val="${tag}"`)
    const { evidence } = aSnapshot()
    const [record] = Object.values(evidence)
    const run = body.split('<w:r>').find((each) => each.includes(record?.proposition ?? '-'))
    expect(run).toContain('<w:lang w:val="en-GB"/>')
    expect(body).not.toContain('Is the person held in custody now?')
    expect(body).toContain(contents)
    expect(body).not.toContain('Contents<')
  })
})

describe('a document in two columns', () => {
  it('as a PDF has both languages, and each note once', async () => {
    const { bytes, text } = await pdfOf('en-fr')
    expect(bytes).toMatch(/\/Lang ?\(en-GB\)/)
    expect(bytes).toMatch(/\/Lang ?\(fr-BE\)/)
    expect(text).toContain('Summary / Résumé')
    expect(text).toContain('The assessment is not a decision')
    expect(text).toContain('L’évaluation n’est ni une décision')
  })

  it('as a Word file sets them in the two cells of a row, and each note once', async () => {
    const { body } = await partsOf('en-fr')
    const row = body.split('<w:tr>').find((each) => each.includes('The assessment is not a decision'))
    expect(row?.split('</w:tc>')[0]).toContain('The assessment is not a decision')
    expect(row?.split('</w:tc>')[1]).toContain('L’évaluation n’est ni une décision')
    expect(row?.split('</w:tc>')[1]).toContain('<w:lang w:val="fr-BE"/>')
    // Justified in half a page, and with no word broken, lines would be torn apart.
    for (const cell of row?.split('</w:tc>').slice(0, 2) ?? []) expect(cell).toContain('<w:jc w:val="left"/>')
    const notes = [...body.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => Number(id))
    expect(notes).toEqual(build('en-fr').footnotes.map(({ number }) => number))
  })
})
