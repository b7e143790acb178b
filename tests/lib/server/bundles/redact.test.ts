import { inflateSync } from 'node:zlib'
import { type Image, PDFDocument } from 'mupdf'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import type { Redactions } from '#lib/domain/redaction'
import type { RedactedHead } from '#lib/server/bundles/bundle-work-request'
import { redact } from '#lib/server/bundles/work/redact'
import { setPdf } from '#lib/server/documents/render-pdf'
import { aPdf } from '#tests/support/built-bundle'

const terms = (...wanted: string[]): Redactions => ({
  areas: [],
  terms: wanted.map((term) => ({ term, reason: 'protects a witness' })),
})
const of = (bytes: Uint8Array, redactions: Redactions) =>
  redact({ do: 'redact', type: 'application/pdf', redactions }, bytes)

function done({ head, bytes }: { head: RedactedHead; bytes: Uint8Array }) {
  if (!head.ok) throw new Error(head.why)
  return { ...head, bytes }
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 })
  return (await extractText(pdf, { mergePages: true })).text
}

/** Everything in the file: as it lies there, and each stream that unpacks, found without any reader of PDF. */
function everythingIn(bytes: Uint8Array): Buffer {
  const file = Buffer.from(bytes)
  const parts: Buffer[] = [file]
  for (let at = file.indexOf('stream\n'); at !== -1; at = file.indexOf('stream\n', at + 7)) {
    const end = file.indexOf('endstream', at)
    try {
      parts.push(inflateSync(file.subarray(at + 7, end), { finishFlush: 2 }))
    } catch {
      // It is no packed stream: it is there as it lies.
    }
  }
  return Buffer.concat(parts)
}

function expectGone(bytes: Uint8Array, ...words: string[]): void {
  const all = everythingIn(bytes)
  for (const word of words) {
    const forms = [Buffer.from(word), Buffer.from(word, 'utf16le'), Buffer.from(word, 'utf16le').swap16()]
    for (const form of forms) {
      expect(all.includes(form), word).toBe(false)
      expect(all.toString('latin1').toLowerCase().includes(form.toString('hex')), word).toBe(false)
    }
  }
}

/** A name in every place of a PDF in which one may lie. */
const planted = 'Quillfeather'
const everywhere = (): Uint8Array =>
  aPdf(
    [
      { lines: [`The witness ${planted} was there.`, 'Other words stay.'] },
      {
        drawing:
          'BT /F1 12 Tf 72 700 Td [(Quill) -20 (feather)] TJ 0 -20 Td (QUILL-) Tj 0 -20 Td (FEATHER again) Tj ET',
      },
      {
        drawing: `BT /F1 12 Tf 3 Tr 72 400 Td (${planted} unseen) Tj ET BT /F1 12 Tf 0 Tr 2000 400 Td (${planted} off the page) Tj ET`,
      },
    ],
    (document) => {
      document.setMetaData('info:Author', planted)
      document.setMetaData('info:Title', `About ${planted}`)
      const root = document.getTrailer().get('Root')
      root.put(
        'Metadata',
        document.addStream(`<x:xmpmeta>${planted}</x:xmpmeta>`, { Type: 'Metadata', Subtype: 'XML' }),
      )
      document.addEmbeddedFile(`${planted}.txt`, 'text/plain', planted, new Date(0), new Date(0))
      document.outlineIterator().insert({ title: planted, uri: '#page=1', open: true })
      const page = document.loadPage(0)
      const note = page.createAnnotation('FreeText')
      note.setRect([300, 300, 500, 340])
      note.setContents(`Ask ${planted}`)
      note.setAuthor(planted)
      note.update()
      page.createLink([0, 0, 50, 50], `https://example.org/${planted}`)
      document.addObject({ Forgotten: document.newString(planted) })
    },
  )

