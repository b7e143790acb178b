import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { keptTogether } from '#lib/reporting/kept-together'
import { unitIds } from '#lib/reporting/merge/units-of'
import { type RedlineContent, redlineContent, unitsOfRedline } from '#lib/reporting/redline/redline-content'
import { redlinePages } from '#lib/reporting/redline/redline-pages'
import { buildReport } from '#lib/reporting/report-content'
import { readEditedDocx } from '#lib/server/documents/read-edited-docx'
import { setPdf } from '#lib/server/documents/render-pdf'
import { renderRedline } from '#lib/server/documents/render-redline'
import { aZip } from '#tests/support/a-file'
import { exampleCase, issued, seedLibrary } from '#tests/support/example-reports'
import { docxParts } from '#tests/support/file-parts'
import { hasOffice, throughOffice, withoutOffice } from '#tests/support/through-office'

const library = seedLibrary()
const whole = exampleCase('liu-v-poland', library)
const { [Object.keys(whole.facts)[0] as keyof typeof whole.facts]: _, ...fewer } = whole.facts
const version = (caseFile: typeof whole) => {
  const snapshot = issued(caseFile, library)
  return { snapshot, content: buildReport(snapshot) }
}
const [before, after] = [version({ ...whole, facts: fewer }), version(whole)]
const content = redlineContent(before, after)

const read = (file: Uint8Array) => {
  const answer = readEditedDocx(file)
  if (!answer.ok) throw new Error(answer.why)
  return answer.document
}

/** What the file says under its last heading of its own, with all changes accepted. */
const wordsOf = (file: Uint8Array): string[] => {
  const texts = read(file).units.map(({ text }) => keptTogether(text))
  return texts.slice(texts.indexOf('The document, with what changed') + 1)
}

const printed = (redline: RedlineContent['redline'], without: 'inserted' | 'deleted'): string[] =>
  unitsOfRedline(redline).flatMap(({ id, became, number, runs }) => {
    if (became === without || id === unitIds.front('contents')) return []
    const text = runs.flatMap((run) => (run.kind === without ? [] : [run.text])).join('')
    return text === '' ? [] : [keptTogether(number === null ? text : `${number}.\t${text}`)]
  })

/** What was put in as struck out, and the other way round: to accept all is then to reject all. */
const exchanged = (file: Uint8Array): Uint8Array =>
  aZip(
    [...docxParts(file)].map(([name, xml]) => ({
      name,
      data: /document|footnotes/.test(name)
        ? xml
            .replaceAll(/(<\/?w:)(ins|del)(?=[ >/])/g, (_, open, kind) => `${open}${kind === 'ins' ? 'del' : 'ins'}`)
            .replaceAll('w:delText', 'w:t')
        : xml,
    })),
  )

describe('the Word file of a redline', () => {
  it('is the later version once all its changes are accepted', async () => {
    const { changed, inserted } = content.redline.counts
    expect(changed).toBeGreaterThan(0)
    expect(inserted).toBeGreaterThan(0)
    const file = await renderRedline(content)
    expect(wordsOf(file)).toEqual(printed(content.redline, 'deleted'))
  })

  it('is the earlier version once all its changes are rejected', async () => {
    expect(wordsOf(exchanged(await renderRedline(content)))).toEqual(printed(content.redline, 'inserted'))
    const back = redlineContent(after, before)
    expect(wordsOf(exchanged(await renderRedline(back)))).toEqual(printed(back.redline, 'inserted'))
  })

  it('has every change of words as one that is tracked, and a comment wherever a reason changed beneath', async () => {
    const document = read(await renderRedline(content))
    expect(document.tracked.authors).toEqual(['Article Three'])
    const runs = unitsOfRedline(content.redline).flatMap((unit) => [...unit.runs, ...unit.notes])
    expect(document.tracked.inserted).toBeGreaterThanOrEqual(runs.filter(({ kind }) => kind === 'inserted').length)
    expect(Object.keys(content.because).length).toBeGreaterThan(0)
    expect(document.comments.length).toBeGreaterThanOrEqual(Object.keys(content.because).length)
    // What is struck out takes the place of its comment with it.
    const struck = unitsOfRedline(content.redline).filter(({ became }) => became === 'deleted').length
    expect(document.comments.filter(({ unit }) => unit === null).length).toBeLessThanOrEqual(struck)
  })

  it('tells first what changed beneath the words', async () => {
    const texts = read(await renderRedline(content)).units.map(({ text }) => text)
    expect(texts).toContain(content.reasons.inShort)
    for (const { title } of content.reasons.sections) expect(texts).toContain(title)
  })

  it('has the same bytes every time, and every page says what it must', async () => {
    const [one, two] = [await renderRedline(content), await renderRedline(structuredClone(content))]
    expect(Buffer.compare(Buffer.from(one), Buffer.from(two))).toBe(0)
    const marked = {
      ...content,
      redline: { ...content.redline, before: { ...content.redline.before, marks: ['DRAFT'] } },
    }
    const headers = [...docxParts(await renderRedline(marked))].filter(([name]) => name.startsWith('word/header'))
    // It tells why, which a document that is filed does not.
    for (const mark of ['DRAFT', 'FOR COUNSEL ONLY'])
      expect(
        headers.some(([, xml]) => xml.includes(mark)),
        mark,
      ).toBe(true)
  })

  it('gives items their letters, as the document does, and table heads to every page', async () => {
    const document = docxParts(await renderRedline(content)).get('word/document.xml') ?? ''
    const items = unitsOfRedline(content.redline).filter(({ kind }) => kind === 'item').length
    expect(items).toBeGreaterThan(0)
    expect(document.match(/<w:numPr>/g)).toHaveLength(items)
    const tables = content.redline.blocks.filter(({ kind }) => kind === 'table').length
    expect(document.match(/<w:tblHeader/g)).toHaveLength(tables)
  })

  it('has room in its running head for which versions it compares', async () => {
    const marks = ['EXAMPLE: an invented person']
    const redline = { ...content.redline, before: { ...content.redline.before, marks } }
    const heads = [...docxParts(await renderRedline({ ...content, redline }))].filter(([name]) => /header\d/.test(name))
    const [head = ''] = heads.map(([, xml]) => xml).filter((xml) => xml.includes('EXAMPLE'))
    expect(head).toContain('>FOR COUNSEL ONLY · EXAMPLE</w:t><w:tab/>')
    expect(head).toContain('compared')
  })

  it('opens in LibreOffice, with its tracked changes', async ({ skip }) => {
    if (!hasOffice) skip(withoutOffice)
    const document = read(await throughOffice(await renderRedline(content)))
    expect(document.tracked.inserted).toBeGreaterThan(0)
    expect(document.tracked.deleted).toBeGreaterThan(0)
  })
})

