import 'server-only'
import { mainPart } from '../docx.ts'
import { attributesOf, xmlText } from '../xml.ts'
import { type Archive, readArchive } from '../zip.ts'
import { headingSign, withHeadings } from './headings.ts'
import { keyOfNote, numbersOfNotes, type WordNote } from './word-notes.ts'
import { type NotePart, type WordParagraph, wordParagraphs } from './word-paragraphs.ts'

/**
 * A Word document as a text that `lib/ledger/brief/read-brief.ts` understands: a blank line between paragraphs, `#`
 * before a heading, `-` before an item, `[^12]` where a native footnote or endnote is marked, and the notes at the end,
 * each on a line that begins with its mark. Where numbers begin anew on a page or in a section they go on here.
 */
export function briefOfDocx(bytes: Uint8Array): string {
  const read = readArchive(bytes)
  if (!read.ok) throw new Error('It is no archive.')
  const { archive } = read
  const styles = stylesOf(partText(archive, 'word/styles.xml'))
  const paragraphs = paragraphsOf(archive, mainPart)
  const notes = (['footnotes', 'endnotes'] as const).flatMap((part) => notesOf(archive, part))
  const numbers = numbersOfNotes(paragraphs, notes)
  const numberOf = (note: Pick<WordNote, 'part' | 'id'>) => numbers.get(keyOfNote(note)) ?? 0
  const body = paragraphs.map((paragraph) => {
    const text = paragraph.pieces
      .map((piece) => (typeof piece === 'string' ? piece : `[^${numberOf(piece)}]`))
      .join('')
      .trim()
    const style = styles.get(paragraph.style ?? '')
    if (paragraph.heading ?? style?.heading) return `${headingSign}${inOneLine(text)}`
    return (paragraph.item ?? style?.item) ? `- ${inOneLine(text)}` : text
  })
  const printed = notes
    .map((note) => ({ number: numberOf(note), text: note.text }))
    .sort((one, other) => one.number - other.number)
    .map(({ number, text }) => `[^${number}]: ${withoutNumber(text, number)}`)
  return withHeadings([...body, ...printed].join('\n\n'))
}

/** What would begin a block of its own at the start of a line does not, within one line. */
const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** A note whose mark was typed has it at its beginning too. */
const withoutNumber = (text: string, number: number): string =>
  text.replace(/^\[?(\d{1,3})\]?[.):]?\s+/u, (start, figures: string) => (Number(figures) === number ? '' : start))

const partText = (archive: Archive, name: string): string =>
  archive.names.includes(name) ? (xmlText(archive.read(name)) ?? '') : ''

const paragraphsOf = (archive: Archive, name: string): WordParagraph[] =>
  wordParagraphs(partText(archive, name), addressesOf(archive, name))

const noteOf: Readonly<Record<NotePart, RegExp>> = {
  footnotes: /<(?:\w+:)?footnote\b([^>]*)>([\s\S]*?)<\/(?:\w+:)?footnote>/g,
  endnotes: /<(?:\w+:)?endnote\b([^>]*)>([\s\S]*?)<\/(?:\w+:)?endnote>/g,
}

function notesOf(archive: Archive, part: NotePart): WordNote[] {
  const name = `word/${part}.xml`
  const addresses = addressesOf(archive, name)
  return [...partText(archive, name).matchAll(noteOf[part])].flatMap(([, tag = '', content = '']) => {
    const attributes = attributesOf(tag)
    // The line above the notes of a page, and what says that a note goes on, are kept as notes of a type.
    if (/separator|notice/i.test(attributes.get('type') ?? '')) return []
    const paragraphs = wordParagraphs(content, addresses)
    const words = paragraphs.map(({ pieces }) => pieces.filter((piece) => typeof piece === 'string').join(''))
    const text = inOneLine(words.join(' '))
    return text === '' ? [] : [{ part, id: attributes.get('id') ?? '', text }]
  })
}

/** Where the links of a part lead, by their ids. */
function addressesOf(archive: Archive, name: string): Map<string, string> {
  const relations = partText(archive, name.replace(/([^/]+)$/, '_rels/$1.rels'))
  return new Map(
    [...relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].flatMap(([tag]) => {
      const has = attributesOf(tag)
      const [id, target] = [has.get('Id'), has.get('Target')]
      return id && target && /^https?:[^\s()<>]+$/i.test(target) ? [[id, target] as const] : []
    }),
  )
}

/** Which styles make a heading or an item: their ids differ with the language of Word, the names of its own do not. */
function stylesOf(xml: string): Map<string, { heading: boolean; item: boolean }> {
  const style = /<(?:\w+:)?style\b([^>]*)>([\s\S]*?)<\/(?:\w+:)?style>/g
  return new Map(
    [...xml.matchAll(style)].flatMap(([, tag = '', content = '']) => {
      const has = attributesOf(tag)
      if ((has.get('type') ?? 'paragraph') !== 'paragraph') return []
      const value = (tagOf: RegExp) => attributesOf(tagOf.exec(content)?.[0] ?? '').get('val')
      const level = value(/<(?:\w+:)?outlineLvl\b[^>]*>/)
      const heading =
        /^(?:heading \d|title)$/i.test(value(/<(?:\w+:)?name\b[^>]*>/) ?? '') ||
        (level !== undefined && Number(level) < 9)
      return [
        [
          has.get('styleId') ?? '',
          { heading, item: !['0', undefined].includes(value(/<(?:\w+:)?numId\b[^>]*>/)) },
        ] as const,
      ]
    }),
  )
}
