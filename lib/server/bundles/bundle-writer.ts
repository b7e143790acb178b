import 'server-only'
import { labelRanges } from '#lib/reporting/bundle/label-ranges'
import type { BundlePlan } from '#lib/reporting/bundle/plan-bundle'
import { type FillingPart, fits } from '#lib/reporting/bundle/split-by-size'
import { linkTo, outlineObjects, type Places, textString } from './bundle-tree.ts'
import type { PagesHead } from './bundle-work-request.ts'

/** Where the bytes of one file go. */
export interface Sink {
  write(bytes: Uint8Array): Promise<void>
}

/** Where the pages of the index, or of an exhibit, were set aside. */
export interface PlaceOfPages {
  firstPage: number
  firstLinks: number
  node: number
  font: number
}

interface Part extends FillingPart {
  sink: Sink
  /** Bytes written so far. */
  at: number
  /** Where each object is. */
  offsets: Map<number, number>
  /** Pieces in it, in the order of the pages: -1 is the index. */
  pieces: number
  held: number[]
  layers: PagesHead['layers']
}

const [catalog, root, info, font, outlines] = [1, 2, 3, 4, 5]
const firstFree = 10

export interface BundleWriterOptions {
  /** Of one file, in bytes; null for one file. */
  limit: number | null
  /** Opens the next file. */
  open: (part: number) => Sink | Promise<Sink>
  /** How a file is called beside the others, when there are so many. */
  nameOf: (part: number, parts: number) => string
  at: Date
  /** ASCII without brackets, in the clear among the keywords of each file; null for none. */
  mark: string | null
}

/**
 * Writes a bundle piece by piece: exhibits in their order, and the index last, though it comes first. Of a piece nothing is kept
 * but where its objects are. Numbers of pages are set aside from the plan, so that a link can be written before its target.
 */
export class BundleWriter {
  readonly #plan: BundlePlan
  readonly #options: BundleWriterOptions
  readonly #parts: Part[] = []
  readonly #partOf = new Map<number, number>()
  readonly #links: { piece: number; links: PagesHead['links'] }[] = []
  readonly #indexBytes: number
  #next: number

  /** @param indexBytes about so much is kept free in the first file for the index */
  constructor(plan: BundlePlan, indexBytes: number, options: BundleWriterOptions) {
    this.#plan = plan
    this.#options = options
    this.#indexBytes = indexBytes
    this.#next = this.#numbers().free
  }

  /** The number from which on a piece may number its objects. */
  get next(): number {
    return this.#next
  }

  /** @param piece an exhibit by its place in the plan, from 0; -1 for the index */
  placeOf(piece: number): PlaceOfPages {
    const { nodes, links } = this.#numbers()
    const first = this.#firstPageOf(piece)
    return { firstPage: firstFree + first, firstLinks: links + first, node: nodes + piece + 1, font }
  }

  async add(piece: number, head: PagesHead, bytes: Uint8Array): Promise<void> {
    const part = await this.#partFor(piece, bytes.length)
    part.held.push(piece)
    this.#partOf.set(piece, this.#parts.indexOf(part))
    let at = part.at
    for (const [number, length] of head.objects) {
      part.offsets.set(number, at)
      at += length
    }
    await this.#write(part, bytes)
    part.layers = { all: [...part.layers.all, ...head.layers.all], off: [...part.layers.off, ...head.layers.off] }
    this.#links.push({ piece, links: head.links })
    this.#next = Math.max(this.#next, head.next)
  }

  /** Writes what holds the files together. @returns the sizes of the files, in bytes */
  async finish(): Promise<number[]> {
    for (const [index, part] of this.#parts.entries()) {
      part.held.sort((one, other) => one - other)
      await this.#writeLinks(part, index)
      await this.#writeTree(part, index)
      await this.#writeEnd(part, index)
    }
    return this.#parts.map(({ at }) => at)
  }

