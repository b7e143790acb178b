import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ledgerOfLibrary } from '#lib/domain/ledger/from-library'
import { longestBrief } from '#lib/domain/ledger/kept-brief'
import { importBrief } from '#lib/ledger/brief/import-brief'
import { readBrief } from '#lib/ledger/brief/read-brief'
import { briefText } from '#lib/server/copies/inspect/brief/brief-text'
import { aDocument, aDocx, aParagraph, aPdf, aRelation } from '#tests/support/a-file'
import { library } from '#tests/support/assessed'
import { docxOfText } from '#tests/support/paper-docx'

const textOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  const read = await briefText(Uint8Array.from(bytes), name)
  if (!read.ok) throw new Error(read.why)
  return read.text
}
const whyNot = async (bytes: Uint8Array, name: string) => {
  const read = await briefText(Uint8Array.from(bytes), name)
  return read.ok ? null : read.why
}

const run = (content: string, properties = '') => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`
const t = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`
const p = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`
const reference = (id: number, more = '') => run(`<w:footnoteReference w:id="${id}"${more}/>`)
const aNote = (id: number, body: string, more = '') => `<w:footnote w:id="${id}"${more}>${body}</w:footnote>`
const footnotes = (...notes: string[]) => ({
  name: 'word/footnotes.xml',
  data: `<?xml version="1.0"?><w:footnotes>${notes.join('')}</w:footnotes>`,
})

describe('the founding paper as a Word document with native footnotes', async () => {
  const paper = readFileSync('library/founding-paper.txt', 'utf8')
  const ledger = ledgerOfLibrary(library.evidence, '2026-11-23', library.contrary)
  const text = await textOf(await docxOfText(paper), 'paper.docx')
  const [ofText, ofDocx] = [importBrief(paper, ledger), importBrief(text, ledger)]

  it('raises the same findings as the text, but for the note that only its pages had cut in two', () => {
    const said = ({ findings }: typeof ofText) =>
      findings
        .filter(({ kind }) => kind !== 'note-split')
        .map(({ kind, found, says, claim, notes }) =>
          JSON.stringify({ kind, found: found.replace(/<sup>(\d+)<\/sup>/g, '[^$1]'), says, claim, notes }),
        )
        .sort()
    expect(said(ofText).length).toBeGreaterThan(15)
    expect(said(ofDocx)).toEqual(said(ofText))
  })

  it('becomes the same proposals, each with the same footnotes', () => {
    const said = ({ proposals }: typeof ofText) =>
      proposals.map(({ text: words, notes, section }) => ({ words, notes, section }))
    expect(said(ofDocx)).toEqual(said(ofText))
  })
})

describe('a Word document as a brief', () => {
  it('numbers its footnotes as Word does: in the order of their marks, whatever their ids', async () => {
    const body = p(run(t('First')), reference(9), run(t(' and second')), reference(4), run(t('.')))
    const notes = footnotes(
      aNote(-1, p(run('<w:separator/>')), ' w:type="separator"'),
      aNote(4, p(run(t('Note of the second.')))),
      aNote(9, p(run('<w:footnoteRef/>'), run(t(' Note of the first,'))) + p(run(t('in two paragraphs.')))),
    )
    const brief = readBrief(await textOf(aDocx({ body, more: [notes] }), 'brief.docx'))
    expect(brief.notes.map(({ number, plain }) => [number, plain.text])).toEqual([
      [1, 'Note of the first, in two paragraphs.'],
      [2, 'Note of the second.'],
    ])
    expect(brief.sentences.map(({ plain, notes: numbers }) => [plain.text, numbers])).toEqual([
      ['First and second.', [1, 2]],
    ])
  })

  it('takes a number that was typed as it was typed, and keeps a note that nothing names', async () => {
    const typed = run(`<w:footnoteReference w:id="7" w:customMarkFollows="1"/>${t('16')}`)
    const body = p(run(t('One')), reference(1), run(t(' and sixteen')), typed, run(t('.')))
    const notes = footnotes(
      aNote(1, p(run(t('Of one.')))),
      aNote(7, p(run(t('16 Of sixteen.')))),
      aNote(8, p(run(t('Of nothing.')))),
    )
    const brief = readBrief(await textOf(aDocx({ body, more: [notes] }), 'brief.docx'))
    expect(brief.notes.map(({ number, plain }) => [number, plain.text])).toEqual([
      [1, 'Of one.'],
      [2, 'Of nothing.'],
      [16, 'Of sixteen.'],
    ])
    expect(brief.sentences[0]?.notes).toEqual([1, 16])
  })

  it('leaves out what was deleted or moved away under review, and marks with it', async () => {
    const body = p(
      run(t('It was ')),
      `<w:del>${run('<w:delText>never</w:delText>')}${reference(1)}</w:del>`,
      `<w:moveFrom>${run(t('often '))}</w:moveFrom>`,
      `<w:ins>${run(t('done.'))}</w:ins>`,
    )
    expect(await textOf(aDocx({ body }), 'brief.docx')).toBe('It was done.')
  })

  it('has headings and items by their styles, figures that were raised, and links with their addresses', async () => {
    const styles = {
      name: 'word/styles.xml',
      data: '<w:styles><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>',
    }
    const relations = {
      name: 'word/_rels/document.xml.rels',
      data: '<Relationships><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/a" TargetMode="External"/></Relationships>',
    }
    const body = [
      p('<w:pPr><w:pStyle w:val="berschrift1"/></w:pPr>', run(t('Torture'))),
      p('<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>', run(t('An item'))),
      p(run(t('Typed')), run(t('4'), '<w:vertAlign w:val="superscript"/>'), run(t(' by hand, see '))).replace(
        '</w:p>',
        `<w:hyperlink r:id="r9">${run(t('this report'))}</w:hyperlink>${run(t('.'))}</w:p>`,
      ),
    ].join('')
    expect(await textOf(aDocx({ body, more: [styles, relations] }), 'brief.docx')).toBe(
      '# Torture\n\n- An item\n\nTyped⁴ by hand, see [this report](https://example.org/a).',
    )
  })

  it('is refused, with the reason, where it is hostile', async () => {
    const bomb = aDocx({ more: [{ name: 'word/media/a.xml', data: Buffer.alloc(150 * 1024 * 1024) }] })
    expect(await whyNot(bomb, 'bomb.docx')).toMatch(/less than one part in 200/)
    const remote = {
      name: 'word/_rels/settings.xml.rels',
      data: aRelation('attachedTemplate', 'https://example.org/t.dotm'),
    }
    expect(await whyNot(aDocx({ more: [remote] }), 'remote.docx')).toBe('It takes in a part from another address.')
    const entity = aDocx({ more: [{ name: 'word/footnotes.xml', data: '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }] })
    expect(await whyNot(entity, 'entity.docx')).toMatch(/entities/)
  })

  it('is refused where it says more than is taken apart at once, or nothing', async () => {
    const long = aDocx({ body: aParagraph('word '.repeat(longestBrief / 5 + 1)) })
    expect(await whyNot(long, 'long.docx')).toMatch(/300,000/)
    expect(await whyNot(aDocx({ body: '' }), 'none.docx')).toMatch(/no text/)
    expect(await whyNot(aDocx({ body: aDocument('') }), 'text.pdf')).toMatch(/ends in \.pdf/)
  })
})

/** What sets lines one under the other: text, size, and how far below the last. A raised figure stands at its end. */
const set = (...lines: [text: string, size?: number, below?: number, raised?: string][]): string => {
  const [first, ...rest] = lines
  const one = ([text, size = 12, below = 14, raised]: (typeof lines)[number]) => {
    const figure = raised === undefined ? '' : `/F1 7 Tf 4 Ts (${raised}) Tj 0 Ts /F1 ${size} Tf `
    return `/F1 ${size} Tf 0 -${below} Td (${text}) Tj ${figure}`
  }
  return `${first?.[0] ?? ''}) Tj ${rest.map(one).join('')}(`
}

describe('a PDF as a brief', () => {
  const head = 'Submission of the requested person'
  const page = (number: number, ...lines: Parameters<typeof set>) => set([head], ...lines, [`Page ${number}`, 12, 40])

  it('comes page after page, in paragraphs, without running lines', async () => {
    const pdf = aPdf({
      pages: [
        page(1, ['Thirty-one of forty people were held', 12, 30], ['in the north. Nobody was told where', 12, 14]),
        page(
          2,
          ['they were until they were released.', 12, 30],
          ['A second paragraph stands apart,', 12, 30],
          ['and has a line more than the first', 12, 14],
          ['would need.', 12, 14],
        ),
        page(3, ['The end of it is here, on a page', 12, 30], ['that has little more.', 12, 14]),
      ],
    })
    expect(await textOf(pdf, 'brief.pdf')).toBe(
      [
        'Thirty-one of forty people were held\nin the north. Nobody was told where\nthey were until they were released.',
        'A second paragraph stands apart,\nand has a line more than the first\nwould need.',
        'The end of it is here, on a page\nthat has little more.',
      ].join('\n\n'),
    )
  })

  it('has marks and notes where figures are raised', async () => {
    const note = '/F1 5 Tf 3 Ts (1) Tj 0 Ts /F1 9 Tf ( Forty accounts, https://example.org/accounts'
    const pdf = aPdf({
      pages: [`${set(['Nobody was told where'], ['they were.', 12, 14, '1'])}) Tj 0 -300 Td ${note}`],
    })
    const brief = readBrief(await textOf(pdf, 'brief.pdf'))
    expect(brief.sentences.map(({ plain, notes }) => [plain.text, notes])).toEqual([
      ['Nobody was told where they were.', [1]],
    ])
    expect(brief.notes.map(({ number, plain }) => [number, plain.text])).toEqual([
      [1, 'Forty accounts, https://example.org/accounts'],
    ])
  })

  it('has its headings by their larger type, and with them those that stand alone', async () => {
    const pdf = aPdf({
      pages: [
        set(
          ['Title'],
          ['Detention in the north and what', 18, 40],
          ['became of those released', 18, 20],
          ['Nobody was told where they were.', 12, 40],
          ['The second part', 12, 30],
          ['Nobody was told why they were held, or when they would go.', 12, 30],
          ['They were never told, by those who held them', 12, 14],
          ['or by those who asked them questions, and nobody', 12, 14],
          ['asked for them either.', 12, 14],
        ),
      ],
    })
    const brief = readBrief(await textOf(pdf, 'brief.pdf'))
    expect([...new Set(brief.sentences.map(({ section }) => section))]).toEqual([
      ...['Detention in the north and what became of those released', 'The second part'],
    ])
  })

  it('puts together a word that a line cut, where the text shows that it is one', async () => {
    const pdf = aPdf({
      pages: [
        set(['The extradition was refused, for self-'], ['incrimination and extra-'], ['dition are two things.']),
      ],
    })
    expect((await textOf(pdf, 'brief.pdf')).replaceAll('\n', ' ')).toBe(
      'The extradition was refused, for self-incrimination and extradition are two things.',
    )
  })

  it('is refused, with the reason, where it is locked, holds a script or is no PDF', async () => {
    expect(await whyNot(aPdf({ trailer: '/Encrypt 9 0 R' }), 'locked.pdf')).toMatch(/encrypted or locked/)
    expect(await whyNot(aPdf({ catalog: '/OpenAction << /S /JavaScript /JS (x) >>' }), 'script.pdf')).toMatch(/script/)
    expect(await whyNot(Buffer.from('%PDF-1.7 and nothing'), 'none.pdf')).toMatch(/no whole PDF/)
    expect(await whyNot(aPdf({ pages: [''] }), 'scan.pdf')).toMatch(/no text/)
  })
})
