import 'server-only'
import { deflateSync } from 'node:zlib'
import type { PDFDocument } from 'mupdf'

// What says something of an object beside how it looks, or leads out of the page: none of it comes into a bundle.
const dropped = ['Metadata', 'PieceInfo', 'StructParent', 'StructParents', 'AF', 'OPI', 'Alternates', 'LastModified']
// A string, a string in hexadecimal, a key that is dropped with what it points to, a name, or a reference. MuPDF writes
// strings with every bracket in them escaped.
const token =
  /\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f]*>|\/(?:Metadata|PieceInfo|StructParents?|AF|OPI|Alternates|LastModified) (\d+) \d+ R|\/[^\s()<>[\]{}/%]*|\b(\d+) \d+ R\b/g

/**
 * Writes objects of a document as they stand in a bundle: those that are asked for and all that they lead to, numbered from
 * `base` on.
 */
export class ObjectWriter {
  readonly objects: [number: number, length: number][] = []
  readonly #parts: Uint8Array[] = []
  readonly #numbers = new Map<number, number>()
  readonly #waiting: number[] = []
  readonly #document: PDFDocument
  #next: number

  constructor(document: PDFDocument, base: number) {
    this.#document = document
    this.#next = base
  }

  get next(): number {
    return this.#next
  }

  /** A number for an object of our own. */
  reserve(): number {
    this.#next += 1
    return this.#next - 1
  }

  /** The number of an object in the bundle, if it is in it. */
  numberOf(number: number): number | null {
    return this.#numbers.get(number) ?? null
  }

  /** What MuPDF prints of an object, as it reads in the bundle. */
  translated(printed: string): string {
    return printed.replaceAll(token, (whole, drop?: string, reference?: string) => {
      if (drop !== undefined) return ''
      return reference === undefined ? whole : this.#reference(Number(reference))
    })
  }

  write(number: number, text: string, stream?: Uint8Array): void {
    const parts = stream
      ? [`${number} 0 obj\n${text}\nstream\n`, stream, '\nendstream\nendobj\n']
      : [`${number} 0 obj\n${text}\nendobj\n`]
    const bytes = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))
    this.objects.push([number, bytes.length])
    this.#parts.push(bytes)
  }

  /** A stream of ours, or one that lay open: packed. */
  writePacked(number: number, entries: string, stream: Uint8Array): void {
    const packed = deflateSync(stream)
    this.write(number, `<<${entries}/Filter/FlateDecode/Length ${packed.length}>>`, packed)
  }

  /** All that was led to, and the bytes of everything. */
  finish(): Buffer {
    for (let number = this.#waiting.pop(); number !== undefined; number = this.#waiting.pop()) this.#copy(number)
    return Buffer.concat(this.#parts)
  }

  #reference(number: number): string {
    const known = this.#numbers.get(number)
    if (known !== undefined) return `${known} 0 R`
    if (this.#leadsOut(number)) return 'null'
    const given = this.reserve()
    this.#numbers.set(number, given)
    this.#waiting.push(number)
    return `${given} 0 R`
  }

  /** Pages come in by themselves, and nothing leads from one exhibit to its own catalogue. */
  #leadsOut(number: number): boolean {
    const object = this.#document.newIndirect(number)
    if (!object.isDictionary()) return false
    const type = object.get('Type')
    return type.isName() && ['Page', 'Pages', 'Catalog', 'Annot'].includes(type.asName())
  }

  #copy(number: number): void {
    const given = this.#numbers.get(number)
    const object = this.#document.newIndirect(number)
    if (given === undefined) return
    if (object.isDictionary() || object.isStream()) for (const key of dropped) object.delete(key)
    if (!object.isStream()) {
      this.write(given, this.translated(object.resolve().toString(true, true)))
      return
    }
    const raw = object.readRawStream().asUint8Array()
    object.put('Length', raw.length)
    this.write(given, this.translated(object.resolve().toString(true, true)), raw)
  }
}