  #numbers(): { nodes: number; links: number; free: number } {
    const pages = this.#plan.labels.length
    const nodes = firstFree + pages
    const links = nodes + 1 + this.#plan.exhibits.length
    return { nodes, links, free: links + pages }
  }

  #firstPageOf(piece: number): number {
    return piece === -1 ? 0 : (this.#plan.exhibits[piece]?.firstPage ?? 0)
  }

  #pagesOf(piece: number): readonly string[] {
    if (piece === -1) return this.#plan.front
    return this.#plan.exhibits[piece]?.labels ?? []
  }

  async #partFor(piece: number, bytes: number): Promise<Part> {
    const [first] = this.#parts
    if (piece === -1 && first) return first
    const last = this.#parts.at(-1)
    if (last && fits({ ...last, bytes: last.at }, bytes, this.#options.limit)) {
      last.pieces += 1
      return last
    }
    const sink = await this.#options.open(this.#parts.length)
    const reserved = this.#parts.length === 0 ? this.#indexBytes : 0
    const part: Part = { sink, at: 0, bytes: 0, pieces: 1, offsets: new Map(), held: [], layers: { all: [], off: [] } }
    this.#parts.push(part)
    await this.#write(part, Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'))
    part.bytes = reserved
    return part
  }

  async #write(part: Part, bytes: Uint8Array): Promise<void> {
    await part.sink.write(bytes)
    part.at += bytes.length
  }

  async #object(part: Part, number: number, text: string): Promise<void> {
    part.offsets.set(number, part.at)
    await this.#write(part, Buffer.from(`${number} 0 obj\n${text}\nendobj\n`, 'latin1'))
  }

  /** Where a page of the bundle is, seen from one of its files. */
  #placesFrom(from: number): Places {
    return (page) => {
      const piece = this.#pieceAt(page)
      const part = this.#partOf.get(piece) ?? 0
      if (part === from) return { here: true, object: firstFree + page }
      const before = this.#parts[part]?.held.filter((held) => held < piece) ?? []
      const index = before.reduce((sum, held) => sum + this.#pagesOf(held).length, 0) + page - this.#firstPageOf(piece)
      return { here: false, file: this.#options.nameOf(part, this.#parts.length), page: index }
    }
  }

  #pieceAt(page: number): number {
    return page < this.#plan.front.length
      ? -1
      : this.#plan.exhibits.findLastIndex((one) => !one.withdrawn && one.labels.length > 0 && one.firstPage <= page)
  }

  async #writeLinks(part: Part, from: number): Promise<void> {
    const places = this.#placesFrom(from)
    for (const { piece, links } of this.#links.filter((one) => part.held.includes(one.piece))) {
      const place = this.placeOf(piece)
      const byPage = Map.groupBy(links, ({ page }) => page)
      for (const [page, onPage] of byPage) {
        const written = onPage.map(
          ({ rect, target }) =>
            `<</Type/Annot/Subtype/Link/Border[0 0 0]/F 4/Rect[${rect.join(' ')}]${linkTo(places(target ?? this.#indexPageOf(piece)))}>>`,
        )
        await this.#object(part, place.firstLinks + page, `[${written.join('\n')}]`)
      }
    }
  }

  /** The page of the index on which an exhibit stands. */
  #indexPageOf(piece: number): number {
    const first = this.#firstPageOf(piece)
    const row = this.#links.find((one) => one.piece === -1)?.links.findLast(({ target }) => target === first)
    return row?.page ?? 0
  }

  async #writeTree(part: Part, index: number): Promise<void> {
    const labels = part.held.flatMap((piece) => [...this.#pagesOf(piece)])
    for (const piece of part.held) {
      const { firstPage, node } = this.placeOf(piece)
      const count = this.#pagesOf(piece).length
      const kids = Array.from({ length: count }, (_, page) => `${firstPage + page} 0 R`).join(' ')
      await this.#object(part, node, `<</Type/Pages/Parent ${root} 0 R/Count ${count}/Kids[${kids}]>>`)
    }
    const nodes = part.held.map((piece) => `${this.placeOf(piece).node} 0 R`).join(' ')
    await this.#object(part, root, `<</Type/Pages/Count ${labels.length}/Kids[${nodes}]>>`)
    await this.#object(part, font, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>')
    const objects = outlineObjects(this.#plan, outlines, this.#next, this.#placesFrom(index))
    for (const [number, text] of objects) await this.#object(part, number, text)
    const ranges = labelRanges(labels)
      .map(({ from, prefix, start }) => `${from}<</S/D${prefix ? `/P${textString(prefix)}` : ''}/St ${start}>>`)
      .join(' ')
    const { all, off } = part.layers
    const list = (layers: number[]) => layers.map((number) => `${number} 0 R`).join(' ')
    const layers = all.length === 0 ? '' : `/OCProperties<</OCGs[${list(all)}]/D<</OFF[${list(off)}]>>>>`
    await this.#object(
      part,
      catalog,
      `<</Type/Catalog/Pages ${root} 0 R/Outlines ${outlines} 0 R/PageMode/UseOutlines/PageLabels<</Nums[${ranges}]>>/Lang(en-GB)/ViewerPreferences<</DisplayDocTitle true>>${layers}>>`,
    )
  }

  async #writeEnd(part: Part, index: number): Promise<void> {
    const of = this.#parts.length === 1 ? '' : ` (file ${index + 1} of ${this.#parts.length})`
    const date = this.#options.at.toISOString().replaceAll(/[-:T]|\.\d+Z/g, '')
    const mark = this.#options.mark === null ? '' : `/Keywords(${this.#options.mark})`
    const title = textString(`${this.#plan.title}${of}`)
    await this.#object(part, info, `<</Title${title}${mark}/CreationDate(D:${date}Z)>>`)
    const numbers = [...part.offsets.keys()].sort((one, other) => one - other)
    const at = part.at
    const lines = ['xref\n0 1\n0000000000 65535 f\r\n']
    for (const [place, number] of numbers.entries()) {
      if (number !== (numbers[place - 1] ?? -1) + 1) {
        const run = numbers.findIndex((one, later) => later >= place && numbers[later + 1] !== one + 1)
        lines.push(`${number} ${run - place + 1}\n`)
      }
      lines.push(`${String(part.offsets.get(number)).padStart(10, '0')} 00000 n\r\n`)
    }
    lines.push(
      `trailer\n<</Size ${(numbers.at(-1) ?? 0) + 1}/Root ${catalog} 0 R/Info ${info} 0 R>>\nstartxref\n${at}\n%%EOF\n`,
    )
    await this.#write(part, Buffer.from(lines.join(''), 'latin1'))
  }
}
