import 'server-only'
import type { PDFDocument, PDFObject } from 'mupdf'
import type { BundleWork, PagesHead } from '../bundle-work-request.ts'
import { ObjectWriter } from './object-writer.ts'
import { openExhibit } from './open-exhibit.ts'
import { type Box, type Shown, stampOf } from './stamp.ts'

export type PagesAsked = Extract<BundleWork, { do: 'pages' }>
type Link = PagesHead['links'][number]

/** An index made by us says in its links where they go: `bundle:57` is page 57 of the bundle, from 0. */
const ownLink = /^bundle:(\d+)$/

/**
 * The pages of an exhibit as objects of a bundle. Each page becomes a drawing of its own, upon which its number is printed:
 * so nothing that the page leaves behind, in what state ever, moves or hides the number. Notes, fields and highlights become
 * part of what is drawn; links, actions, scripts, attached files, bookmarks and metadata stay behind.
 */
export function writePages(asked: PagesAsked, bytes: Uint8Array): { head: PagesHead; bytes: Uint8Array } {
  const document = openExhibit(bytes, asked.type)
  if (document.countPages() !== asked.labels.length) throw new Error('It has another number of pages than planned.')
  // The links of a page are read before they go.
  const ownLinks = asked.mark === null ? linksOf(document) : []
  document.bake(true, true)
  const writer = new ObjectWriter(document, asked.base)
  const links: Link[] = [...ownLinks]
  const linked = new Set(ownLinks.map(({ page }) => page))
  for (const [index, label] of asked.labels.entries()) {
    const page = document.findPage(index)
    const shown = shownOf(page)
    const number = stampOf(shown, label, 'bottom')
    const mark = index === 0 && asked.mark !== null ? stampOf(shown, asked.mark, 'top') : null
    if (mark) links.push({ page: index, rect: mark.rect, target: null })
    const hasLinks = mark !== null || linked.has(index)
    writePage(writer, page, shown, [number.drawn, mark?.drawn ?? ''].join(''), {
      ...{ number: asked.firstPage + index, node: asked.node, font: asked.font },
      links: hasLinks ? asked.firstLinks + index : null,
    })
  }
  const written = writer.finish()
  const layers = layersOf(document, writer)
  const head = { objects: writer.objects, next: writer.next, links, layers }
  document.destroy()
  return { head, bytes: written }
}

function writePage(
  writer: ObjectWriter,
  page: PDFObject,
  shown: Shown,
  stamps: string,
  of: { number: number; node: number; font: number; links: number | null },
): void {
  const [drawing, contents] = [writer.reserve(), writer.reserve()]
  const box = numbers(shown.box)
  writeDrawing(writer, drawing, page, box)
  writer.writePacked(contents, '', Buffer.from(`/Page Do\n${stamps}`, 'latin1'))
  const resources = `<</XObject<</Page ${drawing} 0 R>>/Font<</Number ${of.font} 0 R>>>>`
  const own = ['Group', 'UserUnit'].flatMap((key) => {
    const value = page.get(key)
    return value.isNull() ? [] : [`/${key} ${writer.translated(value.toString(true, true))}`]
  })
  writer.write(
    of.number,
    `<</Type/Page/Parent ${of.node} 0 R/MediaBox[${box}]/Rotate ${shown.rotate}/Resources${resources}/Contents ${contents} 0 R${own.join('')}${
      of.links === null ? '' : `/Annots ${of.links} 0 R`
    }>>`,
  )
}

const numbers = (box: Box): string => box.map((value) => Math.round(value * 1_000) / 1_000).join(' ')

