import { afterEach, describe, expect, it, vi } from 'vitest'
import { keptTogether } from '#lib/reporting/kept-together'
import { hearingReport } from '#lib/reporting/report/profile'
import { buildReport } from '#lib/reporting/report-content'
import { languagesOf } from '#lib/reporting/wording/languages'
import { renderDocx } from '#lib/server/documents/render-docx'
import { aSnapshot } from '#tests/support/a-snapshot'
import { aCaseFile } from '#tests/support/an-assessment'
import { exampleCase, issued, seedLibrary } from '#tests/support/example-reports'
import { docxParts } from '#tests/support/file-parts'

const part = (parts: Map<string, string>, name: string): string => {
  const found = parts.get(name)
  if (found === undefined) throw new Error(`the file has no ${name}`)
  return found
}

const words = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map((match) => match[1])
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

afterEach(() => {
  vi.useRealTimers()
})

const library = seedLibrary()
const liu = issued(exampleCase('liu-v-poland', library), library)

describe('the Word file of a report', () => {
  it('S34 has the same bytes whenever it is written, and carries the time of the report', async () => {
    const content = buildReport(aSnapshot())
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:10Z') })
    const one = await renderDocx(content)
    vi.setSystemTime(new Date('2044-01-02T03:04:06Z'))
    expect(Buffer.compare(Buffer.from(one), Buffer.from(await renderDocx(content)))).toBe(0)
    const properties = part(docxParts(one), 'docProps/core.xml')
    for (const name of ['created', 'modified'])
      expect(properties).toContain(`<dcterms:${name} xsi:type="dcterms:W3CDTF">${content.timestamp}</dcterms:${name}>`)
    expect(properties).toContain(`<cp:keywords>${content.mark}</cp:keywords>`)
  })

  it('is written for a day before ZIP began, and with a name that XML has to escape', async () => {
    const content = { ...buildReport(aSnapshot()), timestamp: '1971-02-03T00:00:00.000Z', title: 'A & B <C>' }
    const parts = docxParts(await renderDocx(content))
    expect(part(parts, 'docProps/core.xml')).toContain('<dc:title>A &amp; B &lt;C&gt;: ')
  })

  it('has native footnotes, one paragraph each, and as many marks as notes', async () => {
    const content = buildReport(aSnapshot())
    const parts = docxParts(await renderDocx(content))
    const notes = part(parts, 'word/footnotes.xml')
    const marks = [...part(parts, 'word/document.xml').matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map((match) =>
      Number(match[1]),
    )
    expect(marks).toEqual(content.footnotes.map(({ number }) => number))
    for (const { number, citations } of content.footnotes) {
      const note = new RegExp(`<w:footnote [^>]*w:id="${number}"[^>]*>(.*?)</w:footnote>`, 's').exec(notes)?.[1] ?? ''
      expect(words(note)).toContain(citations.map(({ text }) => keptTogether(text)).join('; '))
      expect(note.match(/<w:p[ >]/g)).toHaveLength(1)
      expect(note).not.toContain('<w:numPr>')
    }
  })

  it('prints the italics of a citation, and its words whole', async () => {
    const content = buildReport(aSnapshot(), hearingReport, { style: 'oscola' })
    const notes = part(docxParts(await renderDocx(content)), 'word/footnotes.xml')
    const cited = content.footnotes.flatMap(({ citations }) => citations)
    const italics = cited.flatMap(({ rich = [] }) => rich.filter(({ kind }) => kind === 'emphasis'))
    expect(italics.length).toBeGreaterThan(0)
    for (const { text } of italics)
      expect(notes).toMatch(new RegExp(`<w:i/>(?:(?!</w:r>).)*>${text.replace(/[^A-Za-z0-9 ]/g, '.')}</w:t>`))
    for (const { text } of cited) expect(words(notes)).toContain(keptTogether(text))
  })

  it('fixes the columns of every table, and parts the notes from the text by a line alone', async () => {
    for (const choice of ['en', 'en-nl'] as const) {
      const parts = docxParts(await renderDocx(buildReport(aSnapshot(), hearingReport, languagesOf(choice))))
      const tables = part(parts, 'word/document.xml').split('<w:tbl>').slice(1)
      expect(tables.length).toBeGreaterThan(5)
      // Else Word widens a column for a word that does not break.
      for (const table of tables) expect(table).toMatch(/^<w:tblPr>.*?<w:tblLayout w:type="fixed"\/>.*?<\/w:tblPr>/)
      const notes = part(parts, 'word/footnotes.xml')
      const [, separators = ''] = /^(.*?)<w:footnote w:id="1">/s.exec(notes) ?? []
      expect(separators).toContain('<w:separator/>')
      expect(separators).toContain('<w:continuationSeparator/>')
      expect(separators).not.toContain('<w:footnoteRef/>')
      expect(notes.match(/<w:footnoteRef\/>/g)).toHaveLength(notes.match(/<w:footnote w:id="\d+">/g)?.length ?? 0)
    }
  })

  it('sets every tab as the element that Word knows, and none as a character', async () => {
    const parts = docxParts(await renderDocx(buildReport(aSnapshot())))
    for (const [name, xml] of parts) expect(xml, name).not.toContain('\t')
    expect(part(parts, 'word/document.xml')).toMatch(/>1\.<\/w:t><\/w:r><w:r><w:tab\/><\/w:r>/)
    expect([...parts].filter(([name, xml]) => /header\d/.test(name) && xml.includes('<w:tab/>'))).toHaveLength(1)
  })

  it('breaks no line between a day and its month, in sentences, tables and notes', async () => {
    const parts = docxParts(await renderDocx(buildReport(liu)))
    const body = words(part(parts, 'word/document.xml')) + words(part(parts, 'word/footnotes.xml'))
    expect(body.match(/\d\u00A0(October|August|January) \d{4}/g)?.length).toBeGreaterThan(50)
    expect(body).not.toMatch(
      /\d (January|February|March|April|May|June|July|August|September|October|November|December)/,
    )
  })

  it('has real headings, contents that are filled and ask for nothing', async () => {
    const content = buildReport(aSnapshot())
    const xml = part(docxParts(await renderDocx(content)), 'word/document.xml')
    const headings = content.blocks.filter((block) => block.kind === 'heading')
    for (const level of [1, 2, 3])
      expect(xml.match(new RegExp(`w:pStyle w:val="Heading${level}"`, 'g'))?.length ?? 0).toBe(
        headings.filter((heading) => heading.level === level).length,
      )
    const contents = words(/<w:sdt>.*?<\/w:sdt>/s.exec(xml)?.[0] ?? '')
    for (const { level, text } of headings) if (level < 3) expect(contents).toContain(keptTogether(text))
    expect(xml).not.toContain('w:dirty="true"')
    expect(part(docxParts(await renderDocx(content)), 'word/settings.xml')).not.toMatch(
      /updateFields(?! w:val="false")/,
    )
  })

  it('prints every paragraph with its number, and begins every list at (a)', async () => {
    const content = buildReport(liu)
    const parts = docxParts(await renderDocx(content))
    const xml = part(parts, 'word/document.xml')
    for (const block of content.blocks) if (block.kind === 'paragraph') expect(xml).toContain(`>${block.number}.</w:t>`)
    const lists = content.blocks.filter((block) => block.kind === 'items').length
    expect(new Set([...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map((match) => match[1])).size).toBe(lists)
  })

  it('links only to bookmarks that are there', async () => {
    const xml = part(docxParts(await renderDocx(buildReport(aSnapshot()))), 'word/document.xml')
    const places = new Set([...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map((match) => match[1]))
    const links = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]*)"/g)].map((match) => match[1])
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((link) => !places.has(link))).toEqual([])
  })

  it('prints text of the case as it was typed, and stays well-formed XML', async () => {
    const typed = '<w:p> & "x" \u202E 刘宏涛 ]]> {PAGE} 🦭'
    const xml = part(
      docxParts(
        await renderDocx(
          buildReport(
            aSnapshot({
              caseFile: aCaseFile({
                facts: {
                  'proceedings.heldNow': {
                    kind: 'asserted',
                    assertions: [{ value: true, says: 'client', where: typed }],
                  },
                },
              }),
            }),
          ),
        ),
      ),
      'word/document.xml',
    )
    expect(words(xml)).toContain('<w:p> & "x" [U+202E] 刘宏涛 ]]> {PAGE} 🦭')
  })

  it('breaks no title between a word and its number', async () => {
    const content = { ...buildReport(aSnapshot()), title: 'Request for interim measures (rule 114)' }
    const document = part(docxParts(await renderDocx(content)), 'word/document.xml')
    expect(document).toContain('Request for interim measures (rule\u00A0114)')
  })

  it('has a line above each name of a signature: Word draws one around alike paragraphs that touch', async () => {
    const styles = part(docxParts(await renderDocx(buildReport(aSnapshot()))), 'word/styles.xml')
    const [, signature = ''] = /<w:style [^>]*w:styleId="Signature">([\s\S]*?)<\/w:style>/.exec(styles) ?? []
    expect(signature).toContain('<w:top ')
    expect(signature).toContain('<w:between ')
    // LibreOffice draws none between: the second paragraph is unlike the first there, and has a line of its own.
    const document = part(docxParts(await renderDocx(buildReport(aSnapshot()))), 'word/document.xml')
    const signed = document.split('<w:p>').filter((paragraph) => paragraph.includes('w:val="Signature"'))
    expect(signed.map((paragraph) => paragraph.includes('<w:top '))).toEqual([false, true])
  })

  it('leaves room after a list as after a paragraph, and keeps the rows of a short table together', async () => {
    const content = buildReport(issued(exampleCase('liu-v-poland', seedLibrary()), seedLibrary()))
    const document = part(docxParts(await renderDocx(content)), 'word/document.xml')
    const list = content.blocks.filter((block) => block.kind === 'items')
    expect(document.match(/<w:spacing w:after="130"\/>/g)).toHaveLength(list.length)
    const [, table = ''] = document.split('Questions that are open, by part')
    const [, head, ...rows] = (table.split('</w:tbl>')[0] ?? '').split('<w:tr>')
    expect(head).toContain('<w:tblHeader/>')
    expect(rows.length).toBeGreaterThan(2)
    expect(rows.map((row) => row.includes('<w:keepNext/>'))).toEqual([...rows.slice(1).map(() => true), false])
  })

  it('says its language', async () => {
    expect(part(docxParts(await renderDocx(buildReport(aSnapshot()))), 'word/styles.xml')).toContain('w:val="en-GB"')
  })
})
