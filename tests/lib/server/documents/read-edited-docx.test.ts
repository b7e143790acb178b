import { describe, expect, it } from 'vitest'
import type { EditedDocument } from '#lib/reporting/merge/edited-document'
import { placeMarks } from '#lib/reporting/merge/place-marks'
import { unitMark } from '#lib/reporting/merge/unit-mark'
import { readEditedDocx } from '#lib/server/documents/read-edited-docx'
import { aDocx, aParagraph, aZip } from '#tests/support/a-file'
import { aUnit } from '#tests/support/random-merges'

const wordNames = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const struck = (text: string) =>
  `<w:del w:id="9" w:author="Ada Alder"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
const put = (text: string) => `<w:ins w:id="8" w:author="Ben Birch">${run(text)}</w:ins>`
const struckEnd = '<w:pPr><w:rPr><w:del w:id="7" w:author="Ada Alder"/></w:rPr></w:pPr>'
const p = (inside: string) => `<w:p>${inside}</w:p>`

let count = 0
/** Text inside the mark of a unit. */
function marked(id: string, inside: string): string {
  count += 1
  return `<w:bookmarkStart w:id="${count}" w:name="${unitMark(id)}"/>${inside}<w:bookmarkEnd w:id="${count}"/>`
}

function read(body: string, more: Parameters<typeof aZip>[0] = []): EditedDocument {
  const answer = readEditedDocx(aDocx({ body, more: [...more] }))
  if (!answer.ok) throw new Error(answer.why)
  return answer.document
}

const [a, b, c] = [aUnit('a', 'The first stays.'), aUnit('b', 'The second is another.'), aUnit('c', 'A third one.')]
const base = [a, b, c].map((unit) => unit ?? aUnit('', ''))
const placed = (body: string) => placeMarks(read(body), base).map(({ id, text, joined }) => ({ id, text, joined }))
const as = (id: string | null, text: string, joined: string[] = []) => ({ id, text, joined })

describe('paragraphs that somebody edited in Word', () => {
  it('keep their ids when they are moved, and those written between them have none', () => {
    expect(
      placed(
        p(marked('b', run('The second is another.'))) +
          aParagraph('By hand.') +
          p(marked('a', run('The first stays.'))),
      ),
    ).toEqual([as('b', 'The second is another.'), as(null, 'By hand.'), as('a', 'The first stays.')])
  })

  it('that were split: the piece most like the old words keeps the id, also where it is not the first', () => {
    const split = (one: string, two: string) =>
      p(`<w:bookmarkStart w:id="900" w:name="${unitMark('b')}"/>${run(one)}`) +
      p(`${run(two)}<w:bookmarkEnd w:id="900"/>`)
    expect(placed(split('The second is', 'another.'))).toEqual([as('b', 'The second is'), as(null, 'another.')])
    expect(placed(split('New words.', 'The second is another.'))).toEqual([
      as(null, 'New words.'),
      as('b', 'The second is another.'),
    ])
  })

  it('that were joined are the one they are most like, and name the other', () => {
    expect(
      placed(p(marked('a', run('The first stays. ')) + marked('b', run('The second is another, by hand.')))),
    ).toEqual([as('b', 'The first stays. The second is another, by hand.', ['a'])])
  })

  it('that were copied: one keeps the id', () => {
    expect(placed(p(marked('a', run('Copied, and written anew.'))) + p(marked('a', run('The first stays.'))))).toEqual([
      as(null, 'Copied, and written anew.'),
      as('a', 'The first stays.'),
    ])
  })

  it('that were emptied are still there, without words', () => {
    expect(placed(p(marked('a', '')) + p(''))).toEqual([as('a', '')])
  })

  it('of another document have no id here', () => {
    expect(placed(p(marked('elsewhere', run('Pasted.'))))).toEqual([as(null, 'Pasted.')])
  })

  it('lose the number that was printed, and nothing that only looks like one', () => {
    expect(placed(p(marked('a', `${run('12.')}<w:r><w:tab/></w:r>${run('The first stays.')}`)))).toEqual([
      as('a', 'The first stays.'),
    ])
    expect(placed(p(marked('a', run('12. May 2020')))).map(({ text }) => text)).toEqual(['12. May 2020'])
  })

  it('refer to what they referred to, unless a hand has changed the words', () => {
    const link = (words: string) =>
      p(marked('a', `${run('See ')}<w:hyperlink w:anchor="${unitMark('b')}">${run(words)}</w:hyperlink>${run('.')}`))
    expect(placed(link('paragraph 7'))[0]?.text).toBe('See [[see:b]].')
    expect(placed(link('7'))[0]?.text).toBe('See [[see:b]].')
    expect(placed(link('the passage on Harbin'))[0]?.text).toBe('See the passage on Harbin.')
  })
})

describe('changes that were being tracked', () => {
  it('count as made: what was put in is text, what was struck out is not, and both are said', () => {
    const document = read(p(marked('a', run('The ') + struck('first') + put('very first') + run(' stays.'))))
    expect(document.units.map(({ text }) => text)).toEqual(['The very first stays.'])
    expect(document.tracked).toEqual({ inserted: 1, deleted: 1, authors: ['Ben Birch', 'Ada Alder'].sort() })
  })

  it('a paragraph struck out with its end is gone, and the next one is not joined to it', () => {
    expect(
      placed(p(struckEnd + marked('a', struck('The first stays.'))) + p(marked('b', run('The second is another.')))),
    ).toEqual([as('b', 'The second is another.')])
  })

  it('an end that alone is struck out joins two paragraphs', () => {
    expect(placed(p(struckEnd + marked('a', run('The first stays.'))) + p(marked('b', run(' And more.'))))).toEqual([
      as('a', 'The first stays. And more.', ['b']),
    ])
  })

  it('what was moved stands where it is now, once', () => {
    const from = `<w:moveFrom w:id="1" w:author="A">${run('Moved.')}</w:moveFrom>`
    const to = `<w:moveTo w:id="2" w:author="A">${run('Moved.')}</w:moveTo>`
    expect(read(p(from + run('One.')) + p(to)).units.map(({ text }) => text)).toEqual(['One.', 'Moved.'])
  })

  it('a row that was struck out is gone', () => {
    const row = (text: string, properties = '') => `<w:tr>${properties}<w:tc>${aParagraph(text)}</w:tc></w:tr>`
    const table = `<w:tbl>${row('kept')}${row('gone', '<w:trPr><w:del w:id="3" w:author="A"/></w:trPr>')}</w:tbl>`
    expect(read(table + aParagraph('After.')).units.map(({ text }) => text)).toEqual(['kept', 'After.'])
  })

  it('formatting as it was before is no text and no style', () => {
    const was = '<w:pPr><w:pPrChange w:id="4"><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange></w:pPr>'
    expect(read(p(was + run('Text.'))).units).toMatchObject([{ kind: 'paragraph', text: 'Text.' }])
  })
})

describe('what else stands in a Word file', () => {
  it('kinds of paragraphs are known', () => {
    const styled = (style: string, text: string) => p(`<w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}`)
    const cell = `<w:tbl><w:tr><w:tc>${aParagraph('one')}${aParagraph('two')}</w:tc></w:tr></w:tbl>`
    expect(
      read(styled('Heading2', 'h') + styled('Compactitem', 'i') + styled('NumberedParagraph', 'p') + cell).units.map(
        ({ kind, text }) => [kind, text],
      ),
    ).toEqual([
      ['heading', 'h'],
      ['item', 'i'],
      ['paragraph', 'p'],
      ['cell', 'one\ntwo'],
    ])
  })

  it('comments are listed apart, with who wrote them and where', () => {
    const comments = `<w:comments ${wordNames}><w:comment w:id="5" w:author="Cleo Cedar">${aParagraph('Is this so?')}</w:comment></w:comments>`
    const { units, comments: found } = read(
      aParagraph('First.') +
        p(
          `<w:commentRangeStart w:id="5"/>${run('Second.')}<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>`,
        ),
      [{ name: 'word/comments.xml', data: comments }],
    )
    expect(units.map(({ text }) => text)).toEqual(['First.', 'Second.'])
    expect(found).toEqual([{ author: 'Cleo Cedar', text: 'Is this so?', unit: 1 }])
  })

  it('footnotes go with the unit that they stand in, as they were edited', () => {
    const notes = `<w:footnotes ${wordNames}><w:footnote w:id="2">${p(run('A source') + struck(', p. 3') + put(', p. 4'))}</w:footnote></w:footnotes>`
    expect(
      read(p(`${run('Text.')}<w:r><w:footnoteReference w:id="2"/></w:r>`), [
        { name: 'word/footnotes.xml', data: notes },
      ]).units,
    ).toMatchObject([{ text: 'Text.', notes: ['A source, p. 4'] }])
  })

  it('contents are nobody’s words, and other fields are what they show', () => {
    const field = (instruction: string, shown: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    expect(read(p(field('TOC \\o', 'Entry')) + p(field('DATE', '3 May'))).units.map(({ text }) => text)).toEqual([
      '3 May',
    ])
  })

  it('text boxes are read once, after the paragraph that they stand at, and pictures are told', () => {
    const box = `<w:txbxContent>${aParagraph('In a box.')}</w:txbxContent>`
    const both = `<mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`
    const { units, leftOut } = read(p(`${run('Host.')}<w:r>${both}</w:r>`))
    expect(units.map(({ text }) => text)).toEqual(['Host.', 'In a box.'])
    expect(leftOut).toEqual(['a picture or a drawing'])
  })
})

describe('a file that is no whole Word document', () => {
  it.each([
    ['no archive', Buffer.from('words')],
    ['an archive of something else', aZip([{ name: 'a.txt', data: 'a' }])],
    ['tags that do not end', aDocx({ body: '<w:p' })],
    ['tags that are not nested', aDocx({ body: '<w:p><w:r></w:p></w:r>' })],
    ['entities', aDocx({ body: '<!DOCTYPE a [<!ENTITY b "c">]><w:p/>' })],
    ['depth without end', aDocx({ body: '<w:sdt>'.repeat(5_000) + '</w:sdt>'.repeat(5_000) })],
  ])('is refused with a reason: %s', (_, bytes) => {
    const answer = readEditedDocx(bytes)
    expect(answer.ok).toBe(false)
    expect(answer.ok ? '' : answer.why).toMatch(/^It is no .*\.$/)
  })

  it('an open quotation mark in every tag takes no longer for it', () => {
    expect(readEditedDocx(aDocx({ body: '<w:p a="'.repeat(300_001) })).ok).toBe(false)
  })
})
