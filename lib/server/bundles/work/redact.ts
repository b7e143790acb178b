import 'server-only'
import { PDFDocument, type PDFObject, PDFPage, type Quad, type Rect } from 'mupdf'
import type { BundleWork, RedactedHead } from '../bundle-work-request.ts'
import { findTerm, lettersOfPage } from './find-term.ts'
import { openExhibit } from './open-exhibit.ts'
import { scanForTerms } from './scan-for-terms.ts'

type RedactAsked = Extract<BundleWork, { do: 'redact' }>

/** What of a page's entry stays: where it is, how large and what is drawn. */
const keptOfPage = new Set([
  'Type',
  'Parent',
  'MediaBox',
  'CropBox',
  'Rotate',
  'Resources',
  'Contents',
  'Group',
  'UserUnit',
])
/** What may say of an object what it shows. */
const sayings = ['Metadata', 'PieceInfo', 'Alt', 'ActualText', 'AF', 'OPI', 'Alternates', 'LastModified']

/**
 * A PDF without what is to be removed: text, what is drawn and the pixels of pictures under each area and each term, and all that a page
 * cannot show: notes, fields, links, attached files, bookmarks, metadata, layers, scripts and earlier revisions. It is written
 * as a whole, with what nothing points to left out, opened again and searched; where a term is still found, nothing comes out.
 */
export function redact(
  { type, redactions }: RedactAsked,
  bytes: Uint8Array,
): { head: RedactedHead; bytes: Uint8Array } {
  const document = openExhibit(bytes, type)
  const pages = document.countPages()
  const missing = redactions.areas.find(({ page }) => page > pages)
  if (missing) return none(`It has ${pages} pages, and an area is on page ${missing.page}.`)
  // Notes and fields are drawn first, so that what they show is removed like everything else.
  document.bake(true, true)
  // What lies in a layer that is switched off is there for whoever switches it on.
  showLayers(document)
  const terms = redactions.terms.map(({ term }) => term)
  const removed = terms.map(() => 0)
  for (let number = 0; number < pages; number += 1) {
    const page = document.loadPage(number)
    const areas = redactions.areas.filter((area) => area.page === number + 1)
    const letters = lettersOfPage(page)
    const words: Rect[] = []
    for (const [index, term] of terms.entries()) {
      const found = findTerm(letters, term)
      removed[index] = (removed[index] ?? 0) + found.length
      words.push(...found.flatMap(linesOf))
    }
    removeAreas(
      page,
      areas.map(({ left, top, right, bottom }) => [left, top, right, bottom]),
    )
    removeWords(page, words)
    page.destroy()
  }
  const out = rewritten(document)
  document.destroy()
  const again = new PDFDocument(out)
  showLayers(again)
  const { left, ...scan } = scanForTerms(again, terms)
  again.destroy()
  const [first] = left
  if (first) return none(`A term is still there after it was removed, in ${first.where}. Nothing was kept.`)
  return { head: { ok: true, removed, scan }, bytes: out }
}

const none = (why: string): { head: RedactedHead; bytes: Uint8Array } => ({
  head: { ok: false, why },
  bytes: new Uint8Array(),
})

const {
  REDACT_IMAGE_NONE: keepPictures,
  REDACT_IMAGE_PIXELS: removePixels,
  REDACT_LINE_ART_NONE: keepDrawings,
  REDACT_LINE_ART_REMOVE_IF_COVERED: removeCovered,
  REDACT_LINE_ART_REMOVE_IF_TOUCHED: removeTouched,
  REDACT_TEXT_NONE: keepText,
  REDACT_TEXT_REMOVE: removeText,
} = PDFPage

function mark(page: PDFPage, rects: readonly Rect[]): void {
  for (const rect of rects) page.createAnnotation('Redact').setRect(rect)
}

/** Whatever reaches into an area goes as a whole: half a letter, or half of a drawing, may tell what it was. */
function removeAreas(page: PDFPage, areas: readonly Rect[]): void {
  if (areas.length === 0) return
  mark(page, areas)
  page.applyRedactions(true, removePixels, removeTouched, removeText)
}

/**
 * Letters reach above and below the line that they stand on, into the lines beside it: text is removed by its middle, and what lies under
 * it, such as the scan from which it was read, as high as the letters are.
 */
function removeWords(page: PDFPage, words: readonly Rect[]): void {
  if (words.length === 0) return
  mark(
    page,
    words.map((rect) => narrowed(rect, 0.35)),
  )
  page.applyRedactions(false, keepPictures, keepDrawings, removeText)
  mark(
    page,
    words.map((rect) => narrowed(rect, 0.08)),
  )
  page.applyRedactions(true, removePixels, removeCovered, keepText)
}

/** Lower by a share of its height, above and below, and by a hair at its sides, where the next letter begins. */
function narrowed([left, top, right, bottom]: Rect, share: number): Rect {
  const [less, hair] = [(bottom - top) * share, Math.min(0.1, (right - left) / 10)]
  return [left + hair, top + less, right - hair, bottom - less]
}

/** One rectangle for each line that a term runs through: letters whose middles are at one height. */
function linesOf(quads: readonly Quad[]): Rect[] {
  const lines: Rect[] = []
  for (const quad of quads) {
    const [x, y] = [
      [quad[0], quad[2], quad[4], quad[6]],
      [quad[1], quad[3], quad[5], quad[7]],
    ]
    const rect: Rect = [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)]
    const last = lines.at(-1)
    const middle = (rect[1] + rect[3]) / 2
    if (last && last[1] < middle && middle < last[3] && rect[0] >= last[0])
      lines[lines.length - 1] = [
        last[0],
        Math.min(last[1], rect[1]),
        Math.max(last[2], rect[2]),
        Math.max(last[3], rect[3]),
      ]
    else lines.push(rect)
  }
  return lines
}

/** The pages alone, in a new document: what only the old one's catalogue led to is not there to be found. */
function rewritten(document: PDFDocument): Uint8Array {
  const pages = document.countPages()
  for (let number = 0; number < pages; number += 1) bare(document.findPage(number))
  const fresh = new PDFDocument()
  const map = fresh.newGraftMap()
  for (let number = 0; number < pages; number += 1) map.graftPage(-1, document, number)
  for (let number = 1; number < fresh.countObjects(); number += 1) {
    const object = fresh.newIndirect(number)
    if (object.isDictionary() || object.isStream()) for (const key of sayings) object.delete(key)
  }
  // Layers stay as they were switched, or what was hidden would come to light.
  const layers = document.getTrailer().get('Root', 'OCProperties')
  if (!layers.isNull()) fresh.getTrailer().get('Root').put('OCProperties', map.graftObject(layers))
  fresh.getTrailer().delete('Info')
  const saved = fresh.saveToBuffer('garbage=deduplicate,compress,clean,sanitize')
  const bytes = Uint8Array.from(saved.asUint8Array())
  saved.destroy()
  fresh.destroy()
  return bytes
}

function showLayers(document: PDFDocument): void {
  for (let layer = 0; layer < document.countLayers(); layer += 1) document.setLayerVisible(layer, true)
}

function bare(page: PDFObject): void {
  const others: string[] = []
  page.forEach((_, key) => {
    if (typeof key === 'string' && !keptOfPage.has(key)) others.push(key)
  })
  for (const key of others) page.delete(key)
}
