import { getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { buildDocument } from '#lib/reporting/document/build-document'
import { noOwnWords } from '#lib/reporting/document/own-words'
import { profileOf } from '#lib/reporting/profiles/all-profiles'
import { hearingReport } from '#lib/reporting/report/profile'
import { buildReport } from '#lib/reporting/report-content'
import type { ReportContent } from '#lib/reporting/report-model'
import { renderPdf } from '#lib/server/documents/render-pdf'
import { exampleCase, issued, seedLibrary } from '#tests/support/example-reports'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type Bookmarks = NonNullable<Awaited<ReturnType<Pdf['getOutline']>>>
interface Entry {
  level: number
  title: string
  page: number
}

const library = seedLibrary()
const snapshot = issued(exampleCase('willow-7', library), library)
const brief = (id: string): ReportContent => {
  const profile = profileOf(id)
  if (profile === undefined) throw new Error(`There is no form ${id}.`)
  return buildDocument(snapshot, profile, noOwnWords).content
}

/** Without soft hyphens and the differences between spaces. */
const plain = (text: string): string =>
  text
    .replaceAll(/[\u00ad\u2060]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

const depthOf = (nodes: Bookmarks): number => Math.max(0, ...nodes.map(({ items }) => 1 + depthOf(items as Bookmarks)))

async function pageOf(pdf: Pdf, dest: Bookmarks[number]['dest']): Promise<number> {
  const explicit = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
  return (await pdf.getPageIndex(explicit?.[0])) + 1
}

const entriesOf = async (pdf: Pdf, nodes: Bookmarks, level = 1): Promise<Entry[]> =>
  (
    await Promise.all(
      nodes.map(async ({ title, dest, items }) => [
        { level, title: plain(title), page: await pageOf(pdf, dest) },
        ...(await entriesOf(pdf, items as Bookmarks, level + 1)),
      ]),
    )
  ).flat()

/** The lines of the printed contents: how far each is set in, what it names, and the page that it gives. */
async function contentsOf(pdf: Pdf): Promise<Entry[]> {
  const { items } = await (await pdf.getPage(1)).getTextContent()
  const pieces = items.flatMap((item) =>
    'str' in item && plain(item.str) !== ''
      ? [{ text: plain(item.str), x: item.transform[4], y: item.transform[5] }]
      : [],
  )
  const at = pieces.find(({ text }) => text === 'Contents')?.y ?? 0
  const lines = Map.groupBy(
    pieces.filter(({ y }) => y < at),
    ({ y }) => Math.round(y),
  )
  const found = [...lines.entries()]
    .sort(([a], [b]) => b - a)
    .flatMap(([, of]) => {
      const sorted = of.toSorted((a, b) => a.x - b.x)
      const whole = sorted.map(({ text }) => text).join(' ')
      const [, title, page] = /^(.*?)(?: ?\.)+ ?(\d+)$/.exec(whole) ?? []
      return title === undefined ? [] : [{ x: Math.round(sorted[0]?.x ?? 0), title: plain(title), page: Number(page) }]
    })
  const indents = [...new Set(found.map(({ x }) => x))].sort((a, b) => a - b)
  return found.map(({ x, title, page }) => ({ level: indents.indexOf(x) + 1, title, page }))
}

describe.each([
  ['the report', buildReport(snapshot, hearingReport)],
  ['the brief', brief('hearing-brief/general')],
  ['the request to the Court', brief('interim-measures/ecthr')],
])('%s as a PDF', (_name, content) => {
  it('has bookmarks as deep as its contents, for the same headings, on the pages that the contents give', async () => {
    const pdf = await getDocumentProxy(await renderPdf(content))
    const bookmarks = (await pdf.getOutline()) ?? []
    const [entries, contents] = [await entriesOf(pdf, bookmarks), await contentsOf(pdf)]
    expect(contents.length).toBeGreaterThan(10)
    expect(entries.filter(({ title }) => title !== 'Contents')).toEqual(contents)
    expect(depthOf(bookmarks)).toBe(Math.max(...contents.map(({ level }) => level)))
    const headings = content.blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []))
    expect(contents.map(({ level, title }) => [level, title])).toEqual(
      headings.map(({ level, text }) => [level, plain(text)]),
    )
  })
})
