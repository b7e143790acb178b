import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { buildReport } from '#lib/reporting/report-content'
import { findReportMark } from '#lib/reporting/report-mark'
import { renderPdf } from '#lib/server/documents/render-pdf'
import { aSnapshot } from '#tests/support/a-snapshot'
import { aCaseFile, aLibrary } from '#tests/support/an-assessment'
import { emptyCase, exampleCase, issued, seedLibrary } from '#tests/support/example-reports'

/** The text of each page, with runs of white space as one space. */
async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(pdf.slice(), { mergePages: false })
  return text.map((page) => page.replace(/\s+/g, ' '))
}

const textOf = async (pdf: Uint8Array) => (await pagesOf(pdf)).join(' ')

/** A report in which somebody typed this as the place of an assertion, and as their name. */
const reportWith = (typed: string) =>
  buildReport(
    aSnapshot({
      author: { name: typed.slice(0, 60) },
      caseFile: aCaseFile({
        facts: {
          'proceedings.heldNow': { kind: 'asserted', assertions: [{ value: true, says: 'client', where: typed }] },
        },
      }),
    }),
  )

/** A report that rests on a record of this proposition. */
const withRecord = (proposition: string) => {
  const library = aLibrary()
  const evidence = library.evidence.map((record) => (record.id === 'report-a' ? { ...record, proposition } : record))
  return buildReport(aSnapshot({ library: { ...library, evidence } }))
}

