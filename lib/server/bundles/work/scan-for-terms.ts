import 'server-only'
import type { PDFDocument, PDFObject } from 'mupdf'
import { lettersOf } from '#lib/domain/redaction'
import { findTerm, lettersOfPage } from './find-term.ts'

export interface Scan {
  streams: number
  objects: number
  pages: number
  pagesWithoutText: number
  /** Terms that are still there, with where; a redaction that leaves one is no redaction. */
  left: { term: string; where: string }[]
}

/**
 * Looks for terms in everything that a PDF holds: every object and its strings, every stream as it lies there and unpacked, in UTF-8,
 * UTF-16 of either order, Latin-1 and hexadecimal of each, the texts of drawings with what stands between their letters left
 * out, and the text of each page as a reader extracts it.
 */
export function scanForTerms(document: PDFDocument, terms: readonly string[]): Scan {
  const scan: Scan = { streams: 0, objects: 0, pages: document.countPages(), pagesWithoutText: 0, left: [] }
  const note = (where: string, holds: (term: string) => boolean) => {
    for (const term of terms) if (holds(term)) scan.left.push({ term, where })
  }
  for (let number = 0; number < document.countObjects(); number += 1) {
    const object = document.newIndirect(number)
    const resolved = object.resolve()
    if (resolved.isNull()) continue
    scan.objects += 1
    const strings = lettersOf(stringsOf(resolved).join('\n'))
    note('an object', (term) => strings.includes(lettersOf(term)))
    if (!object.isStream()) continue
    scan.streams += 1
    for (const bytes of streamsOf(object)) {
      note('a stream', (term) => holdsBytes(bytes, term))
      const drawn = lettersOf(stringsInDrawing(bytes))
      note('a drawing', (term) => drawn.includes(lettersOf(term)))
    }
  }
  for (let number = 0; number < scan.pages; number += 1) {
    const page = document.loadPage(number)
    const letters = lettersOfPage(page)
    if (letters.letters === '') scan.pagesWithoutText += 1
    note(`page ${number + 1}`, (term) => findTerm(letters, term).length > 0)
    page.destroy()
  }
  return scan
}

/** Names and strings of an object, those of what is directly in it too. */
function stringsOf(object: PDFObject): string[] {
  if (object.isString()) return [object.asString(), Buffer.from(object.asByteString()).toString('latin1')]
  if (object.isName()) return [object.asName()]
  if (!object.isArray() && !object.isDictionary()) return []
  const found: string[] = []
  object.forEach((value, key) => {
    if (typeof key === 'string') found.push(key)
    if (!value.isIndirect()) found.push(...stringsOf(value))
  })
  return found
}

/** A stream as it lies in the file, and unpacked; pictures are not unpacked to pixels, in which no letters are. */
function streamsOf(object: PDFObject): Buffer[] {
  const copy = (bytes: Uint8Array) => Buffer.from(Uint8Array.from(bytes))
  const raw = copy(object.readRawStream().asUint8Array())
  const filter = object.get('Filter')
  if (filter.isNull()) return [raw]
  try {
    return [raw, copy(object.readStream().asUint8Array())]
  } catch {
    return [raw]
  }
}

function holdsBytes(bytes: Buffer, term: string): boolean {
  const spelled = [
    ...new Set([term, term.toLowerCase(), term.toUpperCase(), term.normalize('NFD'), term.normalize('NFC')]),
  ]
  return spelled.some((text) => {
    const little = Buffer.from(text, 'utf16le')
    const forms = [Buffer.from(text, 'utf8'), little, Buffer.from(little).swap16()]
    if ([...text].every((letter) => letter <= '\xff')) forms.push(Buffer.from(text, 'latin1'))
    return forms.some((form) => {
      const hex = form.toString('hex')
      // One letter in two bytes comes about by chance in what is packed.
      return form.length > 3 && (bytes.includes(form) || bytes.includes(hex) || bytes.includes(hex.toUpperCase()))
    })
  })
}

/** The strings of a drawing, one after the other, whatever moves between them: (Mus) -20 (ter) is Muster. */
function stringsInDrawing(bytes: Buffer): string {
  const text = bytes.toString('latin1')
  const parts = text.matchAll(/\(((?:\\[\s\S]|[^\\()])*)\)|<([0-9A-Fa-f\s]+)>/g)
  return [...parts]
    .map(([, literal, hex]) => (literal === undefined ? fromHex(hex ?? '') : unescaped(literal)))
    .join('')
}

function fromHex(hex: string): string {
  const bytes = Buffer.from(hex.replaceAll(/\s/g, ''), 'hex')
  const wide = bytes.length % 2 === 0 && bytes.length > 0 && bytes.every((byte, at) => at % 2 === 1 || byte === 0)
  return wide ? Buffer.from(bytes).swap16().toString('utf16le') : bytes.toString('latin1')
}

const unescaped = (literal: string): string =>
  literal.replaceAll(/\\([0-7]{1,3}|\r?\n|[\s\S])/g, (_, what: string) =>
    /^[0-7]/.test(what) ? String.fromCharCode(Number.parseInt(what, 8) & 255) : /^\r?\n$/.test(what) ? '' : what,
  )
