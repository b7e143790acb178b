import 'server-only'
import { mainPart } from './docx.ts'
import { readReferences, xmlText } from './xml.ts'
import { readArchive } from './zip.ts'

const notes = ['word/footnotes.xml', 'word/endnotes.xml']

/** The paragraphs of a Word document, its footnotes and endnotes after them; what was deleted under review is left out. */
export function paragraphsOfDocx(bytes: Uint8Array): string[] {
  const read = readArchive(bytes)
  if (!read.ok) throw new Error('It is no archive.')
  const { archive } = read
  return [mainPart, ...notes.filter((name) => archive.names.includes(name))].flatMap((name) =>
    paragraphsOf(xmlText(archive.read(name)) ?? ''),
  )
}

/** What stands between the tags that carry text, tag after tag: a document need not be nested well to be read. */
function paragraphsOf(xml: string): string[] {
  const paragraphs: string[] = []
  let text = ''
  let inText = false
  for (const [piece] of xml.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!piece.startsWith('<')) {
      if (inText) text += readReferences(piece)
      continue
    }
    const [, closing, name = ''] = /^<(\/?)(?:\w+:)?([\w.-]+)/.exec(piece) ?? []
    if (name === 't') inText = closing === '' && !piece.endsWith('/>')
    else if (closing === '' && name === 'tab') text += '\t'
    else if (closing === '' && (name === 'br' || name === 'cr')) text += '\n'
    else if (closing === '' && name === 'noBreakHyphen') text += '-'
    else if (closing === '/' && name === 'p') {
      if (text.trim() !== '') paragraphs.push(text.trimEnd())
      text = ''
    }
  }
  return text.trim() === '' ? paragraphs : [...paragraphs, text.trimEnd()]
}
