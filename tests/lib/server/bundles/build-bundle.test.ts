import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { settle } from '#lib/reporting/bundle/plan-bundle'
import { type ExhibitBytes, partName } from '#lib/server/bundles/build-bundle'
import { setPdf } from '#lib/server/documents/render-pdf'
import { downloadHeaders } from '#lib/server/download'
import { aJpeg, aPng } from '#tests/support/a-file'
import { aBuiltBundle, aPdf, type Built, type MadePage, pdfExhibit, tryToBuild } from '#tests/support/built-bundle'
import { aDraft, anExhibit, idOf } from '#tests/support/random-bundles'

// What was built is read with PDF.js, which had no part in building it.
type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
const read = (file: Buffer): Promise<Pdf> => getDocumentProxy(Uint8Array.from(file), { verbosity: 0 })

const pagesSaying = (name: string, count: number, of: MadePage = {}): Uint8Array =>
  aPdf(Array.from({ length: count }, (_, at) => ({ ...of, lines: [`${name} page ${at + 1}`] })))

interface Word {
  text: string
  x: number
  y: number
}

/** The words of a page as it is seen, with where each begins from the lower left. */
async function wordsOf(pdf: Pdf, page: number): Promise<{ words: Word[]; wide: number; high: number }> {
  const one = await pdf.getPage(page)
  const view = one.getViewport({ scale: 1 })
  const { items } = await one.getTextContent()
  const words = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [x = 0, y = 0] = view.convertToViewportPoint(item.transform[4], item.transform[5])
    return [{ text: item.str, x, y: view.height - y }]
  })
  return { words, wide: view.width, high: view.height }
}

/** The number that is printed on a page: alone in its lower right corner. */
async function printedNumber(pdf: Pdf, page: number): Promise<string | undefined> {
  const { words, wide, high } = await wordsOf(pdf, page)
  const scale = Math.min(wide, high) / 595
  return words.find(({ x, y, text }) => y < 32 * scale && x > wide - 80 * scale && /^[\d.]+$/.test(text))?.text
}

async function textOf(pdf: Pdf, page: number): Promise<string> {
  return (await wordsOf(pdf, page)).words.map(({ text }) => text).join(' ')
}

type Destination = { ref: Parameters<Pdf['getPageIndex']>[0] } | null
async function pageOfDestination(pdf: Pdf, dest: unknown): Promise<number | null> {
  if (!Array.isArray(dest)) return null
  const [ref] = dest as [NonNullable<Destination>['ref']]
  return (await pdf.getPageIndex(ref)) + 1
}

async function linksOf(pdf: Pdf, page: number): Promise<{ target: number | null; url: string | undefined }[]> {
  const annotations = await (await pdf.getPage(page)).getAnnotations()
  return Promise.all(
    annotations
      .filter(({ subtype }) => subtype === 'Link')
      .map(async ({ dest, url, unsafeUrl }) => ({ target: await pageOfDestination(pdf, dest), url: unsafeUrl ?? url })),
  )
}

type Outline = NonNullable<Awaited<ReturnType<Pdf['getOutline']>>>
const depthOf = (nodes: Outline): number => Math.max(0, ...nodes.map(({ items }) => 1 + depthOf(items as Outline)))

/** A page with a picture of 700 kB that nothing packs any smaller. */
const withNoise = (line: string, seed: number): Uint8Array =>
  aPdf([{ lines: [line] }], (document) => {
    let state = seed
    const bytes = Buffer.alloc(700_000).map(() => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
      return state >> 16
    })
    const picture = document.addRawStream(bytes, {
      ...{ Type: 'XObject', Subtype: 'Image', ColorSpace: 'DeviceGray' },
      ...{ Width: 1000, Height: 700, BitsPerComponent: 8 },
    })
    document.findPage(0).get('Resources').put('XObject', { Noise: picture })
  })

async function anOrdinaryBundle(): Promise<Built> {
  const withParts = aPdf([{ lines: ['Contract'] }, { lines: ['Annex'] }, { lines: ['Map'] }], (document) => {
    const iterator = document.outlineIterator()
    iterator.insert({ title: 'The contract', uri: '#page=1', open: true })
    iterator.insert({ title: 'Annex 1', uri: '#page=2', open: true })
  })
  const text = await setPdf('bundle-text', {
    ...{ timestamp: '2026-03-01T10:00:00Z', title: 'Message' },
    ...{ parts: ['Dear colleague,\n\nplease find 李明 below.', 'Second part'] },
  } as Parameters<typeof setPdf>[1])
  const exhibits = new Map<string, ExhibitBytes>([
    [idOf(1), pdfExhibit(pagesSaying('Arrest warrant', 3))],
    [idOf(2), pdfExhibit(pagesSaying('Turned', 2, { rotate: 90, box: [0, 0, 1200, 800] }))],
    [idOf(3), pdfExhibit(withParts)],
    [idOf(4), { ...pdfExhibit(text), setFromText: true }],
  ])
  return aBuiltBundle(aDraft([anExhibit(1), anExhibit(2)], [anExhibit(3), anExhibit(4)]), exhibits)
}

