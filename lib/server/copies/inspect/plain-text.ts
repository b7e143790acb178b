import 'server-only'
import { cleanUnless, type Finding, refused } from './finding.ts'

/** How much of the beginning a browser looks at when it guesses what something is, with room to spare. */
const looksAt = 4_096

/** The characters of a text file: UTF-8, or UTF-16 that says so with a byte order mark. */
export function decodeText(bytes: Uint8Array): { ok: true; text: string } | { ok: false; why: string } {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return {
      ok: false,
      why: 'It is none of PDF, DOCX, TXT, EML, JPEG and PNG: as a text it would have to be UTF-8, or UTF-16 with its mark.',
    }
  }
  // The upper controls (C1) are in old texts, one of them as the end of a line.
  if (/(?![\t\n\v\f\r\u{7f}-\u{9f}])\p{Cc}/u.test(text))
    return { ok: false, why: 'It is none of PDF, DOCX, TXT, EML, JPEG and PNG: a text holds no control characters.' }
  return { ok: true, text }
}

/** A text that something else would take for a page, a picture or a document is none. */
export function inspectText(text: string): Finding {
  const head = text.slice(0, looksAt)
  if (/^\s*<(?:[a-z!?/]|$)/i.test(head)) return refused('It is a page or a picture made of markup (HTML, SVG or XML).')
  if (head.includes('%PDF-')) return refused('It is a PDF with something before it.')
  return cleanUnless(
    'text/plain',
    /<(?:script|html|svg|iframe|!doctype\s+html)\b/i.test(head) ? ['It holds markup that a browser may run.'] : [],
  )
}