/** What a page draws, as a form: packed as it is where that is one stream, and else its streams one after the other. */
function writeDrawing(writer: ObjectWriter, number: number, page: PDFObject, box: string): void {
  const resources = page.getInheritable('Resources')
  const entries = `/Type/XObject/Subtype/Form/BBox[${box}]/Resources ${
    resources.isNull() ? '<<>>' : writer.translated(resources.toString(true, true))
  }`
  const contents = page.get('Contents')
  const one = contents.isArray() && contents.length === 1 ? contents.get(0) : contents
  if (!one.isStream()) {
    writer.writePacked(number, entries, joined(contents))
    return
  }
  const raw = one.readRawStream().asUint8Array()
  const filters = ['Filter', 'DecodeParms'].flatMap((key) => {
    const value = one.get(key)
    return value.isNull() ? [] : [`/${key} ${writer.translated(value.resolve().toString(true, true))}`]
  })
  if (filters.length === 0) writer.writePacked(number, entries, raw)
  else writer.write(number, `<<${entries}${filters.join('')}/Length ${raw.length}>>`, raw)
}

function joined(contents: PDFObject): Buffer {
  const parts: Uint8Array[] = []
  if (contents.isArray())
    contents.forEach((part) => {
      // A stream may end within a line, and the next begins a new one.
      if (part.isStream()) parts.push(Uint8Array.from(part.readStream().asUint8Array()), Buffer.from('\n'))
    })
  return Buffer.concat(parts)
}

/** What of a page is shown: its crop box within its media box, which for a page without any is A4. */
function shownOf(page: PDFObject): Shown {
  const media = boxOf(page.getInheritable('MediaBox')) ?? [0, 0, 595, 842]
  const crop = boxOf(page.getInheritable('CropBox')) ?? media
  const box: Box = [
    Math.max(media[0], crop[0]),
    Math.max(media[1], crop[1]),
    Math.min(media[2], crop[2]),
    Math.min(media[3], crop[3]),
  ]
  const turn = page.getInheritable('Rotate')
  const rotate = turn.isNumber() ? ((turn.asNumber() % 360) + 360) % 360 : 0
  return {
    box: box[0] < box[2] && box[1] < box[3] ? box : media,
    rotate: rotate === 90 || rotate === 180 || rotate === 270 ? rotate : 0,
  }
}

function boxOf(value: PDFObject): Box | null {
  if (!value.isArray() || value.length !== 4) return null
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [0, 1, 2, 3].map((at) => value.get(at).asNumber())
  const box: Box = [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)]
  return box[0] < box[2] && box[1] < box[3] ? box : null
}

/** Read from the annotations themselves: their rectangles are in the space in which they will be written again. */
function linksOf(document: PDFDocument): Link[] {
  return Array.from({ length: document.countPages() }, (_, page) => page).flatMap((page) => {
    const annotations = document.findPage(page).get('Annots')
    const links: Link[] = []
    if (annotations.isArray())
      annotations.forEach((annotation) => {
        const uri = annotation.get('A', 'URI')
        const target = uri.isString() ? ownLink.exec(uri.asString())?.[1] : undefined
        const rect = boxOf(annotation.get('Rect'))
        if (target !== undefined && rect) links.push({ page, rect, target: Number(target) })
      })
    return links
  })
}

/** Layers that can be switched: what is switched off in the exhibit stays off. */
function layersOf(document: PDFDocument, writer: ObjectWriter): PagesHead['layers'] {
  const properties = document.getTrailer().get('Root', 'OCProperties')
  const numbersIn = (list: PDFObject): number[] => {
    const found: number[] = []
    if (list.isArray())
      list.forEach((group) => {
        const number = group.isIndirect() ? writer.numberOf(group.asIndirect()) : null
        if (number !== null) found.push(number)
      })
    return found
  }
  if (!properties.isDictionary()) return { all: [], off: [] }
  const all = numbersIn(properties.get('OCGs'))
  const base = properties.get('D', 'BaseState')
  const on = new Set(numbersIn(properties.get('D', 'ON')))
  const isOff = base.isName() && base.asName() === 'OFF'
  return { all, off: isOff ? all.filter((number) => !on.has(number)) : numbersIn(properties.get('D', 'OFF')) }
}
