import 'server-only'
import type { PDFDocument } from 'mupdf'
import { linesOf, type SetLine, type SetWords } from './pdf-lines.ts'
import { textOfPages } from './pdf-paragraphs.ts'

const mostPages = 1_000

/**
 * A PDF as a text that `lib/ledger/brief/read-brief.ts` understands: page after page in the order of the file, a blank
 * line between paragraphs, raised figures as raised figures. What a PDF calls a footnote nothing in it says: a line that
 * begins with a raised figure is read as one.
 */
export async function briefOfPdf(bytes: Uint8Array): Promise<string> {
  // Taken up when it is first needed: most files need it not.
  const { PDFDocument } = await import('mupdf')
  const pdf = new PDFDocument(bytes)
  try {
    const pages = pdf.countPages()
    if (pages > mostPages) throw new Error(`It has more than ${mostPages} pages.`)
    return textOfPages(Array.from({ length: pages }, (_, number) => linesOfPage(pdf, number)))
  } finally {
    pdf.destroy()
  }
}

/** So far apart, in points, two letters are not of one size, or not on one line. */
const hair = 0.3

function linesOfPage(pdf: PDFDocument, number: number): SetLine[] {
  const page = pdf.loadPage(number)
  const text = page.toStructuredText('dehyphenate=no')
  const words: SetWords[] = []
  let open: SetWords | null = null
  text.walk({
    beginLine() {
      open = null
    },
    onChar(char, [x, y], _font, size, [, , right]) {
      // Its pages are measured downwards.
      const baseline = -y
      if (open && Math.abs(open.size - size) < hair && Math.abs(open.baseline - baseline) < hair) {
        open.text += char
        open.width = Math.max(open.width, right - open.x)
      } else {
        open = { text: char, x, baseline, width: Math.max(0, right - x), size }
        words.push(open)
      }
    },
  })
  text.destroy()
  page.destroy()
  return linesOf(words)
}
