import 'server-only'
import type { EditedDocument, ReadComment } from '#lib/reporting/merge/edited-document'
import { mainPart } from '../copies/inspect/docx.ts'
import { attributesOf, xmlText } from '../copies/inspect/xml.ts'
import { type Archive, readArchive } from '../copies/inspect/zip.ts'
import { Tracked } from './edited/tracked.ts'
import { type Around, WordReader } from './edited/word-reader.ts'
import { type XmlEvent, xmlEvents } from './edited/xml-events.ts'

/** What an edited file says; or why it says nothing. */
export type ReadEdited = { ok: true; document: EditedDocument } | { ok: false; why: string }

/** Of one part, unpacked. */
const longestPart = 48 * 1024 * 1024

/**
 * Reads a Word file that somebody edited: its paragraphs and cells in order with the marks that `renderDocx` gave them.
 * Runs in the contained process: what it reads may have been written by anybody. It looks at words alone; whoever keeps
 * the file has it inspected.
 */
export function readEditedDocx(bytes: Uint8Array): ReadEdited {
  const read = readArchive(bytes)
  if (!read.ok) return { ok: false, why: `It is no Word document that can be read. ${read.why}` }
  if (!read.archive.names.includes(mainPart))
    return { ok: false, why: 'It is no Word document. Save it in Word as DOCX and bring that file.' }
  try {
    return { ok: true, document: readParts(read.archive) }
  } catch {
    return { ok: false, why: 'It is no whole Word document. Open it in Word, save it again and bring that file.' }
  }
}

function readParts(archive: Archive): EditedDocument {
  const tracked = new Tracked()
  const leftOut = new Set<string>()
  const plain: Around = { noteOf: () => '', tracked, leftOut }
  const notes = {
    footnote: textsIn(archive, 'word/footnotes.xml', 'footnote', plain),
    endnote: textsIn(archive, 'word/endnotes.xml', 'endnote', plain),
  }
  const reader = new WordReader({ ...plain, noteOf: (kind, id) => notes[kind].get(id)?.text ?? '' })
  for (const event of eventsOf(archive, mainPart)) reader.take(event)
  const { units, comments: places } = reader.finish()
  const comments = [...textsIn(archive, 'word/comments.xml', 'comment', plain)].map(
    ([id, { author, text }]): ReadComment => ({ author, text, unit: places.get(id) ?? null }),
  )
  return { units, comments, tracked: tracked.result(), leftOut: [...leftOut], mark: markOf(archive) }
}

/** The words of each element of this name in a part, by its number. */
function textsIn(archive: Archive, part: string, element: string, around: Around) {
  const texts = new Map<string, { author: string; text: string }>()
  if (!archive.names.includes(part)) return texts
  let open: { id: string; author: string; reader: WordReader } | null = null
  for (const event of eventsOf(archive, part)) {
    if ('close' in event && event.close === element && open) {
      const text = open.reader
        .finish()
        .units.map((unit) => unit.text)
        .join('\n')
      texts.set(open.id, { author: open.author, text })
      open = null
    } else if (open) open.reader.take(event)
    else if ('open' in event && event.open === element) {
      const has = attributesOf(event.tag)
      open = {
        id: has.get('id') ?? '',
        author: (has.get('author') ?? '').slice(0, 200),
        reader: new WordReader(around),
      }
    }
  }
  return texts
}

function eventsOf(archive: Archive, part: string): Iterable<XmlEvent> {
  const bytes = archive.read(part)
  const xml = bytes.length > longestPart ? null : xmlText(bytes)
  if (xml === null) throw new Error('A part of the file cannot be read.')
  return xmlEvents(xml)
}

/** Among the keywords of the file. */
function markOf(archive: Archive): string | null {
  const properties = 'docProps/core.xml'
  if (!archive.names.includes(properties)) return null
  const text = [...eventsOf(archive, properties)].map((event) => ('text' in event ? event.text : ' ')).join('')
  // LibreOffice takes a colon for the end of a keyword: what it has saved has spaces there.
  return (
    /article-three-[a-z]+(?:[: ](?:sha256|[0-9a-fA-F-]{36,64}|\d{1,9})){1,9}/.exec(text)?.[0].replaceAll(' ', ':') ??
    null
  )
}
