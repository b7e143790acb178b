import 'server-only'
import type { CopyType } from '#lib/domain/ledger/copy-type'
import { paragraphsOfDocx } from './docx-text.ts'
import { textOfEmail } from './email-parts.ts'
import { decodeText } from './plain-text.ts'

/** The words of a file, page by page where the format has pages, part by part where it has none; or why there are none. */
export type Extracted = { ok: true; counted: 'page' | 'part'; pages: string[] } | { ok: false; why: string }

const mostPages = 3_000
const mostCharacters = 6_000_000
/** Word keeps no pages: they come about when somebody prints. So many paragraphs are a part, the same for everybody. */
const paragraphsOfPart = 100
/** The same for texts: so many characters at most, cut at the end of a line. */
const charactersOfPart = 20_000

const none = (why: string): Extracted => ({ ok: false, why })

/** @throws where the file is not what its type says: whoever asks takes it for a file without text */
export async function extractText(bytes: Uint8Array, type: CopyType): Promise<Extracted> {
  const extracted = await textOf(bytes, type)
  if (!extracted.ok) return extracted
  const pages = extracted.pages.map(clean)
  if (pages.every((page) => page === '')) return none('It has no text: it may be made of pictures, such as a scan.')
  if (pages.length > mostPages) return none(`It has more than ${mostPages} pages.`)
  if (pages.reduce((sum, page) => sum + page.length, 0) > mostCharacters)
    return none(`It has more than ${mostCharacters} characters of text.`)
  return { ...extracted, pages }
}

/** Without what no database takes and no screen shows. */
export const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/(?![\t\n\f\r])\p{Cc}/gu, ' ')
    .trim()

async function textOf(bytes: Uint8Array, type: CopyType): Promise<Extracted> {
  switch (type) {
    case 'application/pdf':
      return { ok: true, counted: 'page', pages: await pagesOfPdf(bytes) }
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return { ok: true, counted: 'part', pages: byParagraphs(paragraphsOfDocx(bytes)) }
    case 'text/plain':
      return { ok: true, counted: 'part', pages: byLines(characters(bytes)) }
    case 'message/rfc822': {
      const text = textOfEmail(characters(bytes))
      return text === null
        ? none('The message has no part of plain text, only HTML or attachments.')
        : { ok: true, counted: 'part', pages: byLines(text) }
    }
    case 'image/jpeg':
    case 'image/png':
      return none('It is a picture: it has no text.')
  }
}

async function pagesOfPdf(bytes: Uint8Array): Promise<string[]> {
  // Taken up when it is first needed: most files need it not.
  const { PDFDocument } = await import('mupdf')
  const pdf = new PDFDocument(bytes)
  try {
    const pages = pdf.countPages()
    if (pages > mostPages) return new Array<string>(mostPages + 1).fill('.')
    return Array.from({ length: pages }, (_, number) => {
      const page = pdf.loadPage(number)
      const text = page.toStructuredText('dehyphenate=no')
      const words = text.asText()
      text.destroy()
      page.destroy()
      return words
    })
  } finally {
    pdf.destroy()
  }
}

function characters(bytes: Uint8Array): string {
  const decoded = decodeText(bytes)
  if (!decoded.ok) throw new Error('It is no text.')
  return decoded.text
}

function byParagraphs(paragraphs: readonly string[]): string[] {
  const parts: string[] = []
  for (let at = 0; at < paragraphs.length; at += paragraphsOfPart)
    parts.push(paragraphs.slice(at, at + paragraphsOfPart).join('\n'))
  return parts
}

function byLines(text: string): string[] {
  const parts: string[] = []
  for (let at = 0; at < text.length; ) {
    const part = text.slice(at, at + charactersOfPart)
    const isLast = at + part.length >= text.length
    // One line longer than a part is cut where the part ends.
    const end = isLast ? part.length : part.lastIndexOf('\n') + 1 || part.length
    parts.push(part.slice(0, end))
    at += end
  }
  return parts
}