describe('what is redacted', () => {
  it('is in no stream, no object and no text of what comes out, wherever it was', async () => {
    const before = everywhere()
    expect(everythingIn(before).includes(planted)).toBe(true)
    const { bytes, removed, scan } = done(of(before, terms(planted)))
    expectGone(bytes, planted, planted.toUpperCase(), 'Quill', 'feather')
    const text = await textOf(bytes)
    expect(text.toLowerCase()).not.toMatch(/quill|feather/)
    expect(text).toContain('Other words stay.')
    expect(text).toContain('The witness')
    // Page 1: the text and the note. Page 2: apart, and over a line's end. Page 3: unseen, and off the page.
    expect(removed).toEqual([6])
    expect(scan.pages).toBe(3)
    expect(scan.streams).toBeGreaterThan(0)
  })

  it('leaves the lines above and below it, and the letters beside it, as they were', async () => {
    const drawing = `BT /F1 12 Tf 72 700 Td (Above the name) Tj 0 -11 Td (xx${planted}yy) Tj 0 -11 Td (Below the name) Tj ET`
    const { bytes } = done(of(aPdf([{ drawing }]), terms(planted)))
    expect((await textOf(bytes)).replaceAll(/\s+/g, ' ')).toMatch(/Above the name xx ?yy Below the name/)
  })

  it('comes out as the same bytes each time', () => {
    const [one, other] = [of(everywhere(), terms(planted)), of(everywhere(), terms(planted))]
    expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true)
  })

  it('does not come back from an earlier revision of the file', () => {
    const first = new PDFDocument(
      aPdf([{ lines: ['Signed'] }], (document) => document.setMetaData('info:Author', planted)),
    )
    first.setMetaData('info:Author', 'Nobody')
    const second = Uint8Array.from(first.saveToBuffer('incremental').asUint8Array())
    expect(new PDFDocument(second).countVersions()).toBe(2)
    const { bytes } = done(of(second, terms('Signed')))
    expect(new PDFDocument(bytes).countVersions()).toBe(1)
    expectGone(bytes, planted, 'Signed', 'Nobody')
  })

  it('takes the pixels of a picture away, and what is drawn, in the area alone', () => {
    const white = new PDFDocument(
      aPdf([{ drawing: 'q 400 0 0 400 100 400 cm /Picture Do Q' }], (document) => {
        const picture = document.addStream(Buffer.alloc(100 * 100, 0xee), {
          ...{
            Type: 'XObject',
            Subtype: 'Image',
            Width: 100,
            Height: 100,
            ColorSpace: 'DeviceGray',
            BitsPerComponent: 8,
          },
        })
        document.findPage(0).get('Resources').put('XObject', { Picture: picture })
      }),
    )
    const original = Uint8Array.from(white.saveToBuffer('compress').asUint8Array())
    // Of the picture, which is from 100 to 500 across and from 42 to 442 down, the upper left quarter.
    const area = { page: 1, left: 100, top: 42, right: 300, bottom: 242, reason: 'a face' }
    const { bytes } = done(of(original, { areas: [area], terms: [] }))
    const document = new PDFDocument(bytes)
    const resources = document.findPage(0).getInheritable('Resources').get('XObject')
    const pictures: Image[] = []
    resources.forEach((value) => void pictures.push(document.loadImage(value)))
    expect(pictures).toHaveLength(1)
    const pixels = (pictures[0] as Image).toPixmap()
    const at = (x: number, y: number) => pixels.getPixels()[y * pixels.getStride() + x * pixels.getNumberOfComponents()]
    expect(at(20, 20)).not.toBe(0xee)
    expect(at(45, 45)).not.toBe(0xee)
    expect(at(80, 20)).toBe(0xee)
    expect(at(20, 80)).toBe(0xee)
  })

  it('is found in Chinese too, where letters are numbers of glyphs', async () => {
    const set = await setPdf('bundle-text', {
      ...{ timestamp: '2026-03-01T10:00:00Z', title: '证人李明' },
      ...{ parts: ['证人李明住在北京。其他的话留下。'] },
    } as Parameters<typeof setPdf>[1])
    expect(await textOf(set)).toContain('李明')
    const { bytes, removed } = done(of(set, terms('李明')))
    expect(removed).toEqual([1])
    const text = await textOf(bytes)
    expect(text).not.toContain('李')
    expect(text).toContain('其他的话留下')
    expectGone(bytes, '证人李明')
  })

  it('says on how many pages no term could be looked for', () => {
    const { scan } = done(of(aPdf([{ lines: ['Words'] }, { drawing: '0 0 50 50 re f' }]), terms('Nobody')))
    expect(scan).toMatchObject({ pages: 2, pagesWithoutText: 1 })
  })

  it('is refused where an area is on no page, rather than left out', () => {
    const area = { page: 3, left: 0, top: 0, right: 10, bottom: 10, reason: 'a name' }
    expect(of(aPdf([{ lines: ['One'] }]), { areas: [area], terms: [] }).head).toEqual({
      ok: false,
      why: 'It has 1 pages, and an area is on page 3.',
    })
  })

  it('comes out of a hidden layer, which stays hidden', () => {
    const layered = aPdf(
      [{ lines: ['Seen'], drawing: `/OC /Layer BDC BT /F1 12 Tf 72 500 Td (${planted}) Tj ET EMC` }],
      (document) => {
        const layer = document.addObject({ Type: 'OCG', Name: document.newString('Notes') })
        document.findPage(0).get('Resources').put('Properties', { Layer: layer })
        document
          .getTrailer()
          .get('Root')
          .put('OCProperties', { OCGs: [layer], D: { OFF: [layer] } })
      },
    )
    const { bytes, removed } = done(of(layered, terms(planted)))
    expect(removed).toEqual([1])
    expectGone(bytes, planted)
    const root = new PDFDocument(bytes).getTrailer().get('Root', 'OCProperties')
    expect(root.get('D', 'OFF').length).toBe(1)
  })
})