describe('a bundle that was built', () => {
  it('prints on each page the number that is its label, from 1 on', async () => {
    const { result, files } = await anOrdinaryBundle()
    const pdf = await read(files[0] as Buffer)
    const labels = (await pdf.getPageLabels()) ?? []
    expect(labels).toEqual(Array.from({ length: pdf.numPages }, (_, at) => String(at + 1)))
    expect(labels).toEqual(result.plan.labels)
    for (let page = 1; page <= pdf.numPages; page += 1) expect(await printedNumber(pdf, page)).toBe(labels[page - 1])
  })

  it('leads from each line of the index to the first page of its exhibit, and from there back', async () => {
    const { result, files } = await anOrdinaryBundle()
    const pdf = await read(files[0] as Buffer)
    const front = result.plan.front.length
    const fromIndex = (await Promise.all(Array.from({ length: front }, (_, at) => linksOf(pdf, at + 1)))).flat()
    const starts = result.plan.exhibits.map(({ firstPage }) => firstPage + 1)
    for (const start of starts) {
      expect(fromIndex.map(({ target }) => target)).toContain(start)
      const back = await linksOf(pdf, start)
      expect(back).toHaveLength(1)
      const indexPage = back[0]?.target ?? 0
      expect((await linksOf(pdf, indexPage)).map(({ target }) => target)).toContain(start)
    }
    expect(await Promise.all(starts.map((start) => textOf(pdf, start)))).toEqual([
      expect.stringContaining('Arrest warrant page 1'),
      expect.stringContaining('Turned page 1'),
      expect.stringContaining('Contract'),
      expect.stringContaining('李明'),
    ])
    expect(fromIndex.filter(({ url }) => url !== undefined)).toEqual([])
  })

  it('has bookmarks as deep as its index, each on the page that the index says', async () => {
    const { result, files } = await anOrdinaryBundle()
    const pdf = await read(files[0] as Buffer)
    const [index, ...sections] = (await pdf.getOutline()) ?? []
    expect(index?.title).toBe('Index')
    expect(depthOf(sections)).toBe(3)
    const pages = async (nodes: Outline): Promise<(number | null)[]> =>
      (
        await Promise.all(
          nodes.map(async ({ dest, items }) => [
            await pageOfDestination(pdf, dest),
            ...(await pages(items as Outline)),
          ]),
        )
      ).flat()
    const planned = (nodes: typeof result.plan.contents): number[] =>
      nodes.flatMap(({ page, children }) => [(page ?? -2) + 1, ...planned(children)])
    expect(await pages(sections)).toEqual(planned(result.plan.contents))
    expect(planned(result.plan.contents)).toHaveLength(2 + 4 + 4)
  })

  it('names the SHA-256 of each exhibit in its index', async () => {
    const { result, files } = await anOrdinaryBundle()
    const pdf = await read(files[0] as Buffer)
    const index = (await Promise.all(result.plan.front.map((_, at) => textOf(pdf, at + 1)))).join(' ')
    for (const { sha256 } of result.plan.exhibits) expect(index).toContain(sha256)
  })

  it('takes a late exhibit in as 1A without touching a number that was given out', async () => {
    const exhibits = new Map([1, 2, 8].map((id) => [idOf(id), pdfExhibit(pagesSaying(`Paper ${id}`, 2))]))
    const first = await aBuiltBundle(aDraft([anExhibit(1), anExhibit(2)]), exhibits)
    const late = await aBuiltBundle(
      aDraft([anExhibit(1), anExhibit(8), anExhibit(2)]),
      exhibits,
      settle(first.result.plan),
    )
    const pdf = await read(late.files[0] as Buffer)
    const labels = (await pdf.getPageLabels()) ?? []
    expect(labels).toEqual(['1', '2', '3', '4', '4.1', '4.2', '5', '6'])
    for (let page = 1; page <= pdf.numPages; page += 1) expect(await printedNumber(pdf, page)).toBe(labels[page - 1])
    expect(await textOf(pdf, 7)).toContain('Paper 2 page 1')
  })

  it('split by size holds each page once, with labels that go on, and leads from file to file', async () => {
    const exhibits = new Map([1, 2, 3].map((id) => [idOf(id), pdfExhibit(withNoise(`Paper ${id}`, id))]))
    const draft = { ...aDraft([anExhibit(1), anExhibit(2), anExhibit(3)]), largestPartMiB: 1 }
    const { result, files } = await aBuiltBundle(draft, exhibits)
    expect(files.length).toBeGreaterThan(1)
    const pdfs = await Promise.all(files.map(read))
    const labels = (await Promise.all(pdfs.map((pdf) => pdf.getPageLabels()))).flatMap((of) => of ?? [])
    expect(labels).toEqual(result.plan.labels)
    const [first] = pdfs
    const away = (await linksOf(first as Pdf, 2)).map(({ url }) => url).filter((url) => url !== undefined)
    expect(away.length).toBeGreaterThan(0)
    for (const url of away) expect(decodeURIComponent(url)).toMatch(/^bundle file [23] of 3\.pdf#/)
    // Saved by a browser, each has the name that the others look for.
    expect(downloadHeaders(partName(1, 3))['Content-Disposition']).toContain('filename="bundle file 2 of 3.pdf"')
  })

  it('leaves scripts, actions, attached files and metadata of an exhibit behind', async () => {
    const armed = aPdf([{ lines: ['Armed'] }], (document) => {
      const root = document.getTrailer().get('Root')
      root.put('OpenAction', { S: 'JavaScript', JS: document.newString('app.alert(1)') })
      document.addEmbeddedFile('inside.txt', 'text/plain', 'ATTACHED', new Date(0), new Date(0))
      const page = document.findPage(0)
      page.put('AA', { O: { S: 'JavaScript', JS: document.newString('app.alert(2)') } })
      page.put('Metadata', document.addStream('<x>METADATA</x>', {}))
    })
    const { files } = await aBuiltBundle(aDraft([anExhibit(1)]), new Map([[idOf(1), pdfExhibit(armed)]]))
    const text = (files[0] as Buffer).toString('latin1')
    for (const trace of ['JavaScript', 'app.alert', 'EmbeddedFile', 'OpenAction', 'Metadata'])
      expect(text).not.toContain(trace)
  })

  it('draws its number where it belongs, whatever state a page leaves behind', async () => {
    const messy = aPdf([{ drawing: 'q 0.1 0 0 0.1 300 300 cm BT /F1 5 Tf (left open) Tj ET q 5 0 0 5 0 0 cm' }])
    const { files } = await aBuiltBundle(aDraft([anExhibit(1)]), new Map([[idOf(1), pdfExhibit(messy)]]))
    expect(await printedNumber(await read(files[0] as Buffer), 3)).toBe('3')
  })

  it('takes pictures in as pages, without what they say of themselves', async () => {
    const [jpeg, png] = [aJpeg(), aPng()]
    const exhibits = new Map<string, ExhibitBytes>([
      [idOf(1), { ...pdfExhibit(jpeg), type: 'image/jpeg' }],
      [idOf(2), { ...pdfExhibit(png), type: 'image/png' }],
    ])
    const { files, result } = await aBuiltBundle(aDraft([anExhibit(1), anExhibit(2)]), exhibits)
    const pdf = await read(files[0] as Buffer)
    expect(pdf.numPages).toBe(result.plan.front.length + 2)
    for (const page of [3, 4]) {
      const operators = await (await pdf.getPage(page)).getOperatorList()
      const { OPS } = await getResolvedPDFJS()
      expect(operators.fnArray).toContain(OPS.paintImageXObject)
    }
    expect((files[0] as Buffer).includes('Exif')).toBe(false)
  })

  it('is the same bytes each time it is built of the same exhibits', async () => {
    const [one, other] = [await anOrdinaryBundle(), await anOrdinaryBundle()]
    expect(one.files[0]?.equals(other.files[0] as Buffer)).toBe(true)
  })

  it('tells how far it is, and stops where it is told to', async () => {
    const exhibits = new Map([1, 2, 3].map((id) => [idOf(id), pdfExhibit(pagesSaying(`Paper ${id}`, 1))]))
    const draft = aDraft([anExhibit(1), anExhibit(2), anExhibit(3)])
    const steps: string[] = []
    const stop = new AbortController()
    const { result } = await tryToBuild(draft, exhibits, {
      signal: stop.signal,
      progress: ({ step, done, of }) => {
        steps.push(`${step} ${done} of ${of}`)
        if (step === 'writing' && done === 2) stop.abort()
      },
    })
    expect(result).toEqual({ ok: false, reason: 'cancelled' })
    expect(steps).toEqual([
      ...['looking 1 of 3', 'looking 2 of 3', 'looking 3 of 3'],
      ...['writing 1 of 3', 'writing 2 of 3'],
    ])
  })

  it('is not built around an exhibit that cannot be read, which it names', async () => {
    const exhibits = new Map([[idOf(1), pdfExhibit(Buffer.from('%PDF-1.7 and nothing more'))]])
    const { result } = await tryToBuild(aDraft([anExhibit(1)]), exhibits)
    expect(result).toMatchObject({ ok: false, reason: 'unreadable', exhibit: idOf(1) })
  })
})