describe('the PDF of a report', () => {
  it('is tagged, says its language and title, and is PDF/UA-1', async () => {
    const pdf = await renderPdf(buildReport(aSnapshot()))
    const bytes = new TextDecoder('latin1').decode(pdf)
    expect(bytes).toMatch(/^%PDF-1\.7/)
    expect(bytes).toMatch(/\/Lang ?\(en-GB\)/)
    expect(bytes).toMatch(/\/MarkInfo/)
    expect(bytes).toMatch(/pdfuaid:part>1</)
    const document = await getDocumentProxy(pdf.slice())
    const { info } = (await document.getMetadata()) as unknown as { info: Record<string, unknown> }
    expect(info).toMatchObject({ Title: 'Hearing report: WILLOW-7, Report No. 3', Author: 'Ada Alder' })
    expect((await document.getMarkInfo())?.Marked).toBe(true)
  })

  it('carries its number where verification finds it', async () => {
    const snapshot = aSnapshot()
    expect(findReportMark(await renderPdf(buildReport(snapshot)))).toEqual({
      id: snapshot.issue?.id,
      number: 3,
      snapshotHash: snapshot.hash,
    })
  })

  it('S34 is the same bytes for the same snapshot', async () => {
    const [one, other] = [await renderPdf(buildReport(aSnapshot())), await renderPdf(buildReport(aSnapshot()))]
    expect(Buffer.compare(one, other)).toBe(0)
  })

  it('prints every numbered paragraph once, in order, and the heads and feet of pages', async () => {
    const content = buildReport(aSnapshot())
    const pages = await pagesOf(await renderPdf(content))
    const text = pages.join(' ')
    let from = 0
    for (const block of content.blocks) {
      if (block.kind !== 'paragraph') continue
      const first = block.text.find((inline) => 'text' in inline && inline.text.trim() !== '')
      const words = first && 'text' in first ? first.text.trim().split(/\s+/).slice(0, 2).join(' ') : ''
      const at = text.indexOf(`${block.number}. ${words}`, from)
      expect(at, `paragraph ${block.number}`).toBeGreaterThan(-1)
      from = at
    }
    pages.forEach((page, index) => {
      expect(page).toContain(`${index + 1} of ${pages.length}`)
      expect(page, `page ${index + 1}`).toContain('EXAMPLE')
      if (index > 0) expect(page).toContain('Report No. 3')
    })
  })

  it('prints every footnote', async () => {
    const content = buildReport(aSnapshot())
    const text = await textOf(await renderPdf(content))
    for (const { citations } of content.footnotes)
      for (const citation of citations) expect(text.replaceAll(' ', '')).toContain(citation.text.replace(/\s/g, ''))
  })

  it.each([
    '#eval("1+1") #panic() #include "x" #read("/etc/passwd") #sys.inputs',
    '*bold* _emphasis_ $x^2$ `code` ```typ #x``` @reference <label> = heading',
    '\\ \\u{41} ~ --- ... // comment /* block */ https://example.org "quotes" \'single\'',
    '= Heading - item + enum / Term: x',
    '] ) } #{ [ ( $ {x} %s \\n',
  ])('prints markup of Typst as it was typed: %s', async (typed) => {
    const text = (await textOf(await renderPdf(reportWith(typed)))).replaceAll(' ', '')
    expect(text).toContain(typed.replaceAll(' ', ''))
  })

  it('prints names in Chinese', async () => {
    expect(await textOf(await renderPdf(reportWith('刘宏涛与欧阳修，北京市第一中级人民法院')))).toContain(
      '北京市第一中级人民法院',
    )
  })

  it('prints the number of a character that its fonts lack, and says so on the first page', async () => {
    const [first, ...rest] = await pagesOf(await renderPdf(reportWith('seal 🦭 and ئۇ')))
    expect(first).toContain('The fonts of this document lack some characters')
    expect(first).toContain('[U+1F9AD]')
    expect(rest.join(' ')).toContain('seal [U+1F9AD] and [U+0626][U+06C7]')
  })

  it('says nothing of missing characters when none is missing', async () => {
    expect((await pagesOf(await renderPdf(buildReport(aSnapshot()))))[0]).not.toContain('lack some characters')
  })

  it('prints characters that turn text round by their number', async () => {
    expect(await textOf(await renderPdf(reportWith('paid \u202Enone\u202C')))).toContain('paid [U+202E]none[U+202C]')
  })

  it('prints ten thousand characters to the last, broken over lines or not', async () => {
    const spaced = await textOf(await renderPdf(withRecord(`${'word '.repeat(1999)}ende.`)))
    expect(spaced.match(/word/g)?.length).toBeGreaterThanOrEqual(1999)
    expect(spaced).toContain('ende.')
    const solid = await textOf(await renderPdf(withRecord('x'.repeat(10_000))))
    expect(solid.match(/x/g)?.length).toBeGreaterThanOrEqual(10_000)
  })

  it('sets the real reports, with contents whose page numbers are right', async () => {
    const library = seedLibrary()
    for (const caseFile of [exampleCase('liu-v-poland', library), emptyCase()]) {
      const content = buildReport(issued(caseFile, library))
      const pages = await pagesOf(await renderPdf(content))
      const contents = pages.slice(0, 2).join(' ')
      for (const heading of ['Summary', 'Fair trial', 'Unknowns and limits', 'Annex B: table of evidence records']) {
        const number = Number(new RegExp(`${heading} (?:\\. ?)+\\W*(\\d+)`).exec(contents)?.[1])
        expect(pages[number - 1], heading).toContain(heading)
      }
    }
  })

  it.each([
    ['willow-7', 24, 42],
    ['liu-v-poland', 19, 32],
    ['an empty case', 10, 22],
  ] as const)(
    'sets %s so that a judge can read it: a body of %i pages at most, %i with the annexes',
    async (name, body, whole) => {
      const library = seedLibrary()
      const caseFile = name === 'an empty case' ? emptyCase('BE') : exampleCase(name, library)
      const pages = await pagesOf(await renderPdf(buildReport(issued(caseFile, library))))
      const annexes = pages.findIndex((page, index) => index > 0 && page.includes('Annex A: table of authorities'))
      expect(annexes).toBeGreaterThan(0)
      expect(annexes).toBeLessThanOrEqual(body)
      expect(pages.length).toBeLessThanOrEqual(whole)
    },
  )

  it.each(['en-GB', 'fr-BE'] as const)('breaks no word in the head of a table, in %s', async (language) => {
    const content = buildReport(issued(exampleCase('liu-v-poland', seedLibrary()), seedLibrary()), undefined, {
      language,
    })
    const heads = content.blocks.flatMap((block) => (block.kind === 'table' ? block.columns : []))
    const text = await textOf(await renderPdf(content))
    expect(heads.length).toBeGreaterThan(20)
    for (const { label } of heads) expect(text).toContain(label.replace(/\s+/g, ' '))
  })

  it('leaves nothing of one report in the next', async () => {
    await renderPdf(reportWith('the secret of Alder'))
    expect(await textOf(await renderPdf(buildReport(aSnapshot())))).not.toContain('the secret of Alder')
  })
})
