import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { buildDocument } from '#lib/reporting/document/build-document'
import { documentKinds } from '#lib/reporting/document/forum-profile'
import { noOwnWords } from '#lib/reporting/document/own-words'
import { allProfiles } from '#lib/reporting/profiles/all-profiles'
import { interpolRequests } from '#lib/reporting/profiles/interpol-request'
import { triageNote } from '#lib/reporting/profiles/notes'
import { languageCodes } from '#lib/reporting/wording/languages'
import { renderDocx } from '#lib/server/documents/render-docx'
import { renderPdf } from '#lib/server/documents/render-pdf'
import { aSnapshot } from '#tests/support/a-snapshot'
import { exampleCase, issued, seedLibrary } from '#tests/support/example-reports'
import { docxParts } from '#tests/support/file-parts'
import { hasOffice, printedByOffice, withoutOffice } from '#tests/support/through-office'

const pagesIn = async (pdf: Uint8Array) => (await getDocumentProxy(pdf.slice())).numPages

describe('documents of every kind as files', () => {
  it.each(documentKinds)(
    'a %s is PDF/UA-1 to read, PDF/A-2a to file, and a Word file with the same footnotes',
    async (kind) => {
      const profile = allProfiles.find((each) => each.kind === kind)
      if (profile === undefined) throw new Error(`There is no form of the kind ${kind}.`)
      const { content } = buildDocument(aSnapshot(), profile, noOwnWords)
      expect(new TextDecoder('latin1').decode(await renderPdf(content))).toMatch(/pdfuaid:part>1</)
      const toFile = await renderPdf(content, 'a-2a')
      expect(new TextDecoder('latin1').decode(toFile)).toMatch(/pdfaid:part>2<[\s\S]*pdfaid:conformance>A</)
      expect(await pagesIn(toFile), 'both say the same on as many pages').toBe(await pagesIn(await renderPdf(content)))
      const word = docxParts(await renderDocx(content)).get('word/document.xml') ?? ''
      const references = word.match(/<w:footnoteReference [^>]*w:id="(\d+)"/g) ?? []
      expect(references).toHaveLength(content.footnotes.length)
      // The contents of a book stand in it; a note runs on from its title.
      expect(word.includes('>Contents<')).toBe(profile.layout === 'book')
      // What opens it stands before them.
      const opens = content.blocks[0]?.kind === 'heading' ? content.blocks[0].text : ''
      if (content.opening !== undefined) expect(word.indexOf(`>${opens}<`)).toBeLessThan(word.indexOf('>Contents<'))
    },
  )

  const library = seedLibrary()
  const own = {
    ...noOwnWords,
    sections: {
      'next-step':
        'Reach the duty lawyer today. Send no names by e-mail; use the agreed channel. Ask for the text of the request before the hearing.',
    },
  }
  it.each(['willow-7', 'liu-v-poland', 'qiao-jianjun'] as const)(
    'the triage note of %s is one page in every language, with three sentences of its author',
    async (name) => {
      const frozen = issued(exampleCase(name, library), library)
      const pages = languageCodes.map(async (language) => {
        const { content } = buildDocument(frozen, triageNote, own, { language, citations: null })
        return pagesIn(await renderPdf(content))
      })
      expect(await Promise.all(pages)).toEqual(languageCodes.map(() => 1))
    },
  )

  it('the triage note is one page in Word too, in the language in which it is longest', async ({ skip }) => {
    if (!hasOffice) skip(withoutOffice)
    const frozen = issued(exampleCase('willow-7', library), library)
    const { content } = buildDocument(frozen, triageNote, own, { language: 'nl', citations: null })
    expect(await pagesIn(await printedByOffice(await renderDocx(content)))).toBe(1)
  })

  // With a long title, with most headings, and with both.
  it.each(['hearing-brief/belgium', 'lawyers-copy', 'expert-statement/united-kingdom-immigration'])(
    'the contents of %s in two languages stand on the first page, and the body begins on the second',
    async (id) => {
      const profile = allProfiles.find((each) => each.id === id)
      if (profile === undefined) throw new Error(`There is no form ${id}.`)
      const { content } = buildDocument(issued(exampleCase('willow-7', library), library), profile, noOwnWords, {
        ...{ language: 'en-fr', citations: null },
      })
      const { text } = await extractText(await renderPdf(content), { mergePages: false })
      const [first = '', second = ''] = text.map((page) => page.replaceAll(/\s+/g, ' '))
      const headings = content.blocks.flatMap((block) =>
        block.kind === 'heading' && block.level < 3 ? [block.text] : [],
      )
      expect(first).toContain(headings.at(-1))
      expect(second).toContain('1. ')
      expect(second).not.toContain(headings.at(-1))
    },
  )

  it('a request for interim measures has what it asks on its first page, then its contents, which stay whole', async () => {
    const profile = allProfiles.find(({ id }) => id === 'interim-measures/cat')
    if (profile === undefined) throw new Error('There is no request to the committee.')
    const frozen = issued(exampleCase('willow-7', library), library)
    const pages = async (urgency: string) => {
      const sections = { request: 'Not to remove the complainant.', urgency }
      const { content } = buildDocument(frozen, profile, { ...noOwnWords, sections })
      const { text } = await extractText(await renderPdf(content), { mergePages: false })
      return text.map((page) => page.replaceAll(/\s+/g, ' '))
    }
    const [short = ''] = await pages('Removal is expected on 4 December.')
    expect(short).toMatch(/Not to remove the complainant\..*Removal is expected.*Contents.*Annex B: table/)
    const [first = '', second = ''] = await pages('Removal is expected. '.repeat(90))
    expect(first).not.toContain('Contents')
    expect(second).toMatch(/Contents.*Annex B: table.*The proceedings so far/)
  })

  it('the signature keeps to the paragraph before it, so that nobody signs a page that says nothing', async () => {
    const [, deletion] = interpolRequests
    if (deletion === undefined) throw new Error('There is no request for deletion.')
    const frozen = issued(exampleCase('willow-7', library), library)
    const { content } = buildDocument(frozen, deletion, noOwnWords, { language: 'nl', citations: null })
    const { text } = await extractText(await renderPdf(content), { mergePages: false })
    const signed = text.find((page) => page.includes('Getekend: Ada Alder'))
    // This one is full to the foot of a page where the signature would stand.
    expect(signed).toContain('Herkomst.')
    const word = docxParts(await renderDocx(content)).get('word/document.xml') ?? ''
    const before = word.slice(0, word.indexOf('Getekend:')).split('<w:p>').at(-2)
    expect(before).toContain('Herkomst.')
    expect(before).toContain('<w:keepNext/>')
    // In two columns both of them, or the row does not keep.
    const both = buildDocument(frozen, deletion, noOwnWords, { language: 'en-nl', citations: null }).content
    const [body = ''] = (docxParts(await renderDocx(both)).get('word/document.xml') ?? '').split('Signed:')
    const row = body.split('</w:tbl>').at(-2)?.split('<w:tr>').at(-1)
    expect(row?.match(/<w:keepNext\/>/g)).toHaveLength(2)
  })

  it('nobody signs an empty page in LibreOffice either, where a document has two columns', async ({ skip }) => {
    const profile = allProfiles.find(({ id }) => id === 'hearing-brief/general')
    if (profile === undefined) throw new Error('There is no hearing brief.')
    const frozen = issued(exampleCase('willow-7', library), library)
    // These are full to the foot of a page where the signature would stand.
    for (const language of ['en-fr', 'en-nl'] as const) {
      const { content } = buildDocument(frozen, profile, noOwnWords, { language, citations: null })
      if (!hasOffice) skip(withoutOffice)
      const printed = await getDocumentProxy(await printedByOffice(await renderDocx(content)))
      const { text } = await extractText(printed, { mergePages: false })
      expect(text.find((page) => page.includes('Signed: Ada Alder'))).toContain('Translation.')
    }
  })

  it('in a note, a number stays on the line of the sign before it', async () => {
    const frozen = issued(exampleCase('liu-v-poland', library), library)
    const profile = allProfiles.find(({ id }) => id === 'interim-measures/ecthr')
    if (profile === undefined) throw new Error('There is no request for interim measures.')
    const { content } = buildDocument(frozen, profile, noOwnWords, { language: 'fr', citations: null })
    const notes = docxParts(await renderDocx(content)).get('word/footnotes.xml') ?? ''
    expect(notes).toMatch(/n°\u00A0\d/)
    expect(notes).toMatch(/§\u00A0\d/)
    expect(notes).not.toMatch(/(n°|§) \d/)
  })

  it('the triage note is one page in Word too, and each distance between lines says by what it counts', async ({
    skip,
  }) => {
    const frozen = issued(exampleCase('liu-v-poland', library), library)
    // French is the longest of the languages.
    const { content } = buildDocument(frozen, triageNote, own, { language: 'fr', citations: null })
    const word = await renderDocx(content)
    const styles = docxParts(word).get('word/styles.xml') ?? ''
    const distances = styles.match(/<w:spacing [^>]*w:line="[^>]*>/g) ?? []
    expect(distances).not.toEqual([])
    // LibreOffice takes a number without a rule for points, and the note had two pages.
    expect(distances.filter((distance) => !distance.includes('w:lineRule="auto"'))).toEqual([])
    if (!hasOffice) skip(withoutOffice)
    expect(await pagesIn(await printedByOffice(word))).toBe(1)
  })
})