describe('the PDF of a redline', () => {
  const pages = redlinePages(content)

  it('is PDF/UA-1, has the same bytes every time, and says which versions, which words and why', async () => {
    const file = await setPdf('redline', pages)
    expect(Buffer.compare(Buffer.from(file), Buffer.from(await setPdf('redline', pages)))).toBe(0)
    expect(new TextDecoder('latin1').decode(file)).toMatch(/pdfuaid:part>1</)
    const { text } = await extractText(await getDocumentProxy(file), { mergePages: true })
    const said = text.replaceAll(/\s+/g, ' ')
    const [fact] =
      content.reasons.sections.find(({ id }) => id === 'facts')?.groups.flatMap(({ changes }) => changes) ?? []
    for (const words of [
      `Before ${content.redline.before.reference}, ${content.redline.before.report}, of 23 November 2026`,
      `After ${content.redline.after.reference}, ${content.redline.after.report}, of 23 November 2026`,
      content.reasons.inShort,
      fact?.what ?? 'no fact changed',
      'Row put in',
      'What changed beneath it:',
    ])
      expect(said).toContain(words)
  })

  it('leaves no line that runs off the page: a hash that changed is broken', async () => {
    const document = await getDocumentProxy(await setPdf('redline', pages))
    expect(JSON.stringify(pages)).toMatch(/[0-9a-f]{64}/)
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const [, , width = 0] = page.view
      const { items } = await page.getTextContent()
      for (const item of items)
        if ('str' in item) expect(item.transform[4] + item.width, item.str).toBeLessThan(width - 50)
    }
  })

  it('prints every part that changed, in order, with all its words, and counts the others', () => {
    const changed = unitsOfRedline(content.redline).filter(({ became }) => became !== 'same')
    const printed = JSON.stringify(pages.body)
    for (const { runs } of changed) expect(printed).toContain(JSON.stringify(runs))
    const same = content.redline.blocks.length - pages.body.filter(({ kind }) => kind !== 'same').length
    expect(pages.body.reduce((sum, one) => sum + (one.kind === 'same' ? one.parts : 0), 0)).toBe(same)
  })

  it('keeps a label of the cover apart from its value', async () => {
    const [first] = content.redline.blocks
    if (first === undefined || first.kind === 'table') throw new Error('no part')
    const runs = [{ kind: 'inserted' as const, text: 'Issued\t23 November 2026' }]
    const line = { ...first, kind: 'front' as const, became: 'inserted' as const, runs }
    const file = await setPdf('redline', redlinePages({ ...content, redline: { ...content.redline, blocks: [line] } }))
    const { text } = await extractText(await getDocumentProxy(file), { mergePages: true })
    expect(text.replaceAll(/\s+/g, ' ')).toContain('Issued: 23 November 2026')
  })

  it('leaves no level of headings out, though two versions may', async () => {
    const [first] = content.redline.blocks
    if (first === undefined || first.kind === 'table') throw new Error('no part')
    const heading = { ...first, kind: 'heading' as const, level: 3 as const, became: 'inserted' as const }
    const redline = { ...content.redline, blocks: [heading] }
    const deep = redlinePages({ ...content, redline })
    expect(deep.body.map((one) => (one.kind === 'heading' ? one.level : null))).toEqual([2])
    await setPdf('redline', deep)
  })
})
